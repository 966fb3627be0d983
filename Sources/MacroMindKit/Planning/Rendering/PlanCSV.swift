/// A plan as comma-separated values, one line for each meal, after RFC 4180.
///
/// - Complexity: Linear in the size of the plan.
public struct PlanCSV: Sendable {
    /// The table with a header line; lines end with CR and LF.
    public let text: String

    /// Renders a plan.
    ///
    /// - Parameter plan: The plan.
    public init(_ plan: MealPlan) {
        let header = [
            "day", "date", "slot", "dish", "servings", "energy_kcal", "protein_g", "fat_g", "carbohydrate_g",
            "minutes", "portions", "cooked_on_day",
            "ingredients",
        ]
        let rows = plan.days.flatMap { day in day.meals.map { Self.row($0, day: day) } }
        text = CSVText.table([header] + rows)
    }

    private static func row(_ meal: PlannedMeal, day: PlanDay) -> [String] {
        [
            "\(day.day)", day.date?.description ?? "", meal.slot.rawValue, meal.name, meal.servings.text,
            meal.nutrients.energy.whole,
            meal.nutrients.protein.rounded(toPlaces: 1).value.text,
            meal.nutrients.fat.rounded(toPlaces: 1).value.text,
            meal.nutrients.carbohydrate.rounded(toPlaces: 1).value.text,
            meal.minutes.map(String.init) ?? "",
            (meal.portions ?? []).map(\.text).joined(separator: "; "),
            meal.leftover.map { String($0.cooked.day) } ?? "",
            meal.ingredients.map { "\($0.mass.value.text) g \($0.name)" }.joined(separator: "; "),
        ]
    }
}
