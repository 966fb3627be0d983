/// What changes from one plan to another: the dishes, the portions, what has to be bought and the time in the kitchen.
public struct PlanDifference: Sendable, Hashable, Codable {
    /// The places whose dish or portion differs, in the order of the plan.
    public var changes: [MealChange]
    /// The foods of which another amount is used, by name.
    public var groceries: [GroceryChange]
    /// How many more minutes in the kitchen the second plan takes, as far as they are known.
    public var minutesChange: Int
    /// How many cents more what is eaten costs by estimate, or nothing without prices.
    public var costChange: Int?

    private enum CodingKeys: String, CodingKey {
        case changes, groceries
        case minutesChange = "minutes_change"
        case costChange = "cost_change_cents"
    }

    /// Compares two plans place by place.
    ///
    /// - Parameters:
    ///   - before: The first plan.
    ///   - after: The second plan.
    ///   - purchases: What foods cost.
    /// - Complexity: Linear in the number of ingredients.
    public init(from before: MealPlan, to after: MealPlan, purchases: PurchaseTable = .none) {
        let days = max(before.days.count, after.days.count)
        changes = (0..<days).flatMap { index in
            let old = before.days.indices.contains(index) ? before.days[index].meals : []
            let new = after.days.indices.contains(index) ? after.days[index].meals : []
            return (0..<max(old.count, new.count)).compactMap { position in
                MealChange(
                    at: MealPlace(day: index + 1, meal: position),
                    before: old.indices.contains(position) ? old[position] : nil,
                    after: new.indices.contains(position) ? new[position] : nil
                )
            }
        }
        groceries = GroceryChange.between(before, after)
        minutesChange = after.kitchenMinutes - before.kitchenMinutes
        costChange = purchases.isEmpty ? nil : purchases.cents(of: after) - purchases.cents(of: before)
    }

    /// A Boolean value that tells whether both plans have the same dishes in the same portions.
    public var isEmpty: Bool { changes.isEmpty }

    /// The number of places with another dish, or a dish where there was none.
    public var dishesChanged: Int { changes.count { !$0.isPortionOnly } }

    /// The number of places whose dish stays in another portion.
    public var portionsChanged: Int { changes.count { $0.isPortionOnly } }

    /// The change of a day's energy.
    ///
    /// - Parameter day: The number of the day, from 1.
    /// - Returns: The sum over the changed meals of that day; zero when none changes.
    public func energyChange(ofDay day: Int) -> Kilocalories {
        changes.filter { $0.place.day == day }.reduce(.zero) { $0 + $1.energyChange }
    }
}
