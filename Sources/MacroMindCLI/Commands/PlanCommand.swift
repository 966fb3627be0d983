import ArgumentParser
import MacroMindData
import MacroMindKit

struct PlanCommand: AsyncParsableCommand {
    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text, json, markdown, html, csv, ical
    }

    static let configuration = CommandConfiguration(
        commandName: "plan",
        abstract: "Plans meals for a person: real dishes that meet the targets and keep every restriction.",
        discussion: """
            With --request and --catalogue, the neutral planner formats are read and written instead. When no plan exists, the
            explanation is the output and the exit code is 2.

            With several profiles all eat the same dishes, which keep the restrictions of everybody, in portions for their own
            targets.

            EXAMPLE
              macromind plan --profile me.json --days 7 --seed 7 --save week.json
              macromind plan --profile anna.json --profile ben.json --leftovers tuesday,thursday
            """
    )

    @Option(
        help: ArgumentHelp(
            "The profile, a JSON file; “-” reads standard input. Repeat it for several eaters.",
            valueName: "file"
        )
    )
    var profile: [String] = []

    @Option(
        help: ArgumentHelp(
            "A kind of meal at which each of several eaters has own dishes. May be repeated.",
            valueName: "meal"
        )
    )
    var own: [NamedOption<MealSlot>] = []

    @Option(help: ArgumentHelp("A request in the neutral format.", valueName: "file"))
    var request: String?

    @Option(help: ArgumentHelp("The catalogue of the request.", valueName: "file"))
    var catalogue: String?

    @Option(help: "How many days to plan, 1 to 28.")
    var days = 7

    @Option(
        help: ArgumentHelp(
            "The date of the first day; for ical today when none is named.",
            valueName: "yyyy-mm-dd"
        )
    )
    var start: DateOption?

    @Option(help: "The seed; equal seeds give equal plans.")
    var seed: UInt64 = 0

    @OptionGroup var leftovers: LeftoverOptions

    @OptionGroup var wishes: WishOptions

    @OptionGroup var training: TrainingOptions

    @OptionGroup var provider: ProviderOptions

    @Option(help: "How much search the plan is worth: quick, default or thorough.")
    var effort: EffortOption = .default

    @Flag(help: "Text shows every vitamin and mineral, not only those to look at.")
    var nutrients = false

    @Option(help: "text, json, markdown, html, csv or ical.")
    var format: Format = .text

    @Option(help: ArgumentHelp("Writes the result to a file instead of standard output.", valueName: "file"))
    var output: String?

    @Option(help: ArgumentHelp("Also saves the plan as JSON, for swap and grocery.", valueName: "file"))
    var save: String?

    func validate() throws {
        guard profile.isEmpty == (request != nil) else {
            throw ValidationError("Name either --profile, or --request with --catalogue.")
        }
        guard (request == nil) == (catalogue == nil) else {
            throw ValidationError("--request and --catalogue go together.")
        }
        guard profile.count > 1 || own.isEmpty else {
            throw ValidationError("--own needs several eaters: repeat --profile.")
        }
        guard
            profile.count < 2 || (training.training == nil && training.eaten == nil && wishes.maxCost == nil)
        else {
            throw ValidationError("--training, --eaten and --max-cost are for one eater.")
        }
        guard profile.count < 2 || provider.isOffline else {
            throw ValidationError(
                "Several eaters are planned offline: leave --provider, --record and --replay out."
            )
        }
    }

    func run() async throws {
        if let request, let catalogue { return try planNeutrally(request: request, catalogue: catalogue) }
        var people: [(profile: Profile, targets: NutritionTargets)] = []
        for path in profile {
            let profile = try Files.decode(Profile.self, from: path)
            let targets = try Planning.targets(for: profile.targetRequest(on: start?.date ?? Today.date))
            people.append((profile, targets))
        }
        do {
            if people.count > 1 {
                try finish(try household(people))
            } else if let (profile, targets) = people.first {
                try finish(try await plan(for: profile, targets))
            }
        } catch let error as PlanningError {
            guard case .infeasible(let infeasibility) = error else { throw Planning.failure(error) }
            try emit(try infeasible(infeasibility))
            throw ExitCode(Failure.Code.infeasible.rawValue)
        }
    }

    private func planNeutrally(request: String, catalogue: String) throws {
        let bar = ProgressBar("Planning")
        let (text, isFeasible) = try NeutralPlan.solve(
            request: request,
            catalogue: catalogue,
            effort: effort.effort,
            progress: bar.show
        )
        bar.finish()
        try emit(text)
        if !isFeasible { throw ExitCode(Failure.Code.infeasible.rawValue) }
    }

    /// The day on which the plan begins; a calendar needs one.
    private var firstDay: CalendarDate? { start?.date ?? (format == .ical ? Today.date : nil) }

    private func plan(for profile: Profile, _ targets: NutritionTargets) async throws -> PlanResult {
        var request = PlanRequest(
            profile: profile,
            targets: targets,
            days: days,
            start: firstDay,
            seed: seed
        )
        try leftovers.apply(to: &request)
        try wishes.apply(to: &request)
        try training.apply(to: &request, for: profile.person)
        return try await provider.plan(request, planner: try Planning.planner(), effort: effort.effort)
    }

    private func household(
        _ people: [(profile: Profile, targets: NutritionTargets)]
    ) throws -> HouseholdResult {
        var request = HouseholdRequest(
            people: people,
            ownMeals: own.map(\.value),
            days: days,
            start: firstDay,
            seed: seed
        )
        try leftovers.apply(to: &request.table)
        try wishes.apply(to: &request.table)
        let bar = ProgressBar("Planning")
        defer { bar.finish() }
        return try Planning.planner().plan(request, effort: effort.effort, progress: bar.show)
    }

    private func infeasible(_ infeasibility: Infeasibility) throws(Failure) -> String {
        format == .json ? try Files.json(infeasibility) : infeasibility.description
    }

    private func emit(_ text: String, saving saved: String? = nil) throws(Failure) {
        var files: [(text: String, path: String)] = []
        if let save, let saved { files.append((saved, save)) }
        if let output { files.append((text, output)) }
        try Files.write(files)
        if output == nil { StandardOutput.write(text) }
    }

    private func finish(_ result: PlanResult) throws(Failure) {
        let text =
            switch format {
            case .text:
                PlanText(result, terminal: Terminal(for: output), showsNutrients: nutrients).lines
                    .joined(separator: "\n") + "\n"
            case .json: try Files.json(result)
            case .markdown: PlanMarkdown(result).text
            case .html: PlanHTML(result, grocery: grocery(for: result.plan)).text
            case .csv: PlanCSV(result.plan).text
            case .ical: PlanCalendar(result.plan).text
            }
        try emit(text, saving: save == nil ? nil : try Files.json(result))
    }

    private func finish(_ result: HouseholdResult) throws(Failure) {
        let text =
            switch format {
            case .text:
                HouseholdText(result, terminal: Terminal(for: output), showsNutrients: nutrients).lines
                    .joined(separator: "\n") + "\n"
            case .json: try Files.json(result)
            case .markdown: PlanMarkdown(result).text
            case .html: PlanHTML(result, grocery: grocery(for: result.table)).text
            case .csv: PlanCSV(result.table).text
            case .ical: PlanCalendar(result.table).text
            }
        try emit(text, saving: save == nil ? nil : try Files.json(result))
    }

    private func grocery(for plan: MealPlan) -> GroceryList {
        GroceryList(for: plan, foods: .bundled, purchases: .bundled)
    }
}
