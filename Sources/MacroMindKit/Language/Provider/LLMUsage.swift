/// What one call or several calls of a model took.
///
/// What a service does not report is not zero: the counts say how many calls the sums leave out, so that a sum with
/// ``unreportedCalls`` reads "at least".
public struct LLMUsage: Sendable, Hashable, Codable {
    /// The number of calls that were sent, failed ones included.
    public var calls: Int
    /// The number of calls whose tokens were not reported.
    public var unreportedCalls: Int
    /// The number of calls without a cost, because tokens or prices are not known.
    public var unpricedCalls: Int
    /// The reported tokens of input, cached ones included.
    public var inputTokens: Int
    /// The reported tokens of input that the service had in its cache.
    public var cachedInputTokens: Int
    /// The reported tokens of output, hidden reasoning included.
    public var outputTokens: Int
    /// The estimated cost of the calls that have one.
    public var estimatedCost: LLMCost

    private enum CodingKeys: String, CodingKey {
        case calls
        case unreportedCalls = "unreported_calls"
        case unpricedCalls = "unpriced_calls"
        case inputTokens = "input_tokens"
        case cachedInputTokens = "cached_input_tokens"
        case outputTokens = "output_tokens"
        case estimatedCost = "estimated_cost"
    }

    /// Nothing was sent.
    public static let none = LLMUsage(
        calls: 0,
        unreportedCalls: 0,
        unpricedCalls: 0,
        inputTokens: 0,
        cachedInputTokens: 0,
        outputTokens: 0,
        estimatedCost: .zero
    )

    private init(
        calls: Int,
        unreportedCalls: Int,
        unpricedCalls: Int,
        inputTokens: Int,
        cachedInputTokens: Int,
        outputTokens: Int,
        estimatedCost: LLMCost
    ) {
        self.calls = calls
        self.unreportedCalls = unreportedCalls
        self.unpricedCalls = unpricedCalls
        self.inputTokens = inputTokens
        self.cachedInputTokens = cachedInputTokens
        self.outputTokens = outputTokens
        self.estimatedCost = estimatedCost
    }

    /// Creates the usage of one call.
    ///
    /// Negative counts, which only a broken service sends, count as not reported.
    ///
    /// - Parameters:
    ///   - inputTokens: The tokens of input, cached ones included, or `nil` when the service did not say.
    ///   - cachedInputTokens: The tokens of input that the service had in its cache.
    ///   - outputTokens: The tokens of output, or `nil` when the service did not say.
    ///   - pricing: What the tokens cost, when known.
    public init(
        inputTokens: Int?,
        cachedInputTokens: Int? = nil,
        outputTokens: Int?,
        pricing: LLMPricing? = nil
    ) {
        let input = inputTokens.flatMap { $0 < 0 ? nil : $0 }
        let output = outputTokens.flatMap { $0 < 0 ? nil : $0 }
        let cached = min(max(cachedInputTokens ?? 0, 0), input ?? 0)
        let isReported = input != nil && output != nil
        self.init(
            calls: 1,
            unreportedCalls: isReported ? 0 : 1,
            unpricedCalls: isReported && pricing != nil ? 0 : 1,
            inputTokens: input ?? 0,
            cachedInputTokens: cached,
            outputTokens: output ?? 0,
            estimatedCost: pricing?.cost(
                inputTokens: input ?? 0,
                cachedInputTokens: cached,
                outputTokens: output ?? 0
            ) ?? .zero
        )
    }

    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public static func + (lhs: LLMUsage, rhs: LLMUsage) -> LLMUsage {
        LLMUsage(
            calls: lhs.calls + rhs.calls,
            unreportedCalls: lhs.unreportedCalls + rhs.unreportedCalls,
            unpricedCalls: lhs.unpricedCalls + rhs.unpricedCalls,
            inputTokens: clampedSum(lhs.inputTokens, rhs.inputTokens),
            cachedInputTokens: clampedSum(lhs.cachedInputTokens, rhs.cachedInputTokens),
            outputTokens: clampedSum(lhs.outputTokens, rhs.outputTokens),
            estimatedCost: lhs.estimatedCost + rhs.estimatedCost
        )
    }

    private static func clampedSum(_ first: Int, _ second: Int) -> Int {
        let (sum, overflow) = first.addingReportingOverflow(second)
        return overflow ? .max : sum
    }
}
