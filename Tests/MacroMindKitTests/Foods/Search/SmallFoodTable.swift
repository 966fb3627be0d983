import MacroMindKit

/// A few foods with made-up round figures, enough to search and weigh.
enum SmallFoodTable {
    static let source = SearchableFoodTable(FoodTable(foods))

    static let foods: [Food] = [
        food(
            "white-rice-dry",
            "white rice, dry",
            ["rice", "de:Reis"],
            .grain,
            .dry,
            360,
            [("cup", "", 185)]
        ),
        food(
            "white-rice-cooked",
            "white rice, cooked",
            ["cooked rice"],
            .grain,
            .cooked,
            130,
            [("cup", "", 158)]
        ),
        food(
            "tomato",
            "tomato, raw",
            ["tomato", "it:pomodoro"],
            .vegetable,
            .raw,
            18,
            [("cup", "chopped", 180), ("piece", "", 123), ("piece", "large", 182), ("piece", "small", 91)]
        ),
        food(
            "canned-tomatoes",
            "canned tomatoes",
            ["canned tomato"],
            .vegetable,
            .canned,
            20,
            [("can", "", 411)]
        ),
        food(
            "chickpeas-canned",
            "chickpeas, canned, drained",
            ["chickpea", "canned chickpea"],
            .legume,
            .drained,
            140,
            []
        ),
        food(
            "olive-oil",
            "olive oil",
            ["fr:huile d'olive"],
            .oilOrFat,
            .liquid,
            880,
            [("cup", "", 216), ("tbsp", "", 13.5)]
        ),
        food(
            "flour",
            "plain wheat flour",
            ["flour", "all-purpose flour", "de:Mehl"],
            .grain,
            .dry,
            364,
            [("cup", "", 125)]
        ),
        food("lemon", "lemon, raw", ["lemon"], .fruit, .raw, 29, [("piece", "", 84)]),
        food("lemon-juice", "lemon juice", [], .fruit, .raw, 22, [("tbsp", "", 15)]),
        food("parmesan", "parmesan, hard", ["parmesan"], .dairy, .fermented, 390, []),
        food(
            "parmesan-grated",
            "parmesan, grated",
            ["grated parmesan"],
            .dairy,
            .fermented,
            420,
            [("cup", "", 100)]
        ),
        food(
            "beef-80",
            "ground beef, 80 % lean, raw",
            ["ground beef", "20 % fat beef mince"],
            .meat,
            .raw,
            254,
            []
        ),
        food(
            "beef-95",
            "ground beef, 95 % lean, raw",
            ["extra-lean ground beef", "5 % fat beef mince"],
            .meat,
            .raw,
            137,
            []
        ),
        food("beef-broth", "beef broth", ["beef stock"], .soup, .liquid, 10, [("cup", "", 240)]),
        food("strawberry", "strawberries, raw", ["strawberry"], .fruit, .raw, 32, [("cup", "halves", 152)]),
        food("garlic", "garlic, raw", ["garlic", "fr:ail"], .vegetable, .raw, 149, [("clove", "", 3)]),
        food(
            "cream",
            "heavy cream",
            ["whipping cream"],
            .dairy,
            .liquid,
            340,
            [("cup", "whipped", 120), ("tbsp", "", 15)]
        ),
    ]

    private static func food(
        _ id: String,
        _ name: String,
        _ aliases: [String],
        _ category: FoodCategory,
        _ state: FoodState,
        _ energy: Double,
        _ portions: [(String, String, Double)]
    ) -> Food {
        Food(
            id: FoodID(rawValue: id),
            name: name,
            aliases: aliases.map { alias in
                let parts = alias.split(separator: ":")
                return parts.count == 2
                    ? FoodName(String(parts[1]), language: String(parts[0])) : FoodName(alias)
            },
            category: category,
            state: state,
            reference: FoodReference(dataset: .own, id: id),
            nutrientsPer100Grams: NutrientProfile([.energy: energy, .protein: 1, .fat: 1, .carbohydrate: 1]),
            portions: portions.map { FoodPortion(unit: $0.0, qualifier: $0.1, mass: Grams($0.2)) },
            origins: .unknown,
            allergens: AllergenProfile(contains: [], traces: [], isComplete: true)
        )
    }
}
