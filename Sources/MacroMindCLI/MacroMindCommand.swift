import ArgumentParser

/// The root of the command tree.
struct MacroMindCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "macromind",
        abstract: "Nutrition targets and meal plans of real dishes that keep every restriction.",
        discussion: """
            EXAMPLE
              macromind plan --profile me.json --seed 7
            """,
        version: "0.1.0",
        subcommands: [
            TargetsCommand.self, PlanCommand.self, ReplanCommand.self, RepairCommand.self, SwapCommand.self,
            GroceryCommand.self,
            ParseCommand.self, AnalyzeCommand.self, FoodsCommand.self, CalcCommand.self, TrackCommand.self,
            ProjectCommand.self, LabelCommand.self, ResponseCommand.self, CoachCommand.self,
        ]
    )
}

@main
enum Main {
    static func main() async {
        do {
            var command = try MacroMindCommand.parseAsRoot()
            if var command = command as? any AsyncParsableCommand {
                try await command.run()
            } else {
                try command.run()
            }
        } catch let failure as Failure {
            if failure.code == .infeasible {
                StandardOutput.write(failure.message)
            } else {
                StandardError.write(failure.message)
            }
            MacroMindCommand.exit(withError: ExitCode(failure.code.rawValue))
        } catch {
            MacroMindCommand.exit(withError: error)
        }
    }
}
