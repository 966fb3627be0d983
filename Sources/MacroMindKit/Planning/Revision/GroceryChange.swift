/// A food of which two plans need different amounts.
public struct GroceryChange: Sendable, Hashable, Codable {
    /// The food.
    public var food: FoodID
    /// The name of the food.
    public var name: String
    /// The edible mass that the first plan uses.
    public var before: Grams
    /// The edible mass that the second plan uses.
    public var after: Grams

    /// How much more the second plan uses; negative when it uses less.
    public var change: Grams { after - before }

    private enum CodingKeys: String, CodingKey {
        case food = "food_id"
        case name
        case before = "before_g"
        case after = "after_g"
    }
}

extension GroceryChange {
    /// Compares what two plans use, food by food; rounded to whole grams.
    static func between(_ before: MealPlan, _ after: MealPlan) -> [GroceryChange] {
        var changes: [FoodID: GroceryChange] = [:]
        func add(_ plan: MealPlan, _ part: WritableKeyPath<GroceryChange, Grams>) {
            for item in plan.days.flatMap(\.meals).flatMap(\.ingredients) {
                changes[
                    item.food,
                    default: GroceryChange(food: item.food, name: item.name, before: 0, after: 0)
                ][keyPath: part] += item.mass
            }
        }
        add(before, \.before)
        add(after, \.after)
        return changes.values.map { change in
            var change = change
            change.before = change.before.rounded()
            change.after = change.after.rounded()
            return change
        }
        .filter { $0.before != $0.after }
        .sorted { ($0.name, $0.food) < ($1.name, $1.food) }
    }
}
