/// Tells the kind of an imported food from the words of its category and its name.
struct ImportedKind: Sendable {
    /// The kind of food.
    var category: FoodCategory
    /// The state in which it is weighed.
    var state: FoodState

    /// Creates a kind.
    ///
    /// - Parameters:
    ///   - labels: Names of categories, the most telling first.
    ///   - name: The name of the food.
    init(labels: [String], name: String) {
        let words = FoodWords.words(of: name)
        category =
            labels.lazy.compactMap { Self.category(FoodWords.words(of: $0)) }.first
            ?? Self.category(words) ?? .prepared
        state =
            words.lazy.compactMap { Self.states[$0] }.first
            ?? (Self.liquids.contains(category) ? .liquid : .prepared)
    }

    /// The part of a shop where foods of the kind are found.
    var aisle: Aisle {
        switch state {
        case .frozen: return .frozen
        case .canned: return .canned
        default: break
        }
        return switch category {
        case .vegetable, .fruit: .produce
        case .bread: .bakery
        case .meat, .poultry, .processedMeat: .meat
        case .fish, .shellfish: .fish
        case .dairy, .egg: .dairy
        case .legume, .nutOrSeed, .grain, .cereal, .pasta, .sweetener, .baking: .dryGoods
        case .herbOrSpice: .spices
        case .oilOrFat, .condiment: .condiments
        case .sweet, .snack: .snacks
        case .drink, .alcohol, .plantMilk: .drinks
        case .soy, .prepared, .soup, .supplement: .other
        }
    }

    /// Whether the food weighs about as much as water, so that figures for 100 ml hold for 100 g within some per cent.
    ///
    /// Densities of milk, juices, soft drinks, beer, wine and broth are 0.98 to 1.06 g/ml.
    var isAsDenseAsWater: Bool { Self.liquids.contains(category) }

    private static let liquids: Set<FoodCategory> = [.drink, .alcohol, .plantMilk, .soup, .dairy]

    private static func category(_ words: [String]) -> FoodCategory? {
        if words.contains("milk"),
            words.contains(
                where: ["plant", "plantbased", "based", "almond", "oat", "soy", "coconut", "rice"].contains
            )
        {
            return .plantMilk
        }
        return words.lazy.compactMap { decisive[$0] }.first ?? words.lazy.compactMap { kinds[$0] }.first
    }

    /// Words that decide wherever they stand.
    private static let decisive: [String: FoodCategory] = [
        "alcoholic": .alcohol, "beer": .alcohol, "wine": .alcohol, "liquor": .alcohol,
        "juice": .drink, "beverage": .drink, "drink": .drink, "soda": .drink, "lemonade": .drink,
        "soup": .soup, "cookie": .sweet, "cake": .sweet, "candy": .sweet, "dessert": .sweet, "chip": .snack,
        "sausage": .processedMeat, "luncheon": .processedMeat, "sauce": .condiment, "dressing": .condiment,
        "pizza": .prepared, "sandwich": .prepared, "meal": .prepared, "dish": .prepared,
        "supplement": .supplement,
    ]

    private static let kinds: [String: FoodCategory] = {
        var result: [String: FoodCategory] = [:]
        for (category, words) in vocabulary {
            for word in words.split(separator: " ") { result[String(word)] = category }
        }
        return result
    }()

    private static let vocabulary: [(FoodCategory, String)] = [
        (
            .vegetable,
            "vegetable salad tomato potato onion carrot spinach mushroom cabbage pepper kale broccoli"
        ),
        (.fruit, "fruit berry apple banana orange grape lemon peach pear mango"),
        (.legume, "legume bean lentil pea chickpea hummus"),
        (.nutOrSeed, "nut seed almond walnut peanut cashew"),
        (.grain, "grain rice flour quinoa cornmeal starch"),
        (.bread, "bread bun bagel tortilla baked baguette toast"),
        (.cereal, "cereal granola muesli oat oatmeal"), (.pasta, "pasta noodle spaghetti macaroni"),
        (.herbOrSpice, "spice herb seasoning salt"), (.oilOrFat, "oil fat butter margarine lard"),
        (.condiment, "condiment gravy dip ketchup pickle vinegar salsa mustard mayonnaise relish spread"),
        (.sweetener, "sugar syrup honey sweetener jam jelly preserve"), (.baking, "baking yeast dough"),
        (.dairy, "dairy milk cheese yogurt cream"), (.egg, "egg"), (.meat, "meat beef pork lamb veal game"),
        (.poultry, "poultry chicken turkey duck"), (.processedMeat, "ham bacon frankfurter salami hotdog"),
        (.fish, "fish finfish seafood salmon tuna cod"), (.shellfish, "shellfish shrimp crab lobster mussel"),
        (.soy, "tofu soy tempeh"), (.prepared, "entree fast restaurant prepared lunch dinner"),
        (.soup, "broth stew"), (.drink, "water tea coffee"), (.alcohol, "whiskey vodka rum gin"),
        (.sweet, "chocolate sweet pastry ice pudding confectionery biscuit pie"),
        (.snack, "snack cracker popcorn pretzel crisp bar"), (.supplement, "protein powder"),
    ]

    private static let states: [String: FoodState] = [
        "raw": .raw, "uncooked": .raw, "cooked": .cooked, "boiled": .cooked, "roasted": .cooked,
        "baked": .cooked,
        "braised": .cooked, "grilled": .cooked, "fried": .cooked, "steamed": .cooked, "broiled": .cooked,
        "dry": .dry, "dried": .dried, "canned": .canned, "drained": .drained, "frozen": .frozen,
        "smoked": .smoked,
    ]
}
