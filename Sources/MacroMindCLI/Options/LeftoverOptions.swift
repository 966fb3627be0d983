import ArgumentParser
import MacroMindKit

/// What is cooked once and eaten more than once.
struct LeftoverOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "Days on which dinner is what the day before left: tuesday,thursday or 2,4; with a meal: tuesday:lunch.",
            valueName: "days"
        )
    )
    var leftovers: DayMealOption?

    @Option(
        help: ArgumentHelp(
            "Cooks a meal once for several days in a row: lunch:3. May be repeated.",
            valueName: "meal:days"
        )
    )
    var batch: [BatchOption] = []

    @Flag(help: "Leftovers may be frozen where the recipe allows it.")
    var freezer = false

    /// Adds the wishes to a request.
    func apply(to request: inout PlanRequest) throws(Failure) {
        request.usesFreezer = freezer
        for entry in leftovers?.entries ?? [] {
            let meal = try request.position(of: entry.meal ?? .dinner, in: entry.text)
            let days = try entry.days(in: request).filter { $0 > 1 }
            guard !days.isEmpty else {
                throw Failure(
                    .badData,
                    "--leftovers “\(entry.text)” is day 1, before which nothing was cooked. Name a later day or another --start."
                )
            }
            request.leftovers += days.map { LeftoverMeal(day: $0, meal: meal) }
        }
        for batch in batch {
            let meal = try request.position(of: batch.meal, in: batch.text)
            request.leftovers += LeftoverMeal.batches(ofMeal: meal, for: batch.days, days: request.days)
        }
    }
}

/// A meal that is cooked once for several days: `lunch:3`.
struct BatchOption: ExpressibleByArgument {
    let meal: MealSlot
    let days: Int
    let text: String

    init?(argument: String) {
        let parts = argument.lowercased().split(separator: ":")
        guard parts.count == 2, let meal = MealSlot(rawValue: String(parts[0])), let days = Int(parts[1]),
            (2...7).contains(days)
        else { return nil }
        self.meal = meal
        self.days = days
        text = argument
    }
}
