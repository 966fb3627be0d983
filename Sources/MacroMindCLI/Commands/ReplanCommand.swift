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
            Shows what changes. Kept meals stay in later runs too, until --release. Of a household, kept meals keep the dish and
            everybody's portion.

            EXAMPLE
              macromind replan --plan week.json --keep-day 1,2 --keep-meal 3:dinner --save week.json
              macromind replan --plan week.json --avoid "Chana masala with rice" --save week.json
              macromind replan --plan week.json --keep-day 1 --different
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
            "A dish that stays where it is, by identifier or name; its portion may change. May be repeated.",
            valueName: "dish"
        )
    )
    var keepDish: [String] = []

    @Option(
        help: ArgumentHelp(
            "A dish of the plan that must not come again, by identifier or name. May be repeated.",
            valueName: "dish"
        )
    )
    var avoid: [String] = []

    @Flag(help: "No dish comes again but those that are kept.")
    var different = false

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
        let saved = try Files.decode(SavedPlan.self, from: plan)
        let bar = ProgressBar("Planning")
        defer { bar.finish() }
        do {
            switch saved {
            case .person(let result):
                let request = result.report.request
                let kept = try kept(of: [result.plan], request)
                let revision = try Planning.planner().replanning(
                    result,
                    keeping: kept,
                    avoiding: try avoided([result.plan], kept, locks: request.locks),
                    releasesLocks: release,
                    seed: seed,
                    effort: effort.effort,
                    progress: bar.show
                )
                bar.finish()
                try RevisionOutput(revision, save: save).write(asJSON: format == .json)
            case .household(let result):
                let plans = result.eaters.map(\.plan)
                let kept = try kept(of: plans, result.request.table)
                let locks = result.request.table.locks + result.request.eaters.flatMap { $0.locks ?? [] }
                let revision = try Planning.planner().replanning(
                    result,
                    keeping: kept,
                    avoiding: try avoided(plans, kept, locks: locks),
                    releasesLocks: release,
                    seed: seed,
                    effort: effort.effort,
                    progress: bar.show
                )
                bar.finish()
                try RevisionOutput(revision, save: save).write(asJSON: format == .json)
            }
        } catch let error as PlanningError {
            throw Planning.failure(error)
        }
    }

    private func kept(of plans: [MealPlan], _ request: PlanRequest) throws -> KeptMeals {
        KeptMeals(
            days: Set(try (keepDay?.entries ?? []).flatMap { try $0.days(in: request) }),
            meals: try meals(in: request),
            dishes: Set(try dishes(keepDish, "--keep-dish", in: plans))
        )
    }

    private func meals(in request: PlanRequest) throws -> Set<MealPlace> {
        Set(
            try (keepMeal?.entries ?? []).flatMap { entry in
                try entry.days(in: request).flatMap { day in
                    try entry.meals(in: request).map { MealPlace(day: day, meal: $0) }
                }
            }
        )
    }

    /// Returns the dishes that must not come again: those named, and with --different all that are not kept.
    private func avoided(_ plans: [MealPlan], _ kept: KeptMeals, locks: [MealLock]) throws -> Set<RecipeID> {
        let named = Set(try dishes(avoid, "--avoid", in: plans))
        guard different else { return named }
        let stay = plans.flatMap { $0.locks(keeping: kept) } + (release ? [] : locks)
        let all = plans.flatMap(\.days).flatMap(\.meals).map(\.recipe)
        return named.union(Set(all).subtracting(stay.map(\.recipe)))
    }

    private func dishes(
        _ names: [String],
        _ option: String,
        in plans: [MealPlan]
    ) throws(Failure) -> [RecipeID] {
        try DishNames(of: MealPlan(days: plans.flatMap(\.days)))
            .dishes(names, option: option, allowed: "the identifier or the name of a dish of the plan")
    }
}
