/// A catalogue or request that breaks its own format.
///
/// The message names the place, what came, and what is allowed.
public struct PlanningInputError: Error, Sendable, Hashable, CustomStringConvertible {
    /// The kind of break.
    public enum Code: String, Sendable, Hashable, CaseIterable {
        /// The text is not JSON, or a member is missing or has the wrong type.
        case malformed
        /// An identifier occurs twice.
        case duplicateIdentifier = "duplicate-identifier"
        /// Something refers to a food or recipe that the catalogue does not hold.
        case unknownReference = "unknown-reference"
        /// A figure lies outside its range.
        case outOfRange = "out-of-range"
        /// Figures that belong together contradict each other.
        case inconsistent
    }

    /// The kind of break.
    public var code: Code
    /// The place, such as `recipes[3].per_serving.kcal`.
    public var path: String
    /// What came.
    public var received: String
    /// What is allowed.
    public var allowed: String

    /// Creates an error.
    ///
    /// - Parameters:
    ///   - code: The kind of break.
    ///   - path: The place.
    ///   - received: What came.
    ///   - allowed: What is allowed.
    public init(_ code: Code, path: String, received: String, allowed: String) {
        self.code = code
        self.path = path
        self.received = received
        self.allowed = allowed
    }

    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public var description: String { "\(path): got \(received); allowed is \(allowed)." }

    /// Throws unless a figure lies in its range; NaN never does.
    static func check<Value: Comparable>(
        _ value: Value,
        in range: ClosedRange<Value>,
        _ path: @autoclosure () -> String
    ) throws(PlanningInputError) {
        guard !range.contains(value) else { return }
        throw PlanningInputError(
            .outOfRange,
            path: path(),
            received: "\(value)",
            allowed: "\(range.lowerBound) to \(range.upperBound)"
        )
    }
}
