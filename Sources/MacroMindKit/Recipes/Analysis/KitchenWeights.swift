/// Customary weights for foods whose own table lacks the measure.
///
/// - Source: Rounded from USDA SR Legacy household portions of plain foods of each kind; package sizes as sold in the US and EU.
enum KitchenWeights {
    /// Grams in a millilitre of this kind of food.
    static func density(of food: Food) -> Double {
        let words = Set(FoodWords.words(of: food.name))
        for (names, density) in densitiesByWord where !words.isDisjoint(with: names) { return density }
        return densities[food.category] ?? 0.6
    }

    private static let densitiesByWord: [(Set<String>, Double)] = [
        (["flour"], 0.53), (["syrup", "honey", "molasses"], 1.4), (["ghee"], 0.87), (["oil"], 0.92),
        (["cocoa"], 0.36),
        (["powder"], 0.5), (["paste"], 1.1),
        (["sauce", "juice", "broth", "milk", "cream", "vinegar", "water", "wine", "beer", "yogurt"], 1.02),
        (["sugar"], 0.85),
        (["salt"], 1.2), (["grated", "shredded"], 0.45), (["flake", "oat"], 0.35),
    ]

    private static let densities: [FoodCategory: Double] = [
        .vegetable: 0.55, .fruit: 0.65, .legume: 0.8, .nutOrSeed: 0.58, .grain: 0.78, .cereal: 0.2,
        .pasta: 0.42, .herbOrSpice: 0.43,
        .oilOrFat: 0.93, .condiment: 1.05, .sweetener: 0.9, .baking: 0.75, .dairy: 1.0, .egg: 1.03,
        .meat: 0.6,
        .poultry: 0.59,
        .fish: 0.6, .shellfish: 0.6, .soy: 1.0, .plantMilk: 1.02, .prepared: 0.95, .soup: 1.02, .drink: 1.01,
        .alcohol: 0.99,
    ]

    /// The weight of a full container of the customary size.
    static func container(_ unit: IngredientUnit, _ food: Food) -> Double? {
        switch unit {
        case .can:
            switch food.category {
            case .fish, .shellfish: 142
            case .drink, .alcohol: 355
            case .legume: 425
            default: 411
            }
        case .jar: 340
        case .bottle:
            food.category == .alcohol ? (FoodWords.words(of: food.name).contains("beer") ? 355 : 740) : 500
        case .packet: food.category == .baking ? 7 : 10
        case .package, .box: food.category == .pasta || food.category == .grain ? 454 : 250
        case .bag: 340
        case .tub: food.category == .dairy ? 225 : 250
        case .tube: 150
        default: nil
        }
    }

    /// The share of a can that stays in the sieve.
    static func drainedShare(of food: Food) -> Double {
        switch food.category {
        case .fish, .shellfish: 0.8
        case .legume: 0.6
        case .vegetable: food.name.contains("tomato") ? 0.65 : 0.63
        case .fruit: 0.6
        default: 0.6
        }
    }

    /// The weight of a rough measure.
    static func rough(_ unit: IngredientUnit, _ food: Food) -> Double? {
        switch unit {
        case .knob: 15
        case .dollop: 20
        case .handful: food.category == .herbOrSpice || food.category == .vegetable ? 20 : 30
        case .scoop: food.category == .supplement ? 30 : 66
        default: nil
        }
    }

    /// The weight of a counted part.
    static func counted(_ unit: IngredientUnit, _ food: Food) -> Double? {
        switch (unit, food.category) {
        case (.bunch, .herbOrSpice): 40
        case (.bunch, _): 200
        case (.sprig, _): 1
        case (.leaf, .herbOrSpice): 0.5
        case (.leaf, _): 10
        case (.clove, _): 3
        case (.slice, .bread): 30
        case (.slice, .dairy), (.slice, .processedMeat), (.slice, .meat), (.slice, .poultry): 28
        case (.square, _): 10
        case (.bar, _): 100
        case (.ball, .dairy): 125
        case (.block, .soy): 397
        case (.cube, .soup), (.cube, .condiment): 10
        case (.cube, .sweetener): 4
        case (.fillet, _): 150
        case (.stick, .herbOrSpice): 2.6
        default: nil
        }
    }

    /// The juice or zest that one fruit gives.
    ///
    /// - Source: USDA SR Legacy portions "1 lemon yields" 48 g, "1 lime yields" 44 g, "1 fruit yields" 86 g (orange), and a
    ///   tablespoon of grated peel.
    static func juice(of food: Food, _ line: IngredientLine) -> Double? {
        let name = FoodWords.words(of: food.name)
        guard name.contains("juice") || name.contains("zest") || name.contains("peel"),
            !name.contains("without"), !FoodWords.words(of: line.name).contains("juice")
        else {
            return nil
        }
        let yields: [(String, juice: Double, zest: Double)] = [
            ("lemon", 48, 6), ("lime", 44, 4), ("orange", 86, 12), ("grapefruit", 196, 14),
        ]
        guard let fruit = yields.first(where: { name.contains($0.0) }) else { return nil }
        return name.contains("juice") ? fruit.juice : fruit.zest
    }

    /// The weight of one piece where nothing better is known.
    static func piece(of food: Food) -> Double? {
        switch food.category {
        case .meat, .poultry, .fish: 150
        case .bread: 50
        default: nil
        }
    }
}
