/// Why a request has no plan: rules that cannot be met together, and what would help.
public struct PlanInfeasibility: Error, Sendable, Hashable, CustomStringConvertible {
    /// A change to one rule after which a plan exists.
    public struct Relaxation: Sendable, Hashable, CustomStringConvertible {
        /// The rule.
        public var rule: PlanRule
        /// The nearest value of the rule's figure with which a plan exists; `nil` when the rule has to go.
        public var value: Double?
        /// The objective of a plan found quickly with the change, in points per day; `nil` when none was found quickly.
        public var price: Double?

        // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
        public var description: String {
            let cost = price.map { " of \(($0 * 10).rounded() / 10) points a day" } ?? ""
            guard let value else { return "without \(rule) there is a plan\(cost)" }
            return "with \(rule) at \((value * 100).rounded() / 100) there is a plan\(cost)"
        }
    }

    /// A minimal set of rules that cannot be met together; empty when no dish suits some slot whatever the rules.
    public var conflict: [PlanRule]
    /// The nearest changes that help, cheapest first.
    public var relaxations: [Relaxation]
    /// Whether it is proven that no plan exists; if not, an exhaustive search was given up.
    public var isProven: Bool

    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public var description: String {
        guard !conflict.isEmpty else {
            return "No plan exists: some slot has no dish of its kind in the catalogue. Add recipes for it."
        }
        let rules = conflict.map(\.description).joined(separator: ", ")
        guard !relaxations.isEmpty else { return "These rules cannot be met together: \(rules)." }
        let help = relaxations.map(\.description).joined(separator: "; ")
        return "These rules cannot be met together: \(rules). Dropping any one helps: \(help)."
    }
}
