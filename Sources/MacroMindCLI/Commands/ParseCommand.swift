import ArgumentParser
import MacroMindKit

struct ParseCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "parse",
        abstract: "Reads ingredient lines into amount, unit, name, preparation and note.",
        discussion: """
            Reads one ingredient line a line from standard input and writes one JSON object a line.

            EXAMPLE
              echo '2 garlic cloves, finely chopped' | macromind parse
            """
    )

    func run() throws {
        let parser = IngredientLineParser()
        try JSONLines().answerText { parser.parse($0) }
    }
}
