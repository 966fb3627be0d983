import MacroMindKit

extension InputError {
    /// The error as an object of an answer line.
    var json: JSONValue { ["code": .string(code.rawValue), "message": .string(message)] }
}
