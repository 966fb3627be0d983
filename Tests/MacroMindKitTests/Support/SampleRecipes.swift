import MacroMindKit

/// A small catalogue over ``SampleFoods`` for tests, enough for a few days of most diets.
enum SampleRecipes {
    static let all: [Recipe] = breakfasts + mains + snacks

    private static let breakfasts = [
        recipe("porridge", "Porridge with banana", [.breakfast], ["oats": 80, "milk": 200, "banana": 100]),
        recipe("soy-porridge", "Soy porridge", [.breakfast], ["oats": 80, "soy-drink": 250, "apple": 100]),
        recipe("rice-pudding", "Rice pudding", [.breakfast], ["rice": 70, "soy-drink": 250, "banana": 80]),
        recipe(
            "fried-eggs",
            "Eggs with potatoes",
            [.breakfast],
            ["egg": 150, "potato": 250, "olive-oil": 8]
        ),
        recipe("toast", "Toast with peanut butter", [.breakfast], ["bread": 90, "peanut-butter": 30]),
        recipe("bean-hash", "Bean hash", [.breakfast], ["beans": 200, "potato": 200, "olive-oil": 10]),
        recipe("yogurt-bowl", "Yogurt with oats", [.breakfast], ["yogurt": 250, "oats": 50, "honey": 15]),
    ]

    private static let mains = [
        recipe("dal", "Lentil dal", main, ["lentils": 90, "rice": 60, "tomato": 150, "olive-oil": 12], 35),
        recipe(
            "tofu-rice",
            "Tofu with rice",
            main,
            ["tofu": 180, "rice": 75, "broccoli": 150, "olive-oil": 8]
        ),
        recipe(
            "bean-chili",
            "Bean chili",
            main,
            ["beans": 300, "rice": 60, "tomato": 200, "olive-oil": 12],
            40
        ),
        recipe(
            "bean-pasta",
            "Bean pasta",
            main,
            ["pasta": 90, "beans": 150, "tomato": 200, "olive-oil": 10]
        ),
        recipe("potato-tofu", "Tofu tray bake", main, ["tofu": 200, "potato": 300, "olive-oil": 12], 45),
        recipe("lentil-potato", "Lentil hotpot", main, ["lentils": 100, "potato": 250, "olive-oil": 12], 40),
        recipe("mushroom-rice", "Mushroom pilaf", main, ["mushroom": 200, "rice": 80, "olive-oil": 14]),
        recipe("chicken-rice", "Chicken with rice", main, ["chicken": 180, "rice": 80, "broccoli": 150]),
        recipe("chicken-pasta", "Chicken pasta", main, ["chicken": 150, "pasta": 80, "blue-cheese": 25]),
        recipe("beef-potato", "Beef and potatoes", main, ["beef": 150, "potato": 300, "tomato": 100], 40),
        recipe(
            "salmon-potato",
            "Salmon and potatoes",
            main,
            ["salmon": 150, "potato": 300, "broccoli": 100]
        ),
        recipe(
            "shrimp-rice",
            "Shrimp fried rice",
            main,
            ["shrimp": 150, "rice": 80, "egg": 50, "olive-oil": 10]
        ),
        recipe(
            "mussel-pasta",
            "Mussels in wine",
            main,
            ["mussels": 200, "pasta": 90, "wine": 50, "garlic": 6]
        ),
        recipe("pork-mustard", "Pork in mustard", main, ["pork": 160, "potato": 250, "mustard": 20]),
        recipe("mystery-bowl", "Mystery bowl", main, ["rice": 90, "mystery-sauce": 80, "tofu": 120]),
        recipe(
            "celery-stew",
            "Celery stew",
            main,
            ["celery": 150, "beans": 250, "potato": 200, "olive-oil": 10]
        ),
    ]

    private static let snacks = [
        recipe("apple-almonds", "Apple and almonds", [.snack], ["apple": 150, "almonds": 20], 2),
        recipe("banana-plain", "Banana", [.snack], ["banana": 130], 1),
        recipe("apple-plain", "Apple", [.snack], ["apple": 180], 1),
        recipe("tomato-tahini", "Tomato with tahini", [.snack], ["tomato": 150, "tahini": 20], 3),
        recipe("bean-dip", "Bean dip", [.snack], ["beans": 120, "olive-oil": 5], 5),
        recipe("boiled-egg", "Boiled egg", [.snack], ["egg": 60], 8),
        recipe("yogurt-plain", "Yogurt", [.snack], ["yogurt": 180], 1),
        recipe("soy-shake", "Soy shake", [.snack], ["soy-drink": 300, "banana": 60], 3),
        recipe("lupin-cake", "Lupin cake", [.snack], ["lupin-flour": 40, "banana": 60], 30),
    ]

    private static let main: [MealSlot] = [.lunch, .dinner]

    static func catalogue(_ recipes: [Recipe] = all) throws -> RecipeCatalogue {
        try RecipeCatalogue(recipes, foods: SampleFoods.table)
    }

    static func resolved(_ recipe: Recipe) throws -> ResolvedRecipe {
        try ResolvedRecipe(recipe, foods: SampleFoods.table)
    }

    /// Returns a recipe for one serving from foods and grams.
    static func recipe(
        _ id: RecipeID,
        _ name: String,
        _ slots: [MealSlot],
        _ masses: KeyValuePairs<FoodID, Grams>,
        _ minutes: Int = 20
    ) -> Recipe {
        Recipe(
            id: id,
            name: name,
            slots: slots,
            servings: 1,
            ingredients: masses.map { RecipeIngredient(food: $0.key, mass: $0.value) },
            steps: ["Cook.", "Serve."],
            minutes: minutes,
            equipment: minutes > 30 ? [.oven] : []
        )
    }
}
