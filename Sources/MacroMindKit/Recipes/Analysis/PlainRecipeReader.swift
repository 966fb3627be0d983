/// Reads recipes written for people: a title, perhaps servings, ingredient lines, steps.
enum PlainRecipeReader {
    private enum Part { case start, ingredients, steps, nutrition, other }

    static func recipe(in text: String) -> WrittenRecipe {
        let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map {
            $0.trimmingBlanks()
        }
        let hasHeadings = lines.contains { heading($0) == .ingredients }
        var reader = Lines(hasHeadings: hasHeadings)
        for line in lines where !line.isEmpty && reader.ingredients <= RecipeReader.maximumLines {
            reader.read(line)
        }
        reader.recipe.groups.removeAll(where: \.lines.isEmpty)
        let claim = NutritionClaim(text: reader.nutrition.joined(separator: ", "))
        if claim != NutritionClaim() { reader.recipe.claim = claim }
        return reader.recipe
    }

    private struct Lines {
        var recipe = WrittenRecipe(groups: [WrittenRecipe.Group(lines: [])])
        var part = Part.start
        /// The number of ingredient lines so far.
        private(set) var ingredients = 0
        /// The lines that tell the nutrition of a serving.
        private(set) var nutrition: [Substring] = []
        let hasHeadings: Bool
        private let parser = IngredientLineParser()

        init(hasHeadings: Bool) { self.hasHeadings = hasHeadings }

        mutating func read(_ line: Substring) {
            if let next = heading(line) {
                part = next
            } else if part == .nutrition || TextFolding.fold(line.prefix(20)).hasPrefix("calories:") {
                nutrition.append(line)
            } else if isFact(line) {
                return
            } else if let yield = yield(line) {
                recipe.yield = recipe.yield ?? yield
            } else if part == .start, recipe.title.isEmpty, !isIngredient(line) {
                recipe.title = String(line.drop { $0 == "#" || $0 == " " })
                if let open = line.lastIndex(of: "("), line.last == ")" {
                    recipe.yield = recipe.yield ?? yield(line[line.index(after: open)...].dropLast())
                }
            } else {
                readBody(line)
            }
        }

        private mutating func readBody(_ line: Substring) {
            switch part {
            case .ingredients: addIngredient(line)
            case .steps: recipe.steps.append(withoutNumber(line))
            case .nutrition, .other: break
            case .start:
                if isIngredient(line) || isGroup(line) || isBareFood(line) {
                    addIngredient(line)
                } else if !hasHeadings, !recipe.lines.isEmpty {
                    recipe.steps.append(withoutNumber(line))
                }
            }
        }

        private mutating func addIngredient(_ line: Substring) {
            if isGroup(line) {
                recipe.groups.append(
                    .init(
                        name: String(line.drop { "#* ".contains($0) }.prefix { $0 != ":" && $0 != "*" }),
                        lines: []
                    )
                )
            } else {
                recipe.groups[recipe.groups.count - 1].lines.append(String(line))
                ingredients += 1
            }
        }

        /// `For the sauce:`, `Sauce:`, `### Sauce` and `**Sauce**` head a group.
        private func isGroup(_ line: Substring) -> Bool {
            line.utf8.count < 60
                && (line.last == ":" || line.hasPrefix("#") || line.hasPrefix("**") && line.hasSuffix("**"))
        }

        /// `Prep time: 10 minutes` and `Difficulty: easy` tell of the recipe and are no ingredients.
        private func isFact(_ line: Substring) -> Bool {
            guard part != .steps, line.utf8.count < 80, line.contains(":") else { return false }
            let label = TextFolding.fold(line.prefix { $0 != ":" }).filter { $0 != "*" && $0 != "-" }
            return PlainRecipeReader.facts.contains(String(Substring(label).trimmingBlanks()))
        }

        private func isIngredient(_ line: Substring) -> Bool {
            guard line.utf8.count < 160, !startsStep(line) else { return false }
            let parsed = parser.parse(String(line))
            return parsed.quantity != nil && !parsed.name.isEmpty
                && parsed.name.split(separator: " ").count <= 8
        }

        /// `Salt and pepper` between amounts: a few words that are no sentence and tell the cook nothing to do.
        private func isBareFood(_ line: Substring) -> Bool {
            guard !hasHeadings, !recipe.lines.isEmpty, recipe.steps.isEmpty, line.utf8.count < 60,
                line.last != ".", line.last != "!", !startsStep(line)
            else { return false }
            let words = TextFolding.fold(line).split { !$0.isLetter }
            return words.count <= 7 && !words.isEmpty
                && !PlainRecipeReader.doings.contains(String(words[0]))
        }

        /// `1. Heat the oil` and long sentences are steps.
        private func startsStep(_ line: Substring) -> Bool {
            let digits = line.prefix { $0.isNumber }
            guard !digits.isEmpty, digits.count < 3 else { return false }
            let rest = line[digits.endIndex...]
            guard rest.first == "." || rest.first == ")" else { return false }
            return rest.dropFirst().first == " " && rest.dropFirst(2).first?.isLetter == true
        }

        private func withoutNumber(_ line: Substring) -> String {
            guard startsStep(line) else { return String(line) }
            return String(line.drop { $0.isNumber }.dropFirst().trimmingBlanks())
        }

        private func yield(_ line: Substring) -> RecipeYield? {
            guard line.utf8.count < 60, part != .steps else { return nil }
            let folded = TextFolding.fold(line)
            let isYield =
                PlainRecipeReader.yieldStarts.contains(where: folded.hasPrefix)
                || PlainRecipeReader.yieldEnds.contains(where: folded.hasSuffix)
            return isYield ? RecipeYield(line) : nil
        }
    }

    private static func heading(_ line: Substring) -> Part? {
        guard line.utf8.count < 40 else { return nil }
        let word = String(
            TextFolding.fold(line).filter { $0.isLetter || $0 == " " }.split(separator: " ").joined(
                separator: " "
            )
        )
        if ingredientHeadings.contains(word) { return .ingredients }
        if stepHeadings.contains(word) { return .steps }
        if nutritionHeadings.contains(word) { return .nutrition }
        return otherHeadings.contains(word) ? .other : nil
    }

    /// Words with which steps begin.
    private static let doings: Set<String> = [
        "add", "arrange", "bake", "beat", "blend", "boil", "bring", "brown", "brush", "chill", "chop",
        "combine",
        "cook", "cool", "cover", "cut", "divide", "drain", "drizzle", "enjoy", "fill", "flip", "fold", "fry",
        "garnish", "grill", "heat", "in", "knead", "leave", "let", "make", "marinate", "melt", "mix", "peel",
        "place", "pour", "preheat", "prepare", "press", "put", "reduce", "remove", "repeat", "rest", "roast",
        "roll", "saute", "season", "serve", "set", "shape", "simmer", "slice", "spread", "sprinkle", "steam",
        "stir", "strain", "taste", "toast", "top", "toss", "transfer", "turn", "use", "wash", "when", "whisk",
        "das", "den", "die", "alles", "zuerst", "dann", "ofen", "faire", "melanger", "ajouter", "cuire",
        "servir",
        "mezclar", "anadir", "cocer", "hornear", "mescolare", "aggiungere", "cuocere", "servire", "step",
        "notes",
    ]

    /// What recipes tell of themselves in front of the ingredients.
    private static let facts: Set<String> = [
        "prep", "prep time", "preparation time", "cook", "cook time", "cooking time", "bake time", "total",
        "total time",
        "active time", "inactive time", "chill time", "rest time", "time", "ready in", "difficulty", "level",
        "skill level",
        "cuisine", "course", "category", "author", "source", "rating", "calories", "keyword", "keywords",
        "tags", "diet",
        "arbeitszeit", "zubereitungszeit", "vorbereitungszeit", "kochzeit", "backzeit", "koch/backzeit",
        "gesamtzeit",
        "ruhezeit", "schwierigkeit", "schwierigkeitsgrad", "temps de preparation", "temps de cuisson",
        "temps total",
        "preparation", "cuisson", "difficulte", "tiempo de preparacion", "tiempo de coccion", "tiempo total",
        "dificultad",
        "tempo di preparazione", "tempo di cottura", "tempo totale", "difficolta",
    ]

    private static let ingredientHeadings: Set<String> = [
        "ingredients", "ingredient list", "what you need", "you will need", "zutaten", "ingredientes",
        "ingredienti", "les ingredients",
    ]
    private static let stepHeadings: Set<String> = [
        "method", "directions", "instructions", "steps", "preparation", "procedure", "how to make it",
        "zubereitung", "anleitung", "elaboracion",
        "preparacion", "preparazione", "procedimento", "etapes",
    ]
    private static let nutritionHeadings: Set<String> = [
        "nutrition", "nutrition facts", "nutrition per serving", "nutritional information",
    ]
    private static let otherHeadings: Set<String> = ["notes", "tips", "notizen", "tipps", "equipment"]
    private static let yieldStarts = [
        "serves", "servings", "yield", "makes", "portions", "fur ", "portionen", "pour ", "para ", "per ",
        "porciones", "dosi per", "serving size",
        "raciones", "ergibt",
    ]
    private static let yieldEnds = [
        " servings", " portions", " portionen", " personen", " personnes", " personas", " persone", " people",
        " porciones", " raciones",
    ]
}
