import MacroMindKit
import Testing

@Suite struct LLMUsageTests {
    // A published price list: $0.15 a million tokens of input, $0.60 a million tokens of output.
    private let pricing = LLMPricing(
        inputPerMillion: LLMCost(nanodollars: 150_000_000),
        cachedInputPerMillion: LLMCost(nanodollars: 75_000_000),
        outputPerMillion: LLMCost(nanodollars: 600_000_000)
    )

    @Test func `a cost is the sum of input, cached input and output`() {
        let cost = pricing.cost(inputTokens: 1_000, cachedInputTokens: 400, outputTokens: 500)
        #expect(cost.nanodollars == 600 * 150 + 400 * 75 + 500 * 600)
        #expect(cost.description == "$0.000420")
    }

    @Test func `what was not reported stays unknown in a sum`() {
        let known = LLMUsage(inputTokens: 10, outputTokens: 5, pricing: pricing)
        let unknown = LLMUsage(inputTokens: nil, outputTokens: nil, pricing: pricing)
        let sum = known + unknown
        #expect(sum.calls == 2)
        #expect(sum.unreportedCalls == 1)
        #expect(sum.unpricedCalls == 1)
        #expect(sum.inputTokens == 10)
        #expect(sum.estimatedCost == known.estimatedCost)
    }

    @Test func `negative counts count as not reported`() {
        let usage = LLMUsage(inputTokens: -1, outputTokens: 5)
        #expect(usage.unreportedCalls == 1)
        #expect(usage.inputTokens == 0)
    }

    @Test func `absurd counts do not overflow`() {
        let usage = LLMUsage(inputTokens: .max, outputTokens: .max, pricing: pricing)
        #expect((usage + usage).inputTokens == .max)
        #expect((usage + usage).estimatedCost.nanodollars == .max)
    }

    @Test(arguments: [Double.nan, .infinity, -1e300])
    func `an amount that is no amount is not a cost`(dollars: Double) {
        #expect(LLMCost(dollars: dollars) == nil)
    }

    @Test func `dollars convert to billionths`() {
        #expect(LLMCost(dollars: 0.15)?.nanodollars == 150_000_000)
        #expect(LLMCost(nanodollars: -1_500_000_000).description == "-$1.500000")
    }
}
