/// One step of how a target came about, for a person to follow.
public struct DerivationStep: Sendable, Hashable, Codable {
    /// What was computed, such as `resting energy`.
    public var name: String
    /// The formula or the rule with its numbers filled in.
    public var formula: String
    /// The result.
    public var value: Double
    /// The unit of the result.
    public var unit: String
    /// The publication behind the rule, or `policy` where it is a product decision.
    public var source: String

    /// Creates a step.
    ///
    /// - Parameters:
    ///   - name: What was computed.
    ///   - formula: The rule with its numbers filled in.
    ///   - value: The result.
    ///   - unit: The unit of the result.
    ///   - source: The publication behind the rule.
    public init(_ name: String, formula: String, value: Double, unit: String, source: String) {
        self.name = name
        self.formula = formula
        self.value = value
        self.unit = unit
        self.source = source
    }
}
