/// What a service charges for tokens.
///
/// Prices change; the application hands in the ones that hold for it.
public struct LLMPricing: Sendable, Hashable, Codable {
    /// The price of a million tokens of input.
    public var inputPerMillion: LLMCost
    /// The price of a million tokens of input that the service had in its cache.
    public var cachedInputPerMillion: LLMCost
    /// The price of a million tokens of output, hidden reasoning included.
    public var outputPerMillion: LLMCost

    /// Creates a price list.
    ///
    /// - Parameters:
    ///   - inputPerMillion: The price of a million tokens of input.
    ///   - cachedInputPerMillion: The price of a million tokens of cached input; the price of input when `nil`.
    ///   - outputPerMillion: The price of a million tokens of output.
    public init(inputPerMillion: LLMCost, cachedInputPerMillion: LLMCost? = nil, outputPerMillion: LLMCost) {
        self.inputPerMillion = inputPerMillion
        self.cachedInputPerMillion = cachedInputPerMillion ?? inputPerMillion
        self.outputPerMillion = outputPerMillion
    }

    /// Estimates what tokens cost.
    ///
    /// - Parameters:
    ///   - inputTokens: The tokens of input, cached ones included.
    ///   - cachedInputTokens: How many of them the service had in its cache.
    ///   - outputTokens: The tokens of output.
    /// - Returns: The cost, rounded up to a billionth of a dollar.
    public func cost(inputTokens: Int, cachedInputTokens: Int = 0, outputTokens: Int) -> LLMCost {
        let cached = min(max(cachedInputTokens, 0), max(inputTokens, 0))
        return Self.price(of: inputTokens - cached, at: inputPerMillion)
            + Self.price(of: cached, at: cachedInputPerMillion)
            + Self.price(of: outputTokens, at: outputPerMillion)
    }

    private static func price(of tokens: Int, at price: LLMCost) -> LLMCost {
        let (product, overflow) = max(tokens, 0).multipliedReportingOverflow(by: price.nanodollars)
        guard !overflow else { return LLMCost(nanodollars: .max) }
        return LLMCost(nanodollars: product / 1_000_000 + (product % 1_000_000 > 0 ? 1 : 0))
    }
}
