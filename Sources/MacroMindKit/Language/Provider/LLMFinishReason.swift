/// Why a model stopped writing.
public struct LLMFinishReason: RawRepresentable, Sendable, Hashable, Codable {
    /// The reason as one word; a service's own word where it is none of the known ones.
    public var rawValue: String

    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public init(rawValue: String) { self.rawValue = rawValue }

    /// The answer is whole.
    public static let stop = LLMFinishReason(rawValue: "stop")
    /// The limit of tokens was reached; the answer is cut.
    public static let length = LLMFinishReason(rawValue: "length")
    /// The model waits for the answers of the tools it called.
    public static let toolCalls = LLMFinishReason(rawValue: "tool-calls")
}
