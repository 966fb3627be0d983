/// What changes from one plan to another: the dishes, the portions, and what that does to each day.
public struct PlanDifference: Sendable, Hashable {
    /// The places whose dish or portion differs, in the order of the plan.
    public var changes: [MealChange]

    /// Compares two plans place by place.
    ///
    /// - Parameters:
    ///   - before: The first plan.
    ///   - after: The second plan.
    /// - Complexity: Linear in the number of meals.
    public init(from before: MealPlan, to after: MealPlan) {
        changes = (0..<max(before.days.count, after.days.count)).flatMap { index in
            let old = index < before.days.count ? before.days[index].meals : []
            let new = index < after.days.count ? after.days[index].meals : []
            return (0..<max(old.count, new.count)).compactMap { position -> MealChange? in
                let change = MealChange(
                    place: MealPlace(day: index + 1, meal: position),
                    before: position < old.count ? old[position] : nil,
                    after: position < new.count ? new[position] : nil
                )
                let isSame =
                    change.before?.recipe == change.after?.recipe
                    && change.before?.servings == change.after?.servings
                return isSame ? nil : change
            }
        }
    }

    /// A Boolean value that tells whether both plans have the same dishes in the same portions.
    public var isEmpty: Bool { changes.isEmpty }

    /// The change of a day's reported energy and macronutrients.
    ///
    /// - Parameter day: The number of the day, from 1.
    /// - Returns: The sum over the changed meals of that day; zero when none changes.
    public func nutrients(ofDay day: Int) -> CoreNutrients {
        changes.filter { $0.place.day == day }.reduce(into: .zero) { $0 += $1.nutrients }
    }
}
