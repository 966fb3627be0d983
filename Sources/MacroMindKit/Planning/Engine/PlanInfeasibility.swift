/// Why a request has no plan: rules that cannot be met together, and what would help.
///
/// It is only thrown when it is proven that no plan exists.
public struct PlanInfeasibility: Error, Sendable, Hashable, CustomStringConvertible {
    /// A change to one rule.
    public struct Change: Sendable, Hashable, CustomStringConvertible {
        /// The rule.
        public var rule: PlanRule
        /// The nearest value of the rule's figure that helps; `nil` when the rule has to go.
        public var value: Double?

        // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
        public var description: String {
            guard let value else { return "without \(rule)" }
            return "with \(rule) at \((value * 100).rounded() / 100)"
        }
    }

    /// Changes after which a plan exists: one where one is enough, else a few together.
    public struct Relaxation: Sendable, Hashable, CustomStringConvertible {
        /// The changes, none of which is enough without the others.
        public var changes: [Change]
        /// The objective of a plan found quickly with the changes, in points per day.
        public var price: Double

        // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
        public var description: String {
            let changes = changes.map(\.description).joined(separator: " and ")
            return "\(changes) there is a plan of \((price * 10).rounded() / 10) points a day"
        }
    }

    /// A minimal set of rules that cannot be met together; empty when no dish suits some slot whatever the rules.
    public var conflict: [PlanRule]
    /// The nearest changes that help, cheapest first; none of them gives up an allergen, so that there may be none.
    public var relaxations: [Relaxation]

    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public var description: String {
        guard !conflict.isEmpty else {
            return "No plan exists: some slot has no dish of its kind in the catalogue. Add recipes for it."
        }
        let rules = conflict.map(\.description).joined(separator: ", ")
        guard !relaxations.isEmpty else {
            return "These rules cannot be met together: \(rules). Add recipes that keep them."
        }
        let help = relaxations.map(\.description).joined(separator: "; ")
        return "These rules cannot be met together: \(rules). It would work \(help)."
    }
}
