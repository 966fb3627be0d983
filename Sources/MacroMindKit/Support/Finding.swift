/// Something worth telling about a result that is still a result.
///
/// Engines return findings beside their value instead of throwing: a plan with one strange ingredient is still a plan.
public struct Finding: Sendable, Hashable, Codable {
    /// How much a finding matters.
    public enum Severity: String, Sendable, Codable, Comparable, CaseIterable {
        /// Good to know; nothing needs to be done.
        case note
        /// The result holds, but someone should look at it.
        case warning
        /// A part of the request was refused or could not be met.
        case problem

        // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
        public static func < (lhs: Severity, rhs: Severity) -> Bool { lhs.rank < rhs.rank }

        private var rank: Int {
            switch self {
            case .note: 0
            case .warning: 1
            case .problem: 2
            }
        }
    }

    /// The stable identifier of the kind of finding, such as `energy-floor`.
    public struct Code: RawRepresentable, Sendable, Hashable, Codable, ExpressibleByStringLiteral,
        CustomStringConvertible
    {
        /// The identifier, in lower-case words joined by hyphens.
        public var rawValue: String

        // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
        public init(rawValue: String) { self.rawValue = rawValue }

        // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
        public init(stringLiteral value: String) { rawValue = value }

        // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
        public var description: String { rawValue }
    }

    /// The kind of finding.
    public var code: Code
    /// How much it matters.
    public var severity: Severity
    /// A sentence for a person: what was found, and what can be done about it.
    public var message: String
    /// Where it was found, outermost part first, such as `day 3`, `lunch`, `oats`.
    public var path: [String]

    /// Creates a finding.
    ///
    /// - Parameters:
    ///   - code: The kind of finding.
    ///   - severity: How much it matters.
    ///   - message: A sentence for a person.
    ///   - path: Where it was found, outermost part first.
    public init(_ code: Code, _ severity: Severity, _ message: String, path: [String] = []) {
        self.code = code
        self.severity = severity
        self.message = message
        self.path = path
    }
}
