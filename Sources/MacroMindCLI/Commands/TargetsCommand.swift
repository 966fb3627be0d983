import ArgumentParser
import MacroMindKit

struct TargetsCommand: ParsableCommand {
    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text, json
    }

    static let configuration = CommandConfiguration(
        commandName: "targets",
        abstract: "Computes energy and macro targets, with their derivation and safety findings.",
        discussion: """
            EXAMPLE
              macromind targets --sex female --age 34 --height 168 --weight 78 \\
                --activity light --goal cut
            """
    )

    @OptionGroup var person: PersonOptions

    @Option(help: "The day for which the age is counted; today when none is named.")
    var date: DateOption?

    @Option(
        help: ArgumentHelp(
            "The equation for resting energy, such as mifflin_st_jeor; by default one is chosen.",
            valueName: "name"
        )
    )
    var equation: NamedOption<RestingEnergyEquation>?

    @Option(help: "The training load that carbohydrate should meet: light, moderate, high or very_high.")
    var carbohydrateLoad: NamedOption<CarbohydrateLoad>?

    @Option(help: ArgumentHelp("The expenditure learned from logs, over the estimate.", valueName: "kcal"))
    var expenditure: Double?

    @Option(
        help: ArgumentHelp(
            "A safety policy, a JSON file; stricter limits only, unless its mode is clinician.",
            valueName: "file"
        )
    )
    var policy: String?

    @Option(help: "text or json.")
    var format: Format = .text

    func run() throws {
        let profile = try person.read()
        var request = profile.targetRequest(on: date?.date ?? Today.date)
        request.equation = equation?.value
        request.carbohydrateLoad = carbohydrateLoad?.value
        request.measuredExpenditure = expenditure.map { Kilocalories($0) }
        let limits = try policy.map { path throws(Failure) in try Files.decode(SafetyPolicy.self, from: path)
        }
        let targets = try Planning.targets(for: request, policy: limits ?? .standard)
        switch format {
        case .json: StandardOutput.write(try Files.json(targets))
        case .text:
            StandardOutput.write(TargetsText(targets, terminal: Terminal()).lines.joined(separator: "\n"))
        }
    }
}
