extension CalculationInput {
    /// Returns a list of numbers in which `null` stands for a missing one.
    ///
    /// - Parameters:
    ///   - name: The name.
    ///   - range: What is allowed for each number.
    /// - Returns: The numbers.
    /// - Throws: An ``InputError`` when there is no list of at most 100,000 numbers in the range.
    public func numbers(
        _ name: String,
        in range: ClosedRange<Double> = -1e9...1e9
    ) throws(InputError) -> [Double?] {
        guard let value = value(name) else { throw .missing(name, allowed: "a list of numbers") }
        guard let elements = value.arrayValue, elements.count <= 100_000 else {
            throw InputError(
                .wrongKind,
                field: name,
                received: Self.text(value),
                allowed: "a list of at most 100000 numbers"
            )
        }
        var numbers: [Double?] = []
        numbers.reserveCapacity(elements.count)
        for (index, element) in elements.enumerated() {
            let field = "\(name)[\(index)]"
            if element.isNull {
                numbers.append(nil)
            } else if let number = element.numberValue {
                try InputError.check(number, field, in: range)
                numbers.append(number)
            } else {
                throw InputError(
                    .wrongKind,
                    field: field,
                    received: Self.text(element),
                    allowed: "a number or null",
                    hint: Self.hint(element)
                )
            }
        }
        return numbers
    }

    /// The measurements among the input, by the names `sex`, `age_y`, `weight_kg`, `height_cm` and so on.
    public var body: BodyMeasurements {
        get throws(InputError) {
            BodyMeasurements(
                sex: try optionalChoice("sex", of: Sex.self),
                age: try unchecked("age_y"),
                weight: try unchecked("weight_kg").map { Kilograms($0) },
                height: try unchecked("height_cm").map { Centimeters($0) },
                fatFreeMass: try unchecked("ffm_kg").map { Kilograms($0) },
                fatMass: try unchecked("fm_kg").map { Kilograms($0) },
                waist: try unchecked("waist_cm").map { Centimeters($0) },
                neck: try unchecked("neck_cm").map { Centimeters($0) },
                hip: try unchecked("hip_cm").map { Centimeters($0) },
                skinfoldSum: try unchecked("sum_mm"),
                isAthlete: try flag("athlete")
            )
        }
    }

    private func unchecked(_ name: String) throws(InputError) -> Double? {
        guard let value = value(name) else { return nil }
        guard let number = value.numberValue else {
            throw InputError(
                .wrongKind,
                field: name,
                received: Self.text(value),
                allowed: "a number",
                hint: Self.hint(value)
            )
        }
        return number
    }
}
