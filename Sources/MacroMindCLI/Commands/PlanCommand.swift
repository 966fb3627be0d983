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

            EXAMPLE
              macromind plan --profile me.json --days 7 --seed 7 --save week.json
            """
    )

    @Option(help: ArgumentHelp("The profile, a JSON file; “-” reads standard input.", valueName: "file"))
    var profile: String?

    @Option(help: ArgumentHelp("A request in the neutral format.", valueName: "file"))
    var request: String?

    @Option(help: ArgumentHelp("The catalogue of the request.", valueName: "file"))
    var catalogue: String?

    @Option(help: "How many days to plan, 1 to 28.")
    var days = 7

    @Option(help: ArgumentHelp("The date of the first day.", valueName: "yyyy-mm-dd"))
    var start: DateOption?

    @Option(help: "The seed; equal seeds give equal plans.")
    var seed: UInt64 = 0

    @OptionGroup var provider: ProviderOptions

    @Option(help: "How much search the plan is worth: quick, default or thorough.")
    var effort: EffortOption = .default

    @Option(help: "text, json, markdown, html, csv or ical.")
    var format: Format = .text

    @Option(help: ArgumentHelp("Writes the result to a file instead of standard output.", valueName: "file"))
    var output: String?

    @Option(help: ArgumentHelp("Also saves the plan as JSON, for swap and grocery.", valueName: "file"))
    var save: String?

    func validate() throws {
        guard (profile != nil) != (request != nil) else {
            throw ValidationError("Name either --profile, or --request with --catalogue.")
        }
        guard (request == nil) == (catalogue == nil) else {
            throw ValidationError("--request and --catalogue go together.")
        }
    }

    func run() async throws {
        if let request, let catalogue { return try planNeutrally(request: request, catalogue: catalogue) }
        let result = try await plan(for: Files.decode(Profile.self, from: profile ?? "-"))
        let text = try render(result)
        if let save { try Files.write(try Files.json(result), to: save) }
        try emit(text)
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

    private func plan(for profile: Profile) async throws -> PlanResult {
        let targets = try Planning.targets(for: profile.targetRequest(on: start?.date ?? Today.date))
        let request = PlanRequest(
            profile: profile,
            targets: targets,
            days: days,
            start: start?.date,
            seed: seed
        )
        do {
            return try await provider.plan(request, planner: try Planning.planner(), effort: effort.effort)
        } catch let error as PlanningError {
            guard case .infeasible(let infeasibility) = error else { throw Planning.failure(error) }
            try emit(try infeasible(infeasibility))
            throw ExitCode(Failure.Code.infeasible.rawValue)
        }
    }

    private func infeasible(_ infeasibility: Infeasibility) throws(Failure) -> String {
        format == .json ? try Files.json(infeasibility) : infeasibility.description
    }

    private func emit(_ text: String) throws(Failure) {
        if let output {
            try Files.write(text, to: output)
        } else {
            StandardOutput.write(text)
        }
    }

    private func render(_ result: PlanResult) throws(Failure) -> String {
        switch format {
        case .text: PlanText(result, terminal: Terminal(for: output)).lines.joined(separator: "\n") + "\n"
        case .json: try Files.json(result)
        case .markdown: PlanMarkdown(result).text
        case .html: PlanHTML(result, grocery: GroceryList(for: result.plan, foods: .bundled)).text
        case .csv: PlanCSV(result).text
        case .ical: PlanCalendar(result).text
        }
    }
}
