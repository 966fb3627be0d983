/// The named input of a calculation, read with messages that help.
public struct CalculationInput: Sendable {
    private let members: [String: JSONValue]

    /// Creates an input.
    ///
    /// - Parameter value: An object; the members that a function does not know are ignored.
    /// - Throws: An ``InputError`` when the value is not an object.
    public init(_ value: JSONValue) throws(InputError) {
        guard let members = value.objectValue else {
            throw InputError(
                .wrongKind,
                field: "input",
                received: "a \(value.kindName)",
                allowed: "an object"
            )
        }
        self.members = members
    }

    /// The input as it came.
    var json: JSONValue { .object(members) }

    /// Returns the value of a name, or `nil` when it is absent or `null`.
    ///
    /// - Parameter name: The name.
    /// - Returns: The value.
    public func value(_ name: String) -> JSONValue? {
        guard let value = members[name], !value.isNull else { return nil }
        return value
    }

    /// Returns a number, or `nil` when it is absent or `null`.
    ///
    /// - Parameters:
    ///   - name: The name.
    ///   - range: What is allowed.
    /// - Returns: The number.
    /// - Throws: An ``InputError`` when the value is not a number in the range.
    public func optionalNumber(
        _ name: String,
        in range: ClosedRange<Double> = -1e9...1e9
    ) throws(InputError) -> Double? {
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
        try InputError.check(number, name, in: range)
        return number
    }

    /// Returns a number.
    ///
    /// - Parameters:
    ///   - name: The name.
    ///   - range: What is allowed.
    /// - Returns: The number.
    /// - Throws: An ``InputError`` when there is none, or it is not a number in the range.
    public func number(
        _ name: String,
        in range: ClosedRange<Double> = -1e9...1e9
    ) throws(InputError) -> Double {
        guard let number = try optionalNumber(name, in: range) else {
            throw .missing(name, allowed: "a number")
        }
        return number
    }

    /// Returns a truth value.
    ///
    /// - Parameters:
    ///   - name: The name.
    ///   - absent: What an absent value stands for.
    /// - Returns: The truth value.
    /// - Throws: An ``InputError`` when the value is of another kind.
    public func flag(_ name: String, absent: Bool = false) throws(InputError) -> Bool {
        guard let value = value(name) else { return absent }
        guard let flag = value.boolValue else {
            throw InputError(.wrongKind, field: name, received: Self.text(value), allowed: "true or false")
        }
        return flag
    }

    /// Returns a text.
    ///
    /// - Parameters:
    ///   - name: The name.
    ///   - allowed: What is allowed, for the message.
    /// - Returns: The text.
    /// - Throws: An ``InputError`` when there is none or the value is of another kind.
    public func string(_ name: String, allowed: String) throws(InputError) -> String {
        guard let value = value(name) else { throw .missing(name, allowed: allowed) }
        guard let string = value.stringValue else {
            throw InputError(.wrongKind, field: name, received: Self.text(value), allowed: allowed)
        }
        return string
    }

    /// Returns one of the names of a type, or `nil` when it is absent or `null`.
    ///
    /// - Parameters:
    ///   - name: The name of the field.
    ///   - type: The type.
    /// - Returns: The value of the type.
    /// - Throws: An ``InputError`` when it is not one of the names.
    public func optionalChoice<Choice: RawRepresentable<String> & CaseIterable>(
        _ name: String,
        of type: Choice.Type
    ) throws(InputError) -> Choice? {
        guard value(name) != nil else { return nil }
        let names = type.allCases.map(\.rawValue)
        let string = try string(name, allowed: names.joined(separator: ", "))
        guard let choice = Choice(rawValue: string) else {
            throw InputError(
                .unknownName,
                field: name,
                received: "\"\(string.prefix(60))\"",
                allowed: names.joined(separator: ", "),
                hint: Spelling.nearest(to: string, in: names).map { "Did you mean \($0)?" }
            )
        }
        return choice
    }

    /// Returns one of the names of a type.
    ///
    /// - Parameters:
    ///   - name: The name of the field.
    ///   - type: The type.
    /// - Returns: The value of the type.
    /// - Throws: An ``InputError`` when there is none, or it is not one of the names.
    public func choice<Choice: RawRepresentable<String> & CaseIterable>(
        _ name: String,
        of type: Choice.Type
    ) throws(InputError) -> Choice {
        guard let choice = try optionalChoice(name, of: type) else {
            throw .missing(name, allowed: type.allCases.map(\.rawValue).joined(separator: ", "))
        }
        return choice
    }
}

extension CalculationInput {
    /// Returns an error with a guess at the misspelt name where one is missing.
    ///
    /// - Parameter error: The error of a function.
    /// - Returns: The error, or the same with a hint.
    func explained(_ error: InputError) -> InputError {
        guard error.code == .missing, let near = Spelling.nearest(to: error.field, in: members.keys.sorted()),
            near != error.field
        else { return error }
        var explained = error
        explained.hint = "There is \(near); the name is \(error.field)."
        return explained
    }

    /// Returns a value as it is shown in messages.
    static func text(_ value: JSONValue) -> String {
        switch value {
        case .string(let string): "the string \"\(string.prefix(60))\""
        case .bool(let flag): "\(flag)"
        case .number(let number): InputError.text(number)
        default: "a value of the kind \(value.kindName)"
        }
    }

    /// Returns what was probably meant by a text where a number should be.
    static func hint(_ value: JSONValue) -> String? {
        guard let text = value.stringValue?.lowercased() else { return nil }
        if text.hasSuffix("lb") || text.hasSuffix("lbs") || text.contains("pound") {
            return "Write kilograms as a number; one pound is 0.45359237 kg."
        }
        if text.hasSuffix("in") || text.contains("\"") || text.contains("'") || text.hasSuffix("ft") {
            return "Write centimetres as a number; one inch is 2.54 cm."
        }
        return Double(text).map { "Write \(InputError.text($0)) without quotation marks." }
    }
}
