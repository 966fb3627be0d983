import MacroMindKit

/// Reads the members of a request's object; every fault is collected, so that a client hears of all at once.
struct BodyReader {
    private let members: [String: JSONValue]
    private var faults: [FieldError] = []

    init(_ members: [String: JSONValue]) { self.members = members }

    /// Throws when anything was wrong.
    func finish() throws(Problem) {
        guard let first = faults.first else { return }
        throw Problem(.validationFailed, first.message, errors: faults)
    }

    /// Whether the member is there, also as `null`.
    func names(_ field: String) -> Bool { members[field] != nil }

    /// Whether the member is there as `null`.
    func clears(_ field: String) -> Bool { members[field]?.isNull == true }

    mutating func fail(_ field: String, _ code: String, _ message: String) {
        faults.append(FieldError(pointer: "/\(field)", code: code, message: message))
    }

    private mutating func value(_ field: String, isRequired: Bool) -> JSONValue? {
        guard let value = members[field], !value.isNull else {
            if isRequired { fail(field, "required", "\(field) is missing.") }
            return nil
        }
        return value
    }

    mutating func string(
        _ field: String,
        isRequired: Bool = false,
        length: ClosedRange<Int> = 0...10_000,
        allowsBlank: Bool = true
    ) -> String? {
        guard let value = value(field, isRequired: isRequired) else { return nil }
        guard let text = value.stringValue else {
            fail(field, "wrong_type", "\(field) must be a string.")
            return nil
        }
        let count = text.unicodeScalars.count
        guard length.contains(count) else {
            fail(
                field,
                count < length.lowerBound ? "too_short" : "too_long",
                "\(field) has \(count) characters; allowed are \(length.lowerBound) to \(length.upperBound)."
            )
            return nil
        }
        guard allowsBlank || text.contains(where: { !$0.isWhitespace }) else {
            fail(field, "blank", "\(field) must not be blank.")
            return nil
        }
        return text
    }

    mutating func number(_ field: String, isRequired: Bool = false, in range: ClosedRange<Double>) -> Double?
    {
        guard let value = value(field, isRequired: isRequired) else { return nil }
        guard let number = value.numberValue else {
            fail(field, "wrong_type", "\(field) must be a number.")
            return nil
        }
        guard range.contains(number) else {
            fail(field, "out_of_range", Self.rangeSentence(field, range.lowerBound, range.upperBound))
            return nil
        }
        return number
    }

    mutating func integer(_ field: String, isRequired: Bool = false, in range: ClosedRange<Int>) -> Int? {
        guard let value = value(field, isRequired: isRequired) else { return nil }
        guard let number = value.numberValue else {
            fail(field, "wrong_type", "\(field) must be a whole number.")
            return nil
        }
        guard let integer = Int(exactly: number), range.contains(integer) else {
            fail(
                field,
                "out_of_range",
                Self.rangeSentence(field, Double(range.lowerBound), Double(range.upperBound))
            )
            return nil
        }
        return integer
    }

    private static func rangeSentence(_ field: String, _ low: Double, _ high: Double) -> String {
        "\(field) must be from \(CanonicalJSON.text(of: low)) to \(CanonicalJSON.text(of: high))."
    }

    mutating func bool(_ field: String) -> Bool? {
        guard let value = value(field, isRequired: false) else { return nil }
        guard let flag = value.boolValue else {
            fail(field, "wrong_type", "\(field) must be true or false.")
            return nil
        }
        return flag
    }

    mutating func name(_ field: String, isRequired: Bool = false, among names: [String]) -> String? {
        guard let value = value(field, isRequired: isRequired) else { return nil }
        guard let name = value.stringValue, names.contains(name) else {
            fail(field, "unknown_name", "\(field) must be one of: \(names.joined(separator: ", ")).")
            return nil
        }
        return name
    }

    mutating func strings(_ field: String, count: Int = 100, length: ClosedRange<Int> = 1...64) -> [String]? {
        guard let value = value(field, isRequired: false) else { return nil }
        guard let elements = value.arrayValue, elements.count <= count else {
            fail(field, "wrong_type", "\(field) must be an array of at most \(count) strings.")
            return nil
        }
        var result: [String] = []
        for (index, element) in elements.enumerated() {
            guard let text = element.stringValue, length.contains(text.unicodeScalars.count) else {
                fail(
                    "\(field)/\(index)",
                    "out_of_range",
                    "\(field) must hold strings of \(length.lowerBound) to \(length.upperBound) characters."
                )
                continue
            }
            result.append(text)
        }
        return result
    }

    /// Names out of a list, each at most once.
    mutating func names(_ field: String, among names: [String], count: Int) -> [String]? {
        guard let elements = strings(field, count: count) else { return nil }
        for (index, element) in elements.enumerated() {
            if !names.contains(element) {
                fail(
                    "\(field)/\(index)",
                    "unknown_name",
                    "\(field) must hold some of: \(names.joined(separator: ", "))."
                )
            } else if elements[..<index].contains(element) {
                fail("\(field)/\(index)", "duplicate", "\(field) names “\(element)” twice.")
            }
        }
        return elements
    }

    /// An object with whole numbers by name; members with other names are ignored, as everywhere, and `null` says nothing.
    mutating func integers(
        _ field: String,
        by names: [String],
        in range: ClosedRange<Int>
    ) -> [String: Int]? {
        guard let value = value(field, isRequired: false) else { return nil }
        guard let members = value.objectValue else {
            fail(field, "wrong_type", "\(field) must be an object.")
            return nil
        }
        var reader = BodyReader(members)
        var result: [String: Int] = [:]
        for name in names { result[name] = reader.integer(name, in: range) }
        adopt(reader.faults, under: field)
        return result
    }

    /// The elements of an array of objects, each read by a reader of its own.
    mutating func objects<Value>(
        _ field: String,
        count: Int,
        _ read: (inout BodyReader) -> Value
    ) -> [Value]? {
        guard let value = value(field, isRequired: false) else { return nil }
        guard let elements = value.arrayValue, elements.count <= count else {
            fail(field, "wrong_type", "\(field) must be an array of at most \(count) objects.")
            return nil
        }
        var result: [Value] = []
        for (index, element) in elements.enumerated() {
            guard let members = element.objectValue else {
                fail("\(field)/\(index)", "wrong_type", "\(field) must hold objects.")
                continue
            }
            var reader = BodyReader(members)
            result.append(read(&reader))
            adopt(reader.faults, under: "\(field)/\(index)")
        }
        return result
    }

    private mutating func adopt(_ inner: [FieldError], under field: String) {
        faults += inner.map {
            FieldError(pointer: "/\(field)\($0.pointer)", code: $0.code, message: "\(field): \($0.message)")
        }
    }

    mutating func date(
        _ field: String,
        isRequired: Bool = false,
        in range: ClosedRange<CalendarDate>?
    )
        -> CalendarDate?
    {
        guard let value = value(field, isRequired: isRequired) else { return nil }
        guard let date = value.stringValue.flatMap({ CalendarDate($0) }), range?.contains(date) ?? true else {
            let span = range.map { " from \($0.lowerBound) to \($0.upperBound)" } ?? ""
            fail(field, "invalid_date", "\(field) must be a date as YYYY-MM-DD\(span).")
            return nil
        }
        return date
    }
}
