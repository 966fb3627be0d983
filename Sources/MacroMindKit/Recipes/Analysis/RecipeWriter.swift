/// Writes analysed recipes as schema.org JSON-LD, Cooklang or Markdown.
public enum RecipeWriter {
    /// Returns a recipe as schema.org JSON-LD, its nutrition computed from the ingredients.
    ///
    /// - Parameter analysis: The recipe with its reckoning.
    /// - Returns: One JSON object, members sorted by name; the same bytes on every platform.
    public static func jsonLD(_ analysis: RecipeAnalysis) -> String {
        let recipe = analysis.recipe
        let serving = analysis.perServing
        var members: [String: JSONValue] = [
            "@context": "https://schema.org",
            "@type": "Recipe",
            "name": .string(recipe.title),
            "recipeYield": .string(recipe.yield?.text ?? WeightEstimator.text(analysis.servings)),
            "recipeIngredient": .array(recipe.lines.map { .string($0) }),
            "recipeInstructions": .array(recipe.steps.map { ["@type": "HowToStep", "text": .string($0)] }),
            "nutrition": [
                "@type": "NutritionInformation",
                "calories": .string("\(whole(serving.energy.value)) kcal"),
                "proteinContent": .string("\(tenth(serving.protein.value)) g"),
                "fatContent": .string("\(tenth(serving.fat.value)) g"),
                "carbohydrateContent": .string("\(tenth(serving.carbohydrate.value)) g"),
            ],
        ]
        if let origin = recipe.origin { members["isBasedOn"] = .string(origin) }
        return CanonicalJSON.prettyText(of: .object(members))
    }

    /// Returns a recipe in Cooklang: metadata, the ingredients as marked words, the steps.
    ///
    /// - Parameter recipe: The recipe as written.
    /// - Returns: The text in Cooklang.
    public static func cooklang(_ recipe: WrittenRecipe) -> String {
        var lines: [String] = []
        if !recipe.title.isEmpty { lines.append(">> title: \(recipe.title)") }
        if let yield = recipe.yield { lines.append(">> servings: \(WeightEstimator.text(yield.count))") }
        if let origin = recipe.origin { lines.append(">> source: \(origin)") }
        for group in recipe.groups {
            lines.append("")
            if let name = group.name { lines.append("== \(name) ==") }
            lines.append(group.lines.map(cooklangItem).joined(separator: ", ") + ".")
        }
        for step in recipe.steps { lines.append(contentsOf: ["", step]) }
        return lines.joined(separator: "\n") + "\n"
    }

    private static func cooklangItem(_ line: String) -> String {
        let parsed = IngredientLineParser().parse(line)
        let quantity = parsed.quantity.map(WeightEstimator.text) ?? ""
        let unit = parsed.unit.map { "%\($0.rawValue)" } ?? ""
        let note = [parsed.preparation, parsed.note].filter { !$0.isEmpty }.joined(separator: ", ")
        let name = parsed.name.isEmpty ? line : parsed.name
        return "@\(name){\(quantity)\(quantity.isEmpty ? "" : unit)}" + (note.isEmpty ? "" : "(\(note))")
    }

    /// Returns a recipe as Markdown with a table of what each line contributes.
    ///
    /// - Parameter analysis: The recipe with its reckoning.
    /// - Returns: The text in Markdown.
    public static func markdown(_ analysis: RecipeAnalysis) -> String {
        let recipe = analysis.recipe
        let serving = analysis.perServing
        var lines = ["# \(recipe.title.isEmpty ? "Recipe" : recipe.title)", ""]
        lines.append("Servings: \(WeightEstimator.text(analysis.servings))")
        lines.append(
            "Per serving: \(whole(serving.energy.value)) kcal, \(tenth(serving.protein.value)) g protein, "
                + "\(tenth(serving.fat.value)) g fat, \(tenth(serving.carbohydrate.value)) g carbohydrate"
        )
        lines.append(contentsOf: ["", "| ingredient | food | grams | kcal |", "| --- | --- | ---: | ---: |"])
        lines.append(contentsOf: analysis.lines.flatMap(rows))
        if !recipe.steps.isEmpty { lines.append("") }
        for (number, step) in recipe.steps.enumerated() { lines.append("\(number + 1). \(step)") }
        return lines.joined(separator: "\n") + "\n"
    }

    private static func rows(_ line: LineAnalysis) -> [String] {
        [row(line, title: line.line.line)] + line.others.map { row($0, title: "and") }
    }

    private static func row(_ line: LineAnalysis, title: String) -> String {
        let grams = line.weight.map { tenth($0.mass.value) } ?? "?"
        let energy = line.nutrients.map { whole($0.energy.value) } ?? "?"
        let cells = [title, line.match?.food.name ?? "unknown", grams, energy]
        return "| " + cells.map { $0.split(separator: "|").joined(separator: "/") }.joined(separator: " | ")
            + " |"
    }

    private static func whole(_ value: Double) -> String { WeightEstimator.text(value.rounded()) }
    private static func tenth(_ value: Double) -> String { WeightEstimator.text((value * 10).rounded() / 10) }
}
