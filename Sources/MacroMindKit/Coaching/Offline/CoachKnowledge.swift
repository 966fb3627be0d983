/// The engines and indexes that the coach's answers and tools share.
struct CoachKnowledge: Sendable {
    let planner: MealPlanner
    let source: SearchableFoodTable
    let lines: LineAnalyzer
    /// What one eater gets of a food in the recipes, as the median.
    let usualPortions: [FoodID: Grams]

    init(planner: MealPlanner) {
        self.planner = planner
        source = SearchableFoodTable(planner.catalogue.foods)
        lines = LineAnalyzer(source: source)
        var masses: [FoodID: [Grams]] = [:]
        for recipe in planner.catalogue.recipes {
            for item in recipe.items {
                masses[item.food.id, default: []].append(
                    item.ingredient.mass / Double(recipe.recipe.servings)
                )
            }
        }
        usualPortions = masses.mapValues { $0.sorted()[$0.count / 2] }
    }

    var foods: FoodTable { planner.catalogue.foods }

    /// A food with the amount that a text gives of it.
    struct Subject {
        let food: Food
        /// The amount, or `nil` where the text gives none.
        let mass: Grams?
        /// The words that were read.
        let words: String
    }

    /// The food that words mean, when one is meant for sure.
    func subject(_ words: String) -> Subject? {
        let line = PromptText.cleaned(words, limit: 120)
        guard !line.isEmpty else { return nil }
        let analysis = lines.analyze(line, context: .plate)
        guard let match = analysis.match, match.score >= 0.75, analysis.others.isEmpty else { return nil }
        return Subject(
            food: match.food,
            mass: analysis.line.quantity == nil ? nil : analysis.weight?.mass,
            words: line
        )
    }

    /// What was eaten today, with nutrients from the log or from the lines.
    func eaten(_ log: [LoggedFood]) -> (total: NutrientProfile, unknown: [String]) {
        var total = NutrientProfile.zero
        var unknown: [String] = []
        for entry in log.prefix(200) {
            let line = PromptText.cleaned(entry.line, limit: 200)
            if let nutrients = entry.nutrients ?? nutrients(of: line) {
                total += nutrients
            } else {
                unknown.append(SafeName.text(line))
            }
        }
        return (total, unknown)
    }

    /// What a line contributes when every food and every amount of it is known for sure.
    private func nutrients(of line: String) -> NutrientProfile? {
        var total = NutrientProfile.zero
        for food in lines.analyze(line, context: .plate).foods {
            guard let match = food.match, match.score >= 0.6, let nutrients = food.nutrients else {
                return nil
            }
            total += nutrients
        }
        return total
    }
}
