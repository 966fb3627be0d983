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

    @Option(help: "The day for which the age is counted, needed with birth_date.")
    var date: DateOption?

    @Option(help: "text or json.")
    var format: Format = .text

    func run() throws {
        let profile = try person.read()
        let targets = try Planning.targets(for: profile, on: date?.date)
        switch format {
        case .json: StandardOutput.write(try Files.json(targets))
        case .text:
            StandardOutput.write(TargetsText(targets, terminal: Terminal()).lines.joined(separator: "\n"))
        }
    }
}
