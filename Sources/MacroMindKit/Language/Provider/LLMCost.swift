/// An amount of money in United States dollars, exact to a billionth.
///
/// Prices of tokens are far below a cent, so that sums of binary fractions would drift.
public struct LLMCost: Sendable, Hashable, Codable, Comparable, CustomStringConvertible {
    /// The amount in billionths of a dollar.
    public var nanodollars: Int

    /// No cost.
    public static let zero = LLMCost(nanodollars: 0)

    /// Creates an amount.
    ///
    /// - Parameter nanodollars: The amount in billionths of a dollar.
    public init(nanodollars: Int) { self.nanodollars = nanodollars }

    /// Creates an amount from dollars.
    ///
    /// - Parameter dollars: The amount in dollars; beyond a million, or when it is no number, it is `nil`.
    public init?(dollars: Double) {
        guard dollars.magnitude <= 1_000_000 else { return nil }
        nanodollars = Int((dollars * 1e9).rounded())
    }

    /// The amount in dollars, for showing.
    public var dollars: Double { Double(nanodollars) / 1e9 }

    /// The amount in dollars with six digits after the point, such as `$0.000450`.
    public var description: String {
        let micro = (nanodollars.magnitude + 500) / 1_000
        let fraction = String(micro % 1_000_000)
        let padding = String(repeating: "0", count: 6 - fraction.count)
        return "\(nanodollars < 0 ? "-" : "")$\(micro / 1_000_000).\(padding)\(fraction)"
    }

    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public static func + (lhs: LLMCost, rhs: LLMCost) -> LLMCost {
        let (sum, overflow) = lhs.nanodollars.addingReportingOverflow(rhs.nanodollars)
        return LLMCost(nanodollars: overflow ? .max : sum)
    }

    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public static func < (lhs: LLMCost, rhs: LLMCost) -> Bool { lhs.nanodollars < rhs.nanodollars }
}
