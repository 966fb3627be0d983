import ArgumentParser
import MacroMindData
import MacroMindKit

struct PlanCommand: AsyncParsableCommand {
    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text, json, markdown, html
    }

    static let configuration = CommandConfiguration(
        commandName: "plan",
        abstract: "Plans meals for a person: real dishes that meet the targets and keep every restriction.",
        discussion: """
            EXAMPLE
              macromind plan --profile me.json --days 7 --seed 7 --save week.json
            """
    )

    @OptionGroup var profile: ProfileOptions

    @Option(help: "How many days to plan, 1 to 28.")
    var days = 7

    @Option(help: ArgumentHelp("The date of the first day.", valueName: "yyyy-mm-dd"))
    var start: DateOption?

    @Option(help: "The seed; equal seeds give equal plans.")
    var seed: UInt64 = 0

    @Option(
        help: ArgumentHelp(
            "Who proposes dishes: offline, the planner alone, or stub, a built-in stand-in for a language model."
        )
    )
    var provider: ProviderChoice = .offline

    @Option(help: "text, json, markdown or html.")
    var format: Format = .text

    @Option(help: ArgumentHelp("Writes the result to a file instead of standard output.", valueName: "file"))
    var output: String?

    @Option(help: ArgumentHelp("Also saves the plan as JSON, for swap and grocery.", valueName: "file"))
    var save: String?

    func run() async throws {
        let result = try await plan()
        let text = try render(result)
        if let save { try Files.write(try Files.json(result), to: save) }
        if let output {
            try Files.write(text, to: output)
        } else {
            StandardOutput.write(text)
        }
    }

    private func plan() async throws -> PlanResult {
        let profile = try profile.read()
        let targets = try Planning.targets(for: profile, on: start?.date)
        let request = PlanRequest(
            profile: profile,
            targets: targets,
            days: days,
            start: start?.date,
            seed: seed
        )
        let planner = try Planning.planner()
        do {
            return try await provider.plan(request, planner: planner)
        } catch let error as PlanningError {
            throw Planning.failure(error)
        }
    }

    private func render(_ result: PlanResult) throws(Failure) -> String {
        switch format {
        case .text: PlanText(result, terminal: Terminal(for: output)).lines.joined(separator: "\n") + "\n"
        case .json: try Files.json(result)
        case .markdown: PlanMarkdown(result).text
        case .html: PlanHTML(result, grocery: GroceryList(for: result.plan, foods: .bundled)).text
        }
    }
}
