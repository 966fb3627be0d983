import ArgumentParser
import MacroMindData
import MacroMindKit

struct LabelCommand: ParsableCommand {
    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text, json
    }

    enum Style: String, ExpressibleByArgument, CaseIterable {
        case us, eu
    }

    static let configuration = CommandConfiguration(
        commandName: "label",
        abstract: "Makes the nutrition label of a recipe, rounded as the law asks.",
        discussion: """
            EXAMPLE
              macromind label recipe.txt --style eu
            """
    )

    @Argument(
        help: ArgumentHelp(
            "The recipe, in any form that analyze reads; “-” reads standard input.",
            valueName: "file"
        )
    )
    var file: String

    @Option(help: "us (21 CFR 101.9, a serving) or eu (Regulation 1169/2011, 100 g).")
    var style: Style = .us

    @Option(help: "The number of servings, over what the recipe says.")
    var servings: Double?

    @Option(help: "text or json.")
    var format: Format = .text

    func run() throws {
        let recipes = try RecipeFiles.recipes(in: file)
        guard recipes.count == 1 else {
            throw Failure(
                .badData,
                "\(file): there are \(recipes.count) recipes in it; a label is made of one. Export that one alone."
            )
        }
        let analysis = RecipeAnalyzer(source: SearchableFoodTable(.bundled)).analyze(
            recipes[0],
            servings: servings
        )
        guard analysis.isComplete, let per100Grams = analysis.per100Grams else {
            let unknown = analysis.lines.filter { $0.foods.contains { $0.nutrients == nil } }
                .map(\.line.line)
            throw Failure(
                .badData,
                "\(file): no label can be made, because these lines are not known: \(unknown.joined(separator: "; "))."
            )
        }
        switch style {
        case .us:
            let mass = Masses.text(analysis.mass / analysis.servings)
            let label = USNutritionLabel(
                analysis.perServing,
                serving: "1 serving (\(mass))",
                servingsPerContainer: analysis.servings
            )
            StandardOutput.write(format == .json ? try Files.json(label) : label.rendered)
        case .eu:
            let label = EUNutritionDeclaration(per100Grams)
            StandardOutput.write(format == .json ? try Files.json(label) : label.rendered)
        }
    }
}
