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
            recipes of the catalogue. With a profile, the plan is mended for that profile; without one, for what it was made for.

            EXAMPLE
              macromind repair --plan week.json --profile me.json --save week.json
            """
    )

    @Option(help: ArgumentHelp("The plan; “-” reads standard input.", valueName: "file"))
    var plan: String

    @Option(help: ArgumentHelp("The profile that the plan is mended for, a JSON file.", valueName: "file"))
    var profile: String?

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
        let meals = try given.plan(named: plan, catalogue: try Planning.catalogue())
        let request = try request(for: meals, given)
        let bar = ProgressBar("Mending")
        defer { bar.finish() }
        do {
            let revision = try Planning.planner()
                .repairing(meals, for: request, effort: effort.effort, progress: bar.show)
            bar.finish()
            try RevisionOutput(revision, save: save).write(asJSON: format == .json)
        } catch let error as PlanningError {
            throw Planning.failure(error)
        }
    }

    private func request(for plan: MealPlan, _ given: GivenPlan) throws -> PlanRequest {
        guard let profile else {
            guard case .saved(let result) = given else {
                throw Failure(.badData, "“\(self.plan)” does not say what it was made for; name a --profile.")
            }
            return result.report.request
        }
        let person = try Files.decode(Profile.self, from: profile)
        let targets = try Planning.targets(for: person.targetRequest(on: start?.date ?? Today.date))
        var request = PlanRequest(
            profile: person,
            targets: targets,
            days: plan.days.count,
            start: start?.date
        )
        request.slots = plan.slots(like: request.slots)
        if case .saved(let result) = given {
            request.start = start?.date ?? result.report.request.start
            request.leftovers = result.report.request.leftovers
            request.usesFreezer = result.report.request.usesFreezer
        }
        return request
    }
}
