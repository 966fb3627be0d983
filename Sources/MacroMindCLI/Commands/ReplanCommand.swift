import ArgumentParser
import MacroMindKit

struct ReplanCommand: ParsableCommand {
    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text, json
    }

    static let configuration = CommandConfiguration(
        commandName: "replan",
        abstract: "Solves a saved plan anew, but for the days, meals and dishes that are kept.",
        discussion: """
            Shows what changes. Kept meals stay in later runs too, until --release.

            EXAMPLE
              macromind replan --plan week.json --keep-day 1,2 --keep-meal 3:dinner --save week.json
            """
    )

    @Option(
        help: ArgumentHelp(
            "A plan saved by “macromind plan --save”; “-” reads standard input.",
            valueName: "file"
        )
    )
    var plan: String

    @Option(help: ArgumentHelp("Days that stay as they are: 1,2 or monday.", valueName: "days"))
    var keepDay: DayMealOption?

    @Option(help: ArgumentHelp("Meals that stay as they are: 3:dinner,friday:lunch.", valueName: "meals"))
    var keepMeal: DayMealOption?

    @Option(
        help: ArgumentHelp(
            "A recipe whose dish stays where it is; its portion may change. May be repeated.",
            valueName: "recipe"
        )
    )
    var keepDish: [String] = []

    @Flag(help: "Meals that were kept before may change again.")
    var release = false

    @Option(help: "The seed; left out, the one after the plan's.")
    var seed: UInt64?

    @Option(help: "How much search the plan is worth: quick, default or thorough.")
    var effort: EffortOption = .default

    @Option(help: "text or json; JSON is the new plan with its difference.")
    var format: Format = .text

    @Option(help: ArgumentHelp("Also saves the new plan as JSON.", valueName: "file"))
    var save: String?

    func validate() throws {
        for (name, option) in [("--keep-day", keepDay), ("--keep-meal", keepMeal)] {
            for entry in option?.entries ?? [] where (entry.meal == nil) != (name == "--keep-day") {
                throw ValidationError(
                    "\(name) is “\(entry.text)”; allowed is "
                        + (entry.meal == nil
                            ? "a day with a meal, as in 3:dinner." : "a day, as in 3 or monday.")
                )
            }
        }
    }

    func run() throws {
        guard case .person(let result) = try Files.decode(SavedPlan.self, from: plan) else {
            throw Failure(
                .badData,
                "“\(plan)” is the plan of a household; one person's plan can be solved anew in part. Plan again with another --seed instead."
            )
        }
        let kept = KeptMeals(
            days: try days(in: result),
            meals: try meals(in: result),
            dishes: Set(keepDish.map { RecipeID(rawValue: $0) })
        )
        let bar = ProgressBar("Planning")
        defer { bar.finish() }
        do {
            let revision = try Planning.planner().replanning(
                result,
                keeping: kept,
                releasesLocks: release,
                seed: seed,
                effort: effort.effort,
                progress: bar.show
            )
            bar.finish()
            try RevisionOutput(revision, save: save).write(asJSON: format == .json)
        } catch let error as PlanningError {
            throw Planning.failure(error)
        }
    }

    private func days(in result: PlanResult) throws -> Set<Int> {
        Set(try (keepDay?.entries ?? []).flatMap { try $0.days(in: result.report.request) })
    }

    private func meals(in result: PlanResult) throws -> Set<MealPlace> {
        let request = result.report.request
        return Set(
            try (keepMeal?.entries ?? []).flatMap { entry in
                try entry.days(in: request).flatMap { day in
                    try entry.meals(in: request).map { MealPlace(day: day, meal: $0) }
                }
            }
        )
    }
}
