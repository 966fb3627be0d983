import MacroMindKit

/// Foods for checks; the figures are made up.
enum FoodSamples {
    static let foods: [Food] = [
        food("rice-white", "white rice", .grain, .dry, [.energy: 360, .carbohydrate: 79]),
        food("rice-white-cooked", "white rice, cooked", .grain, .cooked, [.energy: 130], base: "rice-white"),
        food("rice-brown", "brown rice", .grain, .dry, [.energy: 362, .fiber: 3.5]),
        food(
            "oats-rolled",
            "rolled oats",
            .cereal,
            .dry,
            [.energy: 380, .protein: 13],
            aliases: [FoodName("Haferflocken", language: "de"), FoodName("Hafer Flocken", language: "de")]
        ),
        food("strawberry", "strawberry", .fruit, .raw, [.energy: 32, .vitaminC: 59], refuse: 0.06),
        food("broccoli", "broccoli", .vegetable, .raw, [.energy: 34, .sodium: 0]),
        food("cream", "cream", .dairy, .liquid, [:], portions: [FoodPortion(unit: "tbsp", mass: 15)]),
        food("ratatouille", "ratatouille", .prepared, .prepared, [.energy: 50], isComplete: false),
    ]

    private static func food(
        _ id: FoodID,
        _ name: String,
        _ category: FoodCategory,
        _ state: FoodState,
        _ amounts: [Nutrient: Double],
        aliases: [FoodName] = [],
        portions: [FoodPortion] = [FoodPortion(unit: "cup", qualifier: "heaped", mass: 90)],
        refuse: Double? = nil,
        base: FoodID? = nil,
        isComplete: Bool = true
    ) -> Food {
        Food(
            id: id,
            name: name,
            aliases: aliases,
            category: category,
            state: state,
            reference: FoodReference(dataset: .own, id: id.rawValue),
            nutrientsPer100Grams: NutrientProfile(amounts),
            portions: portions,
            refuse: refuse,
            origins: OriginProfile(contains: category == .dairy ? .dairy : .plant, isComplete: isComplete),
            allergens: AllergenProfile(
                contains: category == .dairy ? AllergenSet(.milk) : [],
                traces: category == .cereal ? AllergenSet(.gluten) : [],
                isComplete: isComplete
            ),
            base: base,
            isPantryItem: category == .grain,
            aisle: .dryGoods
        )
    }
}
