import MacroMindKit

extension PlanPayloads {
    /// What each day of a plan aims at, what its meals add up to, and whether that is within the ranges of the plan.
    static func days(_ plan: StoredPlan) -> [JSONValue] {
        let meals = Dictionary(grouping: plan.meals, by: \.day)
        let reports = Dictionary(plan.report.days.map { ($0.day, $0) }) { first, _ in first }
        return meals.sorted { $0.key < $1.key }.map { day, meals in
            [
                "day": .string(CalendarDate.Weekday(rawValue: day)?.name.lowercased() ?? ""),
                "date": .string(plan.weekStart.adding(days: day - 1).description),
                "target": target(plan.report.request.targets(onDay: day)),
                "achieved": totals(meals),
                "met": reports[day].map { .bool($0.isMet) } ?? .null,
            ]
        }
    }

    private static func target(_ targets: NutritionTargets) -> JSONValue {
        [
            "calories": .tenths(targets.energy.target.value),
            "protein": .tenths(targets.protein.target.value),
            "carbs": .tenths(targets.carbohydrate.target.value), "fats": .tenths(targets.fat.target.value),
        ]
    }
}
