import ArgumentParser
import MacroMindData
import MacroMindKit

struct AnalyzeCommand: ParsableCommand {
    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text, json, markdown, jsonld, cooklang
    }

    static let configuration = CommandConfiguration(
        commandName: "analyze",
        abstract: "Computes the macros of a recipe, with the reason for every number.",
        discussion: """
            Reads plain text, a web page or JSON-LD with a schema.org recipe, Cooklang, and exports of recipe managers, packed ones
            too. Of an export all recipes are analysed; json and jsonld are then an array. With --jsonl,
            {"id", "lines": […], "servings"} is read a line.

            EXAMPLE
              macromind analyze recipe.txt --allergies "tree nuts,peanuts"
            """
    )

    @Argument(
        help: ArgumentHelp(
            "The recipe; without a file, or for “-”, standard input is read.",
            valueName: "file"
        )
    )
    var file: String?

    @Option(help: "The number of servings, over what the recipe says.")
    var servings: Double?

    @Option(
        help: ArgumentHelp(
            "Allergies, separated by commas; the recipe is checked against them.",
            valueName: "names"
        )
    )
    var allergies: String?

    @Option(
        help: ArgumentHelp(
            "A database made by “foods import”, asked where the bundled table does not know a food.",
            valueName: "file"
        )
    )
    var foods: String?

    @Option(help: "text, json, markdown, jsonld or cooklang.")
    var format: Format = .text

    @Flag(help: "Reads recipes as JSON Lines from standard input and writes one answer a line.")
    var jsonl = false

    func validate() throws {
        if let servings, !(servings > 0 && servings <= 1_000) {
            throw ValidationError("--servings is \(servings); allowed is a number above 0 and up to 1000.")
        }
    }

    func run() throws {
        let analyzer = RecipeAnalyzer(source: try source())
        let gate = try RestrictionGate(Restrictions(allergens: Self.allergens(allergies)))
        guard !jsonl else {
            return try JSONLines().answer { Self.answer($0, analyzer: analyzer, gate: gate) }
        }
        let recipes = try RecipeFiles.recipes(in: file ?? "-")
        let analyses = recipes.map { analyzer.analyze($0, servings: servings) }
        let verdicts = analyses.map { AllergyVerdict($0, gate: gate) }
        try show(analyses, verdicts: verdicts, gate: gate)
        let refused = verdicts.count { !$0.lines.isEmpty }
        guard refused == 0 else {
            throw Failure(
                .infeasible,
                recipes.count == 1
                    ? "The recipe is refused under the allergies named."
                    : "\(refused) of \(recipes.count) recipes are refused under the allergies named."
            )
        }
    }

    private func source() throws(Failure) -> any FoodSource {
        let bundled = SearchableFoodTable(.bundled)
        guard let foods else { return bundled }
        return LayeredFoodSource(bundled, over: try FoodDatabaseOption.open(foods))
    }

    private static func allergens(_ text: String?) throws(Failure) -> AllergenSet {
        var result: AllergenSet = []
        for word in text?.split(separator: ",") ?? [] {
            guard let set = AllergenSet(term: String(word)) else {
                throw Failure(.badData, "--allergies has “\(word)”; allowed is \(AllergenSet.allowedTerms).")
            }
            result.formUnion(set)
        }
        return result
    }

    private func show(
        _ analyses: [RecipeAnalysis],
        verdicts: [AllergyVerdict],
        gate: RestrictionGate
    ) throws(Failure) {
        let answers = analyses.map { AnalysisAnswer($0, id: nil, gate: gate) }
        let text =
            switch format {
            case .text:
                zip(analyses, verdicts).map {
                    AnalysisText($0, verdict: $1, terminal: Terminal()).lines.joined(separator: "\n")
                }.joined(separator: "\n\n")
            case .json: answers.count == 1 ? try Files.json(answers[0]) : try Files.json(answers)
            case .markdown: analyses.map { RecipeWriter.markdown($0) }.joined(separator: "\n\n")
            case .jsonld: Self.array(analyses.map { RecipeWriter.jsonLD($0) })
            case .cooklang: analyses.map { RecipeWriter.cooklang($0.recipe) }.joined(separator: "\n\n")
            }
        StandardOutput.write(text)
    }

    private static func array(_ documents: [String]) -> String {
        documents.count == 1 ? documents[0] : "[\n\(documents.joined(separator: ",\n"))\n]"
    }

    private static func answer(
        _ line: Result<JSONValue, InputError>,
        analyzer: RecipeAnalyzer,
        gate: RestrictionGate
    ) -> JSONAnswer<AnalysisAnswer> {
        let value = try? line.get()
        let id = value?["id"] ?? .null
        do throws(InputError) {
            guard let lines = try line.get()["lines"]?.arrayValue else {
                throw InputError(
                    .missing,
                    field: "lines",
                    received: "nothing",
                    allowed: "an array of ingredient lines"
                )
            }
            let servings = value?["servings"]?.numberValue
            if let servings, !(servings > 0 && servings <= 100_000) {
                throw InputError(
                    .outOfRange,
                    field: "servings",
                    received: "\(servings)",
                    allowed: "a number above 0"
                )
            }
            let recipe = WrittenRecipe(groups: [.init(lines: lines.compactMap(\.stringValue))])
            let analysis = analyzer.analyze(recipe, servings: servings ?? 1)
            return .value(AnalysisAnswer(analysis, id: id, gate: gate))
        } catch {
            return .error(id: id, error)
        }
    }
}
