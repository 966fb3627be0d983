import ArgumentParser
import MacroMindKit
import Testing

@testable import MacroMindCLI

struct OptionsTests {
    @Test
    func `plan takes its options`() throws {
        let command = try #require(
            MacroMindCommand.parseAsRoot([
                "plan", "--profile", "me.json", "--days", "3", "--start", "2026-01-05", "--seed",
                "18446744073709551615", "--provider", "stub", "--format", "html", "--output", "o", "--save",
                "s",
            ]) as? PlanCommand
        )
        #expect(command.profile == ["me.json"])
        #expect(command.days == 3)
        #expect(command.start?.date == CalendarDate("2026-01-05"))
        #expect(command.seed == .max)
        #expect(command.provider.provider == "stub")
        #expect(command.format == .html)
        #expect(command.output == "o")
        #expect(command.save == "s")
    }

    @Test
    func `plan needs a profile alone`() throws {
        let command = try #require(MacroMindCommand.parseAsRoot(["plan", "--profile", "-"]) as? PlanCommand)
        #expect(command.days == 7)
        #expect(command.start == nil)
        #expect(command.seed == 0)
        #expect(command.provider.provider == "offline")
        #expect(command.format == .text)
    }

    @Test(arguments: [
        ["plan"], ["plan", "--profile", "x", "--days", "many"],
        ["plan", "--profile", "x", "--start", "tomorrow"],
        ["plan", "--profile", "x", "--seed", "-1"], ["plan", "--profile", "x", "--provider", "oracle"],
        ["plan", "--profile", "x", "--format", "pdf"], ["plan", "--profile", "x", "extra"], ["dance"],
        ["swap", "--plan", "x", "--day", "1"], ["swap", "--plan", "x", "--day", "one", "--meal", "lunch"],
        ["swap", "--plan", "x", "--day", "1", "--meal", "lunch", "--alternatives", "0"],
        ["swap", "--plan", "x", "--day", "1", "--meal", "lunch", "--alternatives", "101"],
        ["grocery"], ["grocery", "--plan", "x", "--format", "html"], ["targets", "--age", "old"],
        ["targets", "--date", "2026-02-30"],
    ])
    func `wrong usage ends with 64`(arguments: [String]) {
        let error = #expect(throws: (any Error).self) { try MacroMindCommand.parseAsRoot(arguments) }
        #expect(error.map { MacroMindCommand.exitCode(for: $0).rawValue } == 64)
    }

    /// The root and every command that has no commands of its own.
    static let commands = [MacroMindCommand.self] + leaves(of: MacroMindCommand.self)

    private static func leaves(of command: any ParsableCommand.Type) -> [any ParsableCommand.Type] {
        let inner = command.configuration.subcommands
        return inner.isEmpty ? [command] : inner.flatMap { leaves(of: $0) }
    }

    @Test
    func `the help of every command has an example`() {
        #expect(Self.commands.count > 4)
        for command in Self.commands {
            let example = command.helpMessage(columns: 100).split(separator: "EXAMPLE").last ?? ""
            #expect(example.contains("macromind "), "\(command)")
            #expect(!command.configuration.abstract.isEmpty, "\(command)")
        }
    }

    @Test
    func `options describe a person, over a profile file`() throws {
        let files = try Macromind()
        defer { files.remove() }
        let path = try files.write(
            #"{"age":30,"height_cm":170,"weight_kg":70,"activity_level":"light","fitness_goal":"bulk"}"#,
            to: "me.json"
        )
        let profile = try PersonOptions.parse(["--profile", path, "--weight", "82.5", "--goal", "cut"]).read()
        #expect(profile.person.age == .years(30))
        #expect(profile.person.weight == 82.5)
        #expect(profile.goal == .cut)
        let alone = try PersonOptions.parse([
            "--sex", "female", "--age", "34", "--height", "168", "--weight", "78", "--activity", "light",
            "--body-fat", "30", "--rate", "0.5", "--goal", "cut", "--preset", "high_protein", "--calories",
            "1800",
        ]).read()
        #expect(alone.person.sex == .female)
        #expect(alone.person.bodyFatPercent == 30)
        #expect(alone.goal == Goal(.cut, weeklyPercent: 0.5))
        #expect(alone.preset == .highProtein)
        #expect(alone.dailyEnergy == 1_800)
    }

    @Test
    func `a person without a height is bad data`() throws {
        let options = try PersonOptions.parse(["--age", "34"])
        let failure = #expect(throws: Failure.self) { try options.read() }
        #expect(failure?.code == .badData)
        #expect(failure?.message.hasPrefix("height_cm is missing") == true)
    }
}
