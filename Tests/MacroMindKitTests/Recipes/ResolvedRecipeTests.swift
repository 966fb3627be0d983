import MacroMindKit
import Testing

struct ResolvedRecipeTests {
    private let porridge = Recipe(
        id: "porridge",
        name: "Porridge",
        slots: [.breakfast],
        servings: 2,
        ingredients: [
            RecipeIngredient(food: "oats", mass: 100), RecipeIngredient(food: "milk", mass: 400),
        ]
    )

    @Test
    func `the figures of a serving are computed from the foods`() throws {
        let recipe = try SampleRecipes.resolved(porridge)
        #expect(recipe.massPerServing == 250)
        #expect(recipe.nutrientsPerServing.energy == 311.5)
        #expect(recipe.nutrientsPerServing[.fiber] == .exact(5))
        #expect(recipe.nutrientsPerServing[.iron] == .unknown)
        #expect(recipe.items.map(\.food.id) == ["oats", "milk"])
    }

    @Test
    func `allergens and origins are those of all foods together`() throws {
        let recipe = try SampleRecipes.resolved(porridge)
        #expect(recipe.allergens.contains == AllergenSet([.gluten, .milk]))
        #expect(recipe.allergens.traces == AllergenSet(.wheat))
        #expect(recipe.allergens.isComplete)
        #expect(recipe.origins.contains == [.plant, .dairy])
    }

    @Test
    func `one food that is not known makes the dish unknown`() throws {
        var recipe = porridge
        recipe.ingredients.append(RecipeIngredient(food: "mystery-sauce", mass: 1))
        let resolved = try SampleRecipes.resolved(recipe)
        #expect(!resolved.allergens.isComplete)
        #expect(!resolved.origins.isComplete)
    }

    @Test
    func `a food that the table does not have is an error`() {
        var recipe = porridge
        recipe.ingredients.append(RecipeIngredient(food: "unicorn", mass: 1))
        #expect(throws: RecipeError.unknownFood("porridge", "unicorn")) { try SampleRecipes.resolved(recipe) }
    }

    @Test(arguments: [0, -5, Grams(Double.infinity)])
    func `an amount that is not positive and finite is an error`(mass: Grams) {
        var recipe = porridge
        recipe.ingredients[1].mass = mass
        #expect(throws: RecipeError.massNotPositive("porridge", "milk", mass)) {
            try SampleRecipes.resolved(recipe)
        }
    }

    @Test(arguments: [0, -1])
    func `a recipe without servings is an error`(servings: Int) {
        var recipe = porridge
        recipe.servings = servings
        #expect(throws: RecipeError.servingsNotPositive("porridge", servings)) {
            try SampleRecipes.resolved(recipe)
        }
    }

    @Test
    func `a recipe without ingredients is an error`() {
        var recipe = porridge
        recipe.ingredients = []
        #expect(throws: RecipeError.noIngredients("porridge")) { try SampleRecipes.resolved(recipe) }
    }

    @Test
    func `a catalogue finds recipes by identifier and keeps their order`() throws {
        let catalogue = try SampleRecipes.catalogue()
        #expect(catalogue.recipes.map(\.id) == SampleRecipes.all.map(\.id))
        #expect(catalogue["dal"]?.recipe.name == "Lentil dal")
        #expect(catalogue["pizza"] == nil)
    }

    @Test
    func `a catalogue refuses an identifier that comes twice`() {
        #expect(throws: RecipeError.duplicate("porridge")) {
            try SampleRecipes.catalogue([porridge, porridge])
        }
    }

    @Test(arguments: [
        (RecipeError.unknownFood("a", "b"), "“b”, which the food table does not have"),
        (.massNotPositive("a", "b", -1), "-1.0 g of “b”; an amount is a positive number"),
        (.servingsNotPositive("a", 0), "makes 0 servings; a recipe makes at least 1"),
        (.noIngredients("a"), "has no ingredient"),
        (.unreadable(line: 7, reason: "why"), "Line 7: why"),
        (.duplicate("a"), "Two recipes have the identifier “a”"),
    ])
    func `each error says what is wrong`(error: RecipeError, words: String) {
        #expect(error.description.contains(words))
    }
}
