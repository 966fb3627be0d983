/// A value that a calculation can not accept: what came, what is allowed and what was probably meant.
public struct InputError: Error, Sendable, Hashable, Codable, CustomStringConvertible {
    /// The kind of a refusal.
    public enum Code: String, Sendable, Codable, CaseIterable {
        /// A needed field is absent.
        case missing = "missing-field"
        /// A field holds another kind of value than it should.
        case wrongKind = "wrong-kind"
        /// A name is not one of the known names.
        case unknownName = "unknown-name"
        /// A number is infinite or not a number.
        case notFinite = "not-finite"
        /// A number is outside what is possible or what the equation covers.
        case outOfRange = "out-of-range"
        /// Values contradict each other.
        case inconsistent
    }

    /// The kind of refusal.
    public var code: Code
    /// The name of the field, as it is written in JSON.
    public var field: String
    /// What came, as text.
    public var received: String
    /// What is allowed, as text.
    public var allowed: String
    /// What was probably meant or what to do next, when that can be told.
    public var hint: String?

    /// Creates an error.
    ///
    /// - Parameters:
    ///   - code: The kind of refusal.
    ///   - field: The name of the field, as it is written in JSON.
    ///   - received: What came.
    ///   - allowed: What is allowed.
    ///   - hint: What was probably meant or what to do next.
    public init(_ code: Code, field: String, received: String, allowed: String, hint: String? = nil) {
        self.code = code
        self.field = field
        self.received = received
        self.allowed = allowed
        self.hint = hint
    }

    /// A sentence for a person.
    public var message: String {
        let start = code == .missing ? "\(field) is missing" : "\(field) is \(received)"
        return "\(start); allowed is \(allowed)." + (hint.map { " \($0)" } ?? "")
    }

    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public var description: String { message }
}

extension InputError {
    /// Returns the error of an absent field.
    ///
    /// - Parameters:
    ///   - field: The name of the field.
    ///   - allowed: What is expected there.
    ///   - hint: What to do next.
    /// - Returns: The error of an absent field.
    static func missing(_ field: String, allowed: String, hint: String? = nil) -> InputError {
        InputError(.missing, field: field, received: "nothing", allowed: allowed, hint: hint)
    }

    /// Checks a number against a range.
    ///
    /// - Parameters:
    ///   - value: The number.
    ///   - field: The name of the field.
    ///   - range: What is allowed.
    ///   - unit: The unit, for the message.
    ///   - hint: What was probably meant.
    /// - Throws: An error when the number is not finite or outside the range.
    static func check(
        _ value: Double,
        _ field: String,
        in range: ClosedRange<Double>,
        unit: String = "",
        hint: String? = nil
    ) throws(InputError) {
        let allowed =
            "\(text(range.lowerBound)) to \(text(range.upperBound))" + (unit.isEmpty ? "" : " \(unit)")
        guard value.isFinite else {
            throw InputError(.notFinite, field: field, received: "\(value)", allowed: allowed)
        }
        guard range.contains(value) else {
            throw InputError(.outOfRange, field: field, received: text(value), allowed: allowed, hint: hint)
        }
    }

    /// Returns a number as it is written by hand: without a fraction when it is whole.
    static func text(_ value: Double) -> String {
        Int(exactly: value).map(String.init) ?? "\(value)"
    }
}
