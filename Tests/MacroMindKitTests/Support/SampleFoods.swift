import MacroMindKit

/// A small food table of made-up figures for tests.
enum SampleFoods {
    static let table = FoodTable(all)

    static let all: [Food] =
        staples + vegetables + animalFoods + [
            food(
                "mystery-sauce",
                "mystery sauce",
                per100: [120, 2, 4, 18],
                .condiment,
                origins: OriginProfile(contains: .plant, isComplete: false),
                allergens: AllergenProfile(contains: [], isComplete: false),
                aisle: .condiments
            ),
            food(
                "gelatin",
                "gelatin powder",
                per100: [335, 85, 0, 0],
                .baking,
                origins: OriginProfile(contains: .gelatin)
            ),
            food("wine", "red wine", per100: [85, 0, 0, 3], .alcohol, is: [.plant, .alcohol], [.sulphite]),
            food("honey", "honey", per100: [304, 0, 0, 82], .sweetener, is: .honey),
            food("salt", "salt", per100: [0, 0, 0, 0], .herbOrSpice, is: .mineral, sodium: 38_758),
        ]

    private static let staples = [
        food(
            "oats",
            "rolled oats",
            per100: [379, 13, 7, 68],
            .cereal,
            is: .plant,
            [.gluten],
            traces: [.wheat],
            fiber: 10
        ),
        food(
            "bread",
            "wheat bread",
            per100: [265, 9, 3, 49],
            .bread,
            is: .plant,
            [.gluten, .wheat],
            fiber: 4
        ),
        food("pasta", "pasta", per100: [371, 13, 2, 75], .pasta, is: .plant, [.gluten, .wheat], fiber: 3),
        food(
            "rice",
            "white rice",
            per100: [365, 7, 1, 80],
            .grain,
            is: .plant,
            fiber: 1,
            portions: [cup(185)]
        ),
        food("potato", "potato", per100: [77, 2, 0, 17], .vegetable, is: .plant, fiber: 2, refuse: 0.2),
        food("lentils", "red lentils", per100: [358, 24, 2, 63], .legume, is: .plant, fiber: 11),
        food("beans", "kidney beans", per100: [127, 9, 0.5, 23], .legume, is: .plant, fiber: 7),
        food("tofu", "firm tofu", per100: [144, 17, 9, 3], .soy, is: .plant, [.soy], fiber: 2),
        food("soy-drink", "soy drink", per100: [40, 3, 2, 3], .plantMilk, is: .plant, [.soy]),
        food("almonds", "almonds", per100: [579, 21, 50, 22], .nutOrSeed, is: .plant, [.treeNut], fiber: 12),
        food(
            "peanut-butter",
            "peanut butter",
            per100: [588, 25, 50, 20],
            .nutOrSeed,
            is: .plant,
            [.peanut],
            aliases: ["groundnut paste"]
        ),
        food("tahini", "tahini", per100: [595, 17, 54, 21], .nutOrSeed, is: .plant, [.sesame]),
        food("lupin-flour", "lupin flour", per100: [370, 40, 10, 30], .legume, is: .plant, [.lupin]),
        food("olive-oil", "olive oil", per100: [884, 0, 100, 0], .oilOrFat, is: .plant, isPantryItem: true),
        food("mustard", "mustard", per100: [60, 4, 3, 6], .condiment, is: .plant, [.mustard]),
    ]

    private static let vegetables = [
        food(
            "banana",
            "banana",
            per100: [89, 1, 0, 23],
            .fruit,
            is: .plant,
            fiber: 3,
            portions: [FoodPortion(unit: "piece", qualifier: "medium", mass: 118)],
            refuse: 0.36
        ),
        food(
            "apple",
            "apple",
            per100: [52, 0, 0, 14],
            .fruit,
            is: .plant,
            fiber: 2,
            portions: [
                FoodPortion(unit: "piece", qualifier: "large", mass: 223),
                FoodPortion(unit: "piece", qualifier: "medium", mass: 182),
            ]
        ),
        food(
            "tomato",
            "tomato",
            per100: [18, 1, 0, 4],
            .vegetable,
            is: .plant,
            fiber: 1,
            aliases: ["tomate"]
        ),
        food("broccoli", "broccoli", per100: [34, 3, 0, 7], .vegetable, is: .plant, fiber: 3),
        food("celery", "celery", per100: [16, 1, 0, 3], .vegetable, is: .plant, [.celery], fiber: 2),
        food("mushroom", "button mushroom", per100: [22, 3, 0, 3], .vegetable, is: .fungus, fiber: 1),
        food(
            "garlic",
            "garlic",
            per100: [149, 6, 1, 33],
            .vegetable,
            is: .plant,
            portions: [FoodPortion(unit: "clove", mass: 3)]
        ),
    ]

    private static let animalFoods = [
        food("milk", "whole milk", per100: [61, 3, 3, 5], .dairy, is: .dairy, [.milk], portions: [cup(244)]),
        food("yogurt", "plain yogurt", per100: [61, 4, 3, 5], .dairy, is: .dairy, [.milk]),
        food("blue-cheese", "blue cheese", per100: [353, 21, 29, 2], .dairy, is: .dairy, [.milk]),
        food(
            "egg",
            "egg",
            per100: [143, 13, 10, 1],
            .egg,
            is: .egg,
            [.egg],
            portions: [FoodPortion(unit: "piece", qualifier: "large", mass: 50)]
        ),
        food("chicken", "chicken breast", per100: [120, 23, 3, 0], .poultry, is: .poultry),
        food("beef", "beef mince", per100: [215, 19, 15, 0], .meat, is: .meat),
        food("pork", "pork chop", per100: [170, 21, 9, 0], .meat, is: .pork),
        food("salmon", "salmon fillet", per100: [208, 20, 13, 0], .fish, is: .fish, [.fish]),
        food("shrimp", "shrimp", per100: [85, 20, 1, 0], .shellfish, is: .crustacean, [.crustacean]),
        food("mussels", "mussels", per100: [86, 12, 2, 4], .shellfish, is: .mollusc, [.mollusc]),
    ]

    /// Returns a portion of a cup.
    static func cup(_ mass: Grams) -> FoodPortion { FoodPortion(unit: "cup", mass: mass) }

    /// Returns a food that is known for sure.
    static func food(
        _ id: FoodID,
        _ name: String,
        per100 macros: [Double],
        _ category: FoodCategory,
        is origins: FoodOrigins,
        _ allergens: [Allergen] = [],
        traces: [Allergen] = [],
        fiber: Double = 0,
        sodium: Double = 20,
        portions: [FoodPortion] = [],
        refuse: Double? = nil,
        isPantryItem: Bool = false,
        aliases: [String] = []
    ) -> Food {
        var food = food(
            id,
            name,
            per100: macros,
            category,
            origins: OriginProfile(contains: origins),
            allergens: AllergenProfile(contains: AllergenSet(allergens), traces: AllergenSet(traces)),
            fiber: fiber,
            sodium: sodium
        )
        food.portions = portions
        food.refuse = refuse
        food.isPantryItem = isPantryItem
        food.aliases = aliases.map { FoodName($0) }
        return food
    }

    /// Returns a food; the macros are energy, protein, fat and carbohydrate of 100 g.
    static func food(
        _ id: FoodID,
        _ name: String,
        per100 macros: [Double],
        _ category: FoodCategory,
        origins: OriginProfile = OriginProfile(contains: .plant),
        allergens: AllergenProfile = AllergenProfile(contains: []),
        fiber: Double = 0,
        sodium: Double = 20,
        aisle: Aisle = .produce
    ) -> Food {
        Food(
            id: id,
            name: name,
            category: category,
            state: .raw,
            reference: FoodReference(dataset: .own, id: id.rawValue),
            nutrientsPer100Grams: NutrientProfile([
                .energy: macros[0], .protein: macros[1], .fat: macros[2], .carbohydrate: macros[3],
                .fiber: fiber, .sodium: sodium, .saturatedFat: macros[2] / 5,
            ]),
            origins: origins,
            allergens: allergens,
            aisle: aisle
        )
    }
}
