import ArgumentParser
import MacroMindData
import MacroMindKit

struct GroceryCommand: ParsableCommand {
    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text, json, csv
    }

    static let configuration = CommandConfiguration(
        commandName: "grocery",
        abstract: "Merges what a saved plan needs into a shopping list by aisle.",
        discussion: """
            EXAMPLE
              macromind grocery --plan week.json --pantry home.txt

            A pantry file has lines such as “500 g rice” or “! 200 g spinach” (use first), or the JSON of a pantry. Prices are estimates
            for a supermarket in the United States; see the documentation.
            """
    )

    @Option(
        help: ArgumentHelp(
            "A plan saved by “macromind plan --save”; “-” reads standard input.",
            valueName: "file"
        )
    )
    var plan: String

    @Option(
        help: ArgumentHelp(
            "What is at home: lines such as “500 g rice”, or the JSON of a pantry.",
            valueName: "file"
        )
    )
    var pantry: String?

    @Option(help: "text, json or csv.")
    var format: Format = .text

    func run() throws {
        let saved = try Files.decode(SavedPlan.self, from: plan)
        let home = try pantry.map { path throws(Failure) in try PantryFile.read(path) }
        let list = GroceryList(
            for: saved.table,
            foods: .bundled,
            pantry: home ?? .empty,
            purchases: .bundled
        )
        switch format {
        case .json: StandardOutput.write(try Files.json(list))
        case .csv: StandardOutput.write(GroceryCSV(list).text)
        case .text:
            StandardOutput.write(GroceryText(list, terminal: Terminal()).lines.joined(separator: "\n"))
        }
    }
}
