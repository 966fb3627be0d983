/// How a model is to write its answer.
///
/// What is `nil` is left to the service. A provider whose service has no such option ignores it.
public struct LLMOptions: Sendable, Hashable, Codable {
    /// The largest number of tokens of the answer, at least 1.
    public var maximumOutputTokens: Int?
    /// How freely words are drawn, from 0 (the likeliest) to 2.
    public var temperature: Double?
    /// Texts at which the model stops; at most four are accepted everywhere.
    public var stopSequences: [String]
    /// The seed for drawing words, for services that have one.
    public var seed: Int?
    /// Members that are added to the body of the call as they are, for options that only one service has.
    public var serviceOptions: [String: JSONValue]

    /// Creates options.
    ///
    /// - Parameters:
    ///   - maximumOutputTokens: The largest number of tokens of the answer, at least 1.
    ///   - temperature: How freely words are drawn, from 0 to 2.
    ///   - stopSequences: Texts at which the model stops.
    ///   - seed: The seed for drawing words.
    ///   - serviceOptions: Members that are added to the body of the call as they are.
    public init(
        maximumOutputTokens: Int? = nil,
        temperature: Double? = nil,
        stopSequences: [String] = [],
        seed: Int? = nil,
        serviceOptions: [String: JSONValue] = [:]
    ) {
        self.maximumOutputTokens = maximumOutputTokens
        self.temperature = temperature
        self.stopSequences = stopSequences
        self.seed = seed
        self.serviceOptions = serviceOptions
    }
}
