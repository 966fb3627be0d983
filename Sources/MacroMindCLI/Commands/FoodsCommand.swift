import ArgumentParser
import MacroMindData
import MacroMindKit
import MacroMindSQLite

struct FoodsCommand: ParsableCommand {
    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text, json
    }

    static let configuration = CommandConfiguration(
        commandName: "foods",
        abstract: "Searches, shows and imports foods.",
        discussion: """
            EXAMPLE
              macromind foods search "brown rice" --limit 5
            """,
        subcommands: [Search.self, Show.self, Stats.self, Import.self]
    )

    struct Search: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Finds foods by name, forgiving typing errors.",
            discussion: """
                EXAMPLE
                  macromind foods search "brown rice" --limit 5
                """
        )

        @Argument(help: "The name, in English or another language of the table.")
        var name: String

        @OptionGroup
        var foods: FoodDatabaseOption

        @Option(help: "The most foods to show, 1 to 100.")
        var limit = 10

        @Option(help: "text or json.")
        var format: Format = .text

        func validate() throws {
            guard (1...100).contains(limit) else {
                throw ValidationError("--limit is \(limit); allowed is 1 to 100.")
            }
        }

        func run() throws {
            let query = FoodQuery(name, limit: limit)
            let matches =
                try foods.source()?.matches(for: query) ?? SearchableFoodTable(.bundled).search(query)
            guard format == .text else {
                return StandardOutput.write(try Files.json(FoodSearchAnswer(matches, query: name)))
            }
            var table = TextTable(.left, .left, .right, .right)
            for match in matches {
                table.append(
                    match.food.id.rawValue,
                    match.food.name,
                    match.food.nutrientsPer100Grams[.energy].reported.map { "\(Int($0.rounded())) kcal" }
                        ?? "?",
                    "\(Grams(match.score).rounded(toPlaces: 2).value)"
                )
            }
            StandardOutput.write(
                matches.isEmpty ? "No food matches “\(name)”." : table.lines.joined(separator: "\n")
            )
        }
    }

    struct Show: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Shows a food with its nutrients, portions and allergens.",
            discussion: """
                EXAMPLE
                  macromind foods show egg-raw
                """
        )

        @Argument(help: "The identifier.")
        var id: String

        @OptionGroup
        var foods: FoodDatabaseOption

        @Option(help: "text or json.")
        var format: Format = .text

        func run() throws {
            let id = FoodID(rawValue: id)
            let source = try foods.source()
            guard let food = try source.map({ try $0.storedFood(id) }) ?? FoodTable.bundled[id] else {
                throw Failure(
                    .badData,
                    "No food has the identifier “\(id)”; find it with “macromind foods search”."
                )
            }
            switch format {
            case .json: StandardOutput.write(try Files.json(FoodAnswer(food)))
            case .text:
                StandardOutput.write(FoodText(food, terminal: Terminal()).lines.joined(separator: "\n"))
            }
        }
    }

    struct Stats: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Counts the foods by category and source.",
            discussion: """
                EXAMPLE
                  macromind foods stats
                """
        )

        @OptionGroup
        var foods: FoodDatabaseOption

        @Option(help: "text or json.")
        var format: Format = .text

        func run() throws {
            guard let source = try foods.source() else {
                if format == .json {
                    StandardOutput.write(try Files.json(FoodTableAnswer(.bundled)))
                } else {
                    showBundled()
                }
                return
            }
            let statistics = try source.statistics()
            if format == .json {
                StandardOutput.write(try Files.json(statistics))
            } else {
                show(statistics)
            }
        }

        private func show(_ statistics: FoodDatabaseStatistics) {
            var table = TextTable(.left, .right)
            table.append("foods", "\(statistics.foods)")
            table.append("names", "\(statistics.names)")
            for (dataset, count) in statistics.datasets.sorted(by: { $0.key < $1.key }) {
                table.append("from \(dataset)", "\(count)")
            }
            for (category, count) in statistics.categories.sorted(by: { $0.key < $1.key }) {
                table.append("  " + category, "\(count)")
            }
            for (code, count) in statistics.quarantined.sorted(by: { $0.key < $1.key }) {
                table.append("put aside: " + code, "\(count)")
            }
            StandardOutput.write(table.lines.joined(separator: "\n"))
        }

        private func showBundled() {
            let foods = FoodTable.bundled.foods
            var table = TextTable(.left, .right)
            table.append("foods", "\(foods.count)")
            table.append(
                "names in other languages",
                "\(foods.reduce(0) { $0 + $1.aliases.count { $0.language != "en" } })"
            )
            for dataset in FoodReference.Dataset.allCases {
                let count = foods.count { $0.reference.dataset == dataset }
                if count > 0 { table.append("from \(dataset.rawValue)", "\(count)") }
            }
            for category in FoodCategory.allCases {
                table.append("  " + category.rawValue, "\(foods.count { $0.category == category })")
            }
            StandardOutput.write(table.lines.joined(separator: "\n"))
        }
    }
}
