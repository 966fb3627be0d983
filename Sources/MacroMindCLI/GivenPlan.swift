import MacroMindKit

/// A plan to mend: a saved one, or a bare selection of dishes.
enum GivenPlan: Decodable {
    case saved(PlanResult)
    case bare(PlanSelection)
    case household(HouseholdResult)

    private enum CodingKeys: String, CodingKey {
        case plan, days, eaters
    }

    init(from decoder: any Decoder) throws {
        let keys = try decoder.container(keyedBy: CodingKeys.self)
        if keys.contains(.eaters) {
            self = .household(try HouseholdResult(from: decoder))
        } else if keys.contains(.days), !keys.contains(.plan) {
            self = .bare(try PlanSelection(from: decoder))
        } else {
            self = .saved(try PlanResult(from: decoder))
        }
    }

    /// The plan with the catalogue's figures.
    func plan(named path: String, catalogue: RecipeCatalogue) throws(Failure) -> MealPlan {
        switch self {
        case .saved(let result): return result.plan
        case .bare(let selection):
            do {
                return try MealPlan(selection, catalogue: catalogue)
            } catch {
                throw Failure(.badData, "\(path): \(error.message)")
            }
        case .household(let result): return result.table
        }
    }
}

extension MealPlan {
    /// The shares of the plan's own meals, where a day has the same kinds of meal as the usual one, in any order.
    func slots(like usual: [SlotShare]) -> [SlotShare] {
        guard let first = days.first else { return usual }
        var rest = SlotShare.day(meals: first.meals.count) ?? usual
        let own = first.meals.compactMap { meal -> SlotShare? in
            guard let index = rest.firstIndex(where: { $0.slot == meal.slot }) else { return nil }
            return rest.remove(at: index)
        }
        return own.count == first.meals.count && rest.isEmpty ? own : usual
    }
}
