/// A rule of a protocol that an implementation does not keep.
public struct ConformanceFailure: Error, Sendable, Hashable, CustomStringConvertible {
    /// The name of the check that failed.
    public var check: String
    /// What was expected and what happened.
    public var message: String

    /// Creates a failure.
    ///
    /// - Parameters:
    ///   - check: The name of the check that failed.
    ///   - message: What was expected and what happened.
    public init(check: String, message: String) {
        self.check = check
        self.message = message
    }

    /// The check and the message on one line.
    public var description: String { "\(check): \(message)" }
}
