import MacroMindData
import MacroMindKit
import Testing

struct RecipeCatalogueTests {
    @Test func `every recipe can be read and its foods found`() throws {
        let catalogue = try RecipeCatalogue.bundled()
        #expect(catalogue.recipes.count >= 420)
    }

    @Test func `every recipe has a name, a slot, steps and a plausible time`() throws {
        for recipe in try RecipeCatalogue.bundled().recipes.map(\.recipe) {
            #expect(!recipe.name.isEmpty && recipe.name != recipe.id.rawValue, "\(recipe.id)")
            #expect(!recipe.slots.isEmpty, "\(recipe.id)")
            #expect(!recipe.steps.isEmpty, "\(recipe.id)")
            #expect((1...240).contains(recipe.minutes ?? 0), "\(recipe.id)")
            #expect((1...12).contains(recipe.servings), "\(recipe.id)")
        }
    }

    @Test func `a serving has a plausible weight and energy`() throws {
        for recipe in try RecipeCatalogue.bundled().recipes {
            let isSnack = recipe.recipe.slots.contains(.snack)
            let energy = recipe.nutrientsPerServing.energy.value
            let mass = recipe.massPerServing.value
            #expect((isSnack ? 80...450 : 200...950).contains(energy), "\(recipe.id): \(energy) kcal")
            #expect((isSnack ? 35...650 : 120...900).contains(mass), "\(recipe.id): \(mass) g")
        }
    }

    @Test func `every kitchen measure begins with a number that can be scaled, or is words alone`() throws {
        for recipe in try RecipeCatalogue.bundled().recipes.map(\.recipe) {
            for measure in recipe.ingredients.compactMap(\.measure) where measure.contains(where: \.isNumber)
            {
                #expect(KitchenMeasure(measure) != nil, "\(recipe.id): \(measure)")
            }
        }
    }

    @Test(
        arguments: [Diet.vegan, .vegetarian, .pescatarian, .halal, .glutenFree, .dairyFree],
        [(MealSlot.breakfast, 4), (.lunch, 7), (.dinner, 7), (.snack, 4)]
    )
    func `every diet has dishes for each meal of a varied week`(diet: Diet, need: (MealSlot, Int)) throws {
        let gate = RestrictionGate(Restrictions(diets: [diet]))
        let dishes = try RecipeCatalogue.bundled().recipes.filter {
            $0.recipe.slots.contains(need.0) && gate.allows($0)
        }
        #expect(dishes.count >= need.1)
    }

    @Test(arguments: [
        ("tofu-scramble", Diet.vegan, true), ("shakshuka", .vegan, false), ("shakshuka", .vegetarian, true),
        ("pork-tenderloin-apple", .halal, false), ("spaghetti-bolognese", .glutenFree, false),
        ("chana-masala", .glutenFree, true), ("fish-tacos", .pescatarian, true),
        ("fish-tacos", .dairyFree, false),
    ])
    func `diets of a dish follow from its foods`(id: String, diet: Diet, isAllowed: Bool) throws {
        let recipe = try #require(try RecipeCatalogue.bundled()[RecipeID(rawValue: id)])
        #expect(RestrictionGate(Restrictions(diets: [diet])).allows(recipe) == isAllowed)
    }
}
