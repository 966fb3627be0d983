/// The changed plans of a household, and what changed.
///
/// In JSON it has the members of a ``HouseholdResult`` and `difference`, so that it can be read as the plans of a household again.
public struct HouseholdRevision: Sendable, Hashable, Codable {
    /// What changed for one eater.
    public struct EaterDifference: Sendable, Hashable, Codable {
        /// The name of the eater.
        public var name: String
        /// The meals whose dish or portion differs for the person.
        public var changes: [MealChange]
    }

    /// The request of the changed plans.
    public var request: HouseholdRequest
    /// What is cooked.
    public var table: MealPlan
    /// What each eater gets.
    public var eaters: [EaterPlan]
    /// What changed in what is cooked: dishes and the sum of their portions, what has to be bought, minutes and cost.
    public var difference: PlanDifference
    /// What changed for each eater, in the order of the request.
    public var differences: [EaterDifference]

    private enum CodingKeys: String, CodingKey {
        case request, table, eaters, difference
        case differences = "eater_differences"
    }

    /// The changed plans.
    public var result: HouseholdResult { HouseholdResult(request: request, table: table, eaters: eaters) }

    /// Creates the revision of a household's plans.
    ///
    /// - Parameters:
    ///   - before: The plans before.
    ///   - result: The changed plans.
    ///   - purchases: What foods cost.
    public init(of before: HouseholdResult, to result: HouseholdResult, purchases: PurchaseTable = .none) {
        request = result.request
        table = result.table
        eaters = result.eaters
        difference = PlanDifference(from: before.table, to: result.table, purchases: purchases)
        differences = result.eaters.map { eater in
            let old = before.eaters.first { $0.name == eater.name }?.plan ?? MealPlan(days: [])
            return EaterDifference(
                name: eater.name,
                changes: PlanDifference(from: old, to: eater.plan).changes
            )
        }
    }
}
