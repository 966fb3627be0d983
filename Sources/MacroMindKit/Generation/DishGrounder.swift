/// Turns a model's draft of a dish into a recipe of foods and grams, or says why it can not.
///
/// Each ingredient is read like a line of a recipe. A dish of which one ingredient is not known for sure is refused: neither its
/// figures nor its allergens could be told.
struct DishGrounder {
    /// A draft that became a recipe.
    struct Dish: Sendable {
        let recipe: ResolvedRecipe
        let claimed: GenerationReport.Figures
        /// What the ingredients' own words name, beside what their foods contain.
        let hazards: IngredientHazards

        /// Checks the dish's foods and its own words against restrictions.
        ///
        /// - Throws: ``ProposalProblem/restricted(dish:restrictions:)`` when one is violated.
        func pass(_ gate: RestrictionGate) throws(ProposalProblem) {
            let restrictions = gate.restrictions
            let named = hazards.allergens.intersection(restrictions.allergens).allergens
            let origins = restrictions.diets.filter { diet in
                !hazards.origins.isDisjoint(with: diet.refusedOrigins)
                    || !hazards.allergens.isDisjoint(with: diet.refusedAllergens)
            }
            let reasons =
                gate.violations(of: recipe).map(\.restriction) + named.map { "allergen:\($0.rawValue)" }
                + origins.map { "diet:\($0.rawValue)" }
            guard reasons.isEmpty else {
                throw .restricted(dish: recipe.recipe.name, restrictions: Set(reasons).sorted())
            }
        }
    }

    /// How sure a match must be; below, a recipe's reader would be asked.
    private static let leastScore = 0.75

    private let foods: FoodTable
    private let lines: LineAnalyzer

    init(foods: FoodTable) {
        self.foods = foods
        lines = LineAnalyzer(source: SearchableFoodTable(foods))
    }

    /// Grounds a draft.
    ///
    /// - Parameters:
    ///   - draft: The draft.
    ///   - slot: The kind of meal it was asked for.
    ///   - id: The identifier of the new recipe.
    /// - Returns: The dish.
    /// - Throws: A ``ProposalProblem`` that says which ingredient stands in the way.
    func ground(_ draft: DraftMeal, slot: MealSlot, id: RecipeID) throws(ProposalProblem) -> Dish {
        let name = Self.name(of: draft)
        var hazards = IngredientSafetyLexicon.hazards(in: draft.name)
        var ingredients: [RecipeIngredient] = []
        for part in draft.ingredients {
            hazards.formUnion(IngredientSafetyLexicon.hazards(in: part.name))
            ingredients += try self.ingredients(part, of: name)
        }
        let recipe = Recipe(id: id, name: name, slots: [slot], servings: 1, ingredients: ingredients)
        do {
            let resolved = try ResolvedRecipe(recipe, foods: foods)
            return Dish(recipe: resolved, claimed: GenerationReport.Figures(draft), hazards: hazards)
        } catch {
            throw .implausible(dish: name, reason: "\(error)")
        }
    }

    /// The name of a draft as it may be shown.
    static func name(of draft: DraftMeal) -> String { PromptText.cleaned(draft.name, limit: 120) }

    /// Returns the foods and masses of an ingredient; none for one without an amount, such as salt to taste.
    private func ingredients(
        _ part: DraftIngredient,
        of dish: String
    ) throws(ProposalProblem) -> [RecipeIngredient] {
        let name = PromptText.cleaned(part.name, limit: 60)
        let amount = part.quantity.map { "\($0.text) \(part.unit?.rawValue ?? "") " } ?? ""
        var ingredients: [RecipeIngredient] = []
        for food in lines.analyze(amount + name).foods {
            guard let match = food.match, match.score >= Self.leastScore else {
                throw .unknownIngredient(dish: dish, ingredient: name)
            }
            guard part.quantity.map({ $0 > 0 }) ?? false else { continue }
            guard let weight = food.weight, weight.mass > 0 else {
                throw .unknownWeight(dish: dish, ingredient: amount + match.food.name)
            }
            ingredients.append(RecipeIngredient(food: match.food.id, mass: weight.mass))
        }
        return ingredients
    }
}

extension GenerationReport.Figures {
    /// Takes the figures that a model stated.
    init(_ draft: DraftMeal) {
        self.init(
            energy: Kilocalories(draft.calories),
            protein: Grams(draft.protein),
            fat: Grams(draft.fat),
            carbohydrate: Grams(draft.carbs)
        )
    }

    /// Takes the figures that foods give.
    init(_ nutrients: CoreNutrients) {
        self.init(
            energy: nutrients.energy.rounded(),
            protein: nutrients.protein.rounded(toPlaces: 1),
            fat: nutrients.fat.rounded(toPlaces: 1),
            carbohydrate: nutrients.carbohydrate.rounded(toPlaces: 1)
        )
    }
}

extension GenerationReport.Claim {
    /// Sets what a model stated of a dish beside what its foods give.
    init(_ dish: DishGrounder.Dish, open: OpenMeal) {
        self.init(
            day: open.day,
            slot: open.slot,
            name: dish.recipe.recipe.name,
            claimed: dish.claimed,
            computed: GenerationReport.Figures(CoreNutrients(dish.recipe.nutrientsPerServing))
        )
    }
}
