import MacroMindKit

/// A plan that “macromind plan --save” wrote: one person's, or a household's.
enum SavedPlan: Decodable {
    case person(PlanResult)
    case household(HouseholdResult)

    private enum CodingKeys: String, CodingKey {
        case eaters
    }

    init(from decoder: any Decoder) throws {
        let isHousehold = try decoder.container(keyedBy: CodingKeys.self).contains(.eaters)
        self =
            isHousehold
            ? .household(try HouseholdResult(from: decoder)) : .person(try PlanResult(from: decoder))
    }

    /// What is cooked.
    var table: MealPlan {
        switch self {
        case .person(let result): result.plan
        case .household(let result): result.table
        }
    }
}
