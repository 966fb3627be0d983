/// The arguments of a function that is called by name, read from a JSON object.
struct NamedArguments {
    private let input: JSONValue

    init(_ input: JSONValue) { self.input = input }

    /// Returns a number, or the default when it is absent or null.
    func number(_ field: String, default fallback: Double? = nil) throws(InputError) -> Double {
        guard let value = try value(field) else {
            guard let fallback else { throw .missing(field, allowed: "a number") }
            return fallback
        }
        guard let number = value.numberValue else { throw wrongKind(field, value, allowed: "a number") }
        guard number.isFinite else {
            throw InputError(.notFinite, field: field, received: "\(number)", allowed: "a finite number")
        }
        return number
    }

    /// Returns a whole number.
    func integer(_ field: String) throws(InputError) -> Int {
        let number = try number(field)
        guard let whole = Int(exactly: number) else {
            throw InputError(.wrongKind, field: field, received: "\(number)", allowed: "a whole number")
        }
        return whole
    }

    /// Returns a text, or the default when it is absent or null.
    func text(_ field: String, default fallback: String? = nil) throws(InputError) -> String {
        guard let value = try value(field) else {
            guard let fallback else { throw .missing(field, allowed: "a text") }
            return fallback
        }
        guard let text = value.stringValue else { throw wrongKind(field, value, allowed: "a text") }
        return text
    }

    /// Returns a list of numbers with gaps.
    func series(_ field: String) throws(InputError) -> [Double?] {
        guard let value = try value(field) else {
            throw .missing(field, allowed: "a list of numbers and nulls")
        }
        guard let elements = value.arrayValue else {
            throw wrongKind(field, value, allowed: "a list of numbers and nulls")
        }
        var series: [Double?] = []
        for (index, element) in elements.enumerated() {
            guard element.isNull || element.numberValue != nil else {
                throw wrongKind("\(field)[\(index)]", element, allowed: "a number or null")
            }
            series.append(element.numberValue)
        }
        return series
    }

    /// Returns the sex term.
    func sex() throws(InputError) -> Sex {
        let name = try text("sex")
        guard let sex = Sex(rawValue: name) else {
            throw InputError(.unknownName, field: "sex", received: name, allowed: "female or male")
        }
        return sex
    }

    /// Returns the weight model of the person described.
    func model(
        _ convention: WeightModelConvention,
        carbohydrateShare: Double,
        constants: HallConstants? = nil
    ) throws(InputError) -> WeightModel {
        let fat = try value("fat_kg") == nil ? nil : Kilograms(number("fat_kg"))
        return try WeightModel(
            sex: sex(),
            age: number("age_y"),
            weight: Kilograms(number("weight_kg")),
            height: Centimeters(number("height_cm")),
            physicalActivityLevel: number("pal"),
            fat: fat,
            carbohydrateShare: carbohydrateShare,
            convention: convention,
            constants: constants
        )
    }

    private func value(_ field: String) throws(InputError) -> JSONValue? {
        guard let members = input.objectValue else {
            throw wrongKind("input", input, allowed: "an object")
        }
        guard let value = members[field], !value.isNull else { return nil }
        return value
    }

    private func wrongKind(_ field: String, _ value: JSONValue, allowed: String) -> InputError {
        InputError(.wrongKind, field: field, received: value.kindName, allowed: allowed)
    }
}
