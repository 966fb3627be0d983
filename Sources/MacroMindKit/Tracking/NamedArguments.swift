/// The arguments of a function that is called by name, read from a JSON object.
struct NamedArguments {
    private let input: JSONValue
    private let path: String?

    /// Creates arguments; a path is put before the names of fields in errors.
    init(_ input: JSONValue, path: String? = nil) {
        self.input = input
        self.path = path
    }

    /// Returns whether a field is there and not null.
    func has(_ field: String) throws(InputError) -> Bool { try value(field) != nil }

    /// Returns a truth value; an absent one is false.
    func flag(_ field: String) throws(InputError) -> Bool {
        guard let value = try value(field) else { return false }
        guard let flag = value.boolValue else { throw wrongKind(field, value, allowed: "true or false") }
        return flag
    }

    /// Returns an object.
    func object(_ field: String) throws(InputError) -> JSONValue {
        guard let value = try value(field) else { throw missing(field, allowed: "an object") }
        guard value.objectValue != nil else { throw wrongKind(field, value, allowed: "an object") }
        return value
    }

    /// Returns the elements of a list.
    func elements(_ field: String) throws(InputError) -> [JSONValue] {
        guard let value = try value(field) else { throw missing(field, allowed: "a list") }
        guard let elements = value.arrayValue else { throw wrongKind(field, value, allowed: "a list") }
        return elements
    }

    /// Returns the number of a day, given as a whole number or as a date.
    func dayNumber(_ field: String) throws(InputError) -> Int {
        guard let value = try value(field) else { throw missing(field, allowed: "a whole number or a date") }
        if let number = value.integerValue { return number }
        if let date = value.stringValue.flatMap({ CalendarDate($0) }) { return date.dayNumber }
        throw InputError(
            .wrongKind,
            field: name(field),
            received: value.stringValue.map { "\"\($0.prefix(40))\"" } ?? value.kindName,
            allowed: "a whole number, or a date as YYYY-MM-DD"
        )
    }

    /// Names in wide use for the same five levels.
    private static let otherLevelNames: [String: ActivityLevel] = [
        "lightly_active": .light, "moderately_active": .moderate, "extra_active": .veryActive,
        "extremely_active": .veryActive,
    ]

    /// Returns the factor of a level of activity, given by name or as the factor itself.
    func activityFactor(_ field: String) throws(InputError) -> Double {
        if let factor = try value(field)?.numberValue { return factor }
        let text = try text(field)
        guard let level = ActivityLevel(rawValue: text) ?? Self.otherLevelNames[text] else {
            throw InputError(
                .unknownName,
                field: name(field),
                received: text,
                allowed: ActivityLevel.allCases.map(\.rawValue).joined(separator: ", ")
                    + ", or a factor from 1 to 3"
            )
        }
        return level.factor
    }

    /// Returns a number, or the default when it is absent or null.
    func number(_ field: String, default fallback: Double? = nil) throws(InputError) -> Double {
        guard let value = try value(field) else {
            guard let fallback else { throw missing(field, allowed: "a number") }
            return fallback
        }
        guard let number = value.numberValue else { throw wrongKind(field, value, allowed: "a number") }
        guard number.isFinite else {
            throw InputError(
                .notFinite,
                field: name(field),
                received: "\(number)",
                allowed: "a finite number"
            )
        }
        return number
    }

    /// Returns a number, or `nil` when it is absent or null.
    func optionalNumber(_ field: String) throws(InputError) -> Double? {
        guard try has(field) else { return nil }
        return try number(field)
    }

    /// Returns a whole number.
    func integer(_ field: String) throws(InputError) -> Int {
        let number = try number(field)
        guard let whole = Int(exactly: number) else {
            throw InputError(.wrongKind, field: name(field), received: "\(number)", allowed: "a whole number")
        }
        return whole
    }

    /// Returns a text, or the default when it is absent or null.
    func text(_ field: String, default fallback: String? = nil) throws(InputError) -> String {
        guard let value = try value(field) else {
            guard let fallback else { throw missing(field, allowed: "a text") }
            return fallback
        }
        guard let text = value.stringValue else { throw wrongKind(field, value, allowed: "a text") }
        return text
    }

    /// Returns a list of numbers with gaps.
    func series(_ field: String) throws(InputError) -> [Double?] {
        guard let value = try value(field) else {
            throw missing(field, allowed: "a list of numbers and nulls")
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
        let text = try self.text("sex")
        guard let sex = Sex(rawValue: text) else {
            throw InputError(.unknownName, field: name("sex"), received: text, allowed: "female or male")
        }
        return sex
    }

    /// Returns the weight model of the person described.
    func model(
        _ convention: WeightModelConvention,
        carbohydrateShare: Double,
        constants: HallConstants? = nil
    ) throws(InputError) -> WeightModel {
        let fat = try optionalNumber("fat_kg")
        return try WeightModel(
            sex: sex(),
            age: number("age_y"),
            weight: Kilograms(number("weight_kg")),
            height: Centimeters(number("height_cm")),
            physicalActivityLevel: number("pal"),
            fat: fat.map(Kilograms.init(_:)),
            carbohydrateShare: carbohydrateShare,
            convention: convention,
            constants: constants
        )
    }

    private func value(_ field: String) throws(InputError) -> JSONValue? {
        guard let members = input.objectValue else {
            throw InputError(
                .wrongKind,
                field: path ?? "input",
                received: input.kindName,
                allowed: "an object"
            )
        }
        guard let value = members[field], !value.isNull else { return nil }
        return value
    }

    private func wrongKind(_ field: String, _ value: JSONValue, allowed: String) -> InputError {
        InputError(.wrongKind, field: name(field), received: value.kindName, allowed: allowed)
    }

    private func missing(_ field: String, allowed: String) -> InputError {
        .missing(name(field), allowed: allowed)
    }

    private func name(_ field: String) -> String { path.map { "\($0) \(field)" } ?? field }
}
