import ArgumentParser
import MacroMindKit

struct RepairCommand: ParsableCommand {
    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text, json
    }

    static let configuration = CommandConfiguration(
        commandName: "repair",
        abstract:
            "Mends a plan with as few changes as possible: after edits, for other wishes, or from elsewhere.",
        discussion: """
            The plan is one that “macromind plan --save” wrote, or {"days":[{"day":1,"meals":[{"type","recipe_id","servings"}]}]} with
            recipes of the catalogue. With a profile, the plan is mended for that profile; without one, for what it was made for. The
            plan of a household takes the profiles of all. Locked meals stay.

            EXAMPLE
              macromind repair --plan week.json --profile me.json --save week.json
              macromind repair --plan family.json --profile anna.json --profile ben.json
            """
    )

    @Option(help: ArgumentHelp("The plan; “-” reads standard input.", valueName: "file"))
    var plan: String

    @Option(
        help: ArgumentHelp(
            "The profile that the plan is mended for, a JSON file. Repeat it for the plan of a household.",
            valueName: "file"
        )
    )
    var profile: [String] = []

    @Option(help: ArgumentHelp("The date of the first day, for --profile.", valueName: "yyyy-mm-dd"))
    var start: DateOption?

    @Option(help: "How much search the plan is worth: quick, default or thorough.")
    var effort: EffortOption = .default

    @Option(help: "text or json; JSON is the mended plan with its difference.")
    var format: Format = .text

    @Option(help: ArgumentHelp("Also saves the mended plan as JSON.", valueName: "file"))
    var save: String?

    func run() throws {
        let given = try Files.decode(GivenPlan.self, from: plan)
        do {
            if case .household(let household) = given { return try repair(household) }
            let meals = try given.plan(named: plan, catalogue: try Planning.catalogue())
            let request = try request(for: meals, given)
            let bar = ProgressBar("Mending")
            defer { bar.finish() }
            let revision = try Planning.planner()
                .repairing(meals, for: request, effort: effort.effort, progress: bar.show)
            bar.finish()
            try RevisionOutput(revision, save: save).write(asJSON: format == .json)
        } catch let error as PlanningError {
            throw Planning.failure(error)
        }
    }

    private func repair(_ household: HouseholdResult) throws {
        var request = household.request
        if !profile.isEmpty {
            let people = try profile.map { try person(at: $0) }
            request = HouseholdRequest(people: people, ownMeals: request.ownMeals, days: request.table.days)
            request.takeHabits(of: household.request, start: start?.date)
        }
        let bar = ProgressBar("Mending")
        defer { bar.finish() }
        let revision = try Planning.planner()
            .repairing(household, for: request, effort: effort.effort, progress: bar.show)
        bar.finish()
        try RevisionOutput(revision, save: save).write(asJSON: format == .json)
    }

    private func person(at path: String) throws -> (profile: Profile, targets: NutritionTargets) {
        let profile = try Files.decode(Profile.self, from: path)
        return (profile, try Planning.targets(for: profile.targetRequest(on: start?.date ?? Today.date)))
    }

    private func request(for plan: MealPlan, _ given: GivenPlan) throws -> PlanRequest {
        guard let path = profile.first else {
            guard case .saved(let result) = given else {
                throw Failure(.badData, "“\(self.plan)” does not say what it was made for; name a --profile.")
            }
            return result.report.request
        }
        guard profile.count == 1 else {
            throw Failure(.badData, "“\(self.plan)” is one person's plan; name one --profile.")
        }
        let (person, targets) = try person(at: path)
        var request = PlanRequest(
            profile: person,
            targets: targets,
            days: plan.days.count,
            start: start?.date
        )
        request.slots = plan.slots(like: request.slots)
        if case .saved(let result) = given {
            request.takeHabits(of: result.report.request, start: start?.date)
        }
        return request
    }
}

extension PlanRequest {
    /// Takes over what was settled and wished for in an earlier request, a new profile aside.
    fileprivate mutating func takeHabits(of earlier: PlanRequest, start: CalendarDate?) {
        self.start = start ?? earlier.start
        leftovers = earlier.leftovers
        usesFreezer = earlier.usesFreezer
        locks = earlier.locks
        wishes = earlier.wishes
        seed = earlier.seed
    }
}

extension HouseholdRequest {
    /// Takes over what was settled and wished for in an earlier request, and the portions that are locked for eaters of the same name.
    fileprivate mutating func takeHabits(of earlier: HouseholdRequest, start: CalendarDate?) {
        table.slots = earlier.table.slots
        table.takeHabits(of: earlier.table, start: start)
        for index in eaters.indices {
            eaters[index].locks = earlier.eaters.first { $0.name == eaters[index].name }?.locks
        }
    }
}
