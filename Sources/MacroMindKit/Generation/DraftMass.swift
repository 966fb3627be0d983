/// The mass of an amount that a model wrote.
struct DraftMass {
    private let quantity: Double
    private let unit: DraftUnit?

    init(_ quantity: Double, _ unit: DraftUnit?) {
        self.quantity = quantity
        self.unit = unit
    }

    /// Returns the mass, through the food's own portions where the unit is no mass; `nil` when it is not known.
    func mass(of food: Food) -> Grams? {
        switch unit {
        case .gram: Grams(quantity)
        case .kilogram: Grams(Kilograms(quantity))
        case .milligram: Grams(Milligrams(quantity))
        case .ounce: Grams(ounces: quantity)
        case .pound: Grams(Kilograms(pounds: quantity))
        case .milliliter: volume(milliliters: quantity, of: food)
        case .deciliter: volume(milliliters: quantity * 100, of: food)
        case .liter: volume(milliliters: quantity * 1_000, of: food)
        case .cup: portion(["cup"], of: food) ?? volume(milliliters: quantity * 236.588, of: food)
        case .tablespoon: portion(["tbsp"], of: food) ?? volume(milliliters: quantity * 14.787, of: food)
        case .teaspoon: portion(["tsp"], of: food) ?? volume(milliliters: quantity * 4.929, of: food)
        case .slice: portion(["slice"], of: food)
        case .clove: portion(["clove"], of: food)
        case .piece, nil: portion(["piece", "medium", "each", "fruit", "slice", "clove"], of: food)
        }
    }

    private func portion(_ units: [String], of food: Food) -> Grams? {
        for unit in units {
            let candidates = food.portions.filter { $0.unit == unit }
            if let match = candidates.first(where: { $0.qualifier == "medium" || $0.qualifier.isEmpty })
                ?? candidates.first
            {
                return match.mass * quantity
            }
        }
        return nil
    }

    /// A volume becomes a mass through the weight of a cup or spoon of the food; US measures.
    private func volume(milliliters: Double, of food: Food) -> Grams? {
        for (unit, size) in [("cup", 236.588), ("tbsp", 14.787), ("tsp", 4.929), ("fl_oz", 29.574)] {
            if let portion = food.portions.first(where: { $0.unit == unit }) {
                return portion.mass * (milliliters / size)
            }
        }
        return nil
    }
}
