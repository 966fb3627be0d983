/// What a model can do, so that callers ask for no more.
///
/// A limit that is not known is `nil`; it is not a promise that there is none.
public struct LLMCapabilities: Sendable, Hashable {
    /// How far a model can be held to a form of output.
    public enum StructuredOutput: Int, Sendable, Comparable {
        /// It writes text; the form can only be asked for in words.
        case none
        /// It can be held to valid JSON of any shape.
        case json
        /// It can be held to a JSON schema.
        case schema

        // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
        public static func < (lhs: Self, rhs: Self) -> Bool { lhs.rawValue < rhs.rawValue }
    }

    /// Whether the answer arrives bit by bit.
    public var streams: Bool
    /// How far the model can be held to a form of output.
    public var structuredOutput: StructuredOutput
    /// Whether the model can call tools.
    public var callsTools: Bool
    /// The largest number of tokens of input and output together, when known.
    public var contextTokens: Int?
    /// The largest number of tokens of an answer, when known.
    public var maximumOutputTokens: Int?

    /// Creates capabilities.
    ///
    /// - Parameters:
    ///   - streams: Whether the answer arrives bit by bit.
    ///   - structuredOutput: How far the model can be held to a form of output.
    ///   - callsTools: Whether the model can call tools.
    ///   - contextTokens: The largest number of tokens of input and output together, when known.
    ///   - maximumOutputTokens: The largest number of tokens of an answer, when known.
    public init(
        streams: Bool = false,
        structuredOutput: StructuredOutput = .none,
        callsTools: Bool = false,
        contextTokens: Int? = nil,
        maximumOutputTokens: Int? = nil
    ) {
        self.streams = streams
        self.structuredOutput = structuredOutput
        self.callsTools = callsTools
        self.contextTokens = contextTokens
        self.maximumOutputTokens = maximumOutputTokens
    }

    /// What both this and another model can do, for a chain in which either may answer.
    ///
    /// - Parameter other: The capabilities of the other model.
    /// - Returns: The smaller of each pair; a known limit wins over an unknown one.
    public func intersection(_ other: LLMCapabilities) -> LLMCapabilities {
        LLMCapabilities(
            streams: streams && other.streams,
            structuredOutput: min(structuredOutput, other.structuredOutput),
            callsTools: callsTools && other.callsTools,
            contextTokens: Self.smaller(contextTokens, other.contextTokens),
            maximumOutputTokens: Self.smaller(maximumOutputTokens, other.maximumOutputTokens)
        )
    }

    private static func smaller(_ first: Int?, _ second: Int?) -> Int? {
        guard let first, let second else { return first ?? second }
        return min(first, second)
    }
}
