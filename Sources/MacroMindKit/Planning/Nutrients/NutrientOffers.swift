/// Foods that close gaps of nutrients: those that a catalogue cooks with, in amounts that people eat.
struct NutrientOffers {
    /// The most of a food to offer for a day.
    private static let most: Grams = 150
    /// The most energy to offer for a day, as a part of the day's.
    private static let mostEnergy = 0.1
    /// How many foods to offer for a gap.
    private static let count = 3
    /// Foods of these kinds are used by the pinch.
    private static let leftOut: Set<FoodCategory> = [
        .herbOrSpice, .condiment, .baking, .sweetener, .oilOrFat, .alcohol, .supplement, .sweet, .snack,
    ]

    private let foods: [Food]
    private let energy: Double

    init(_ catalogue: RecipeCatalogue, restrictions: Restrictions, energy: Kilocalories) {
        let gate = RestrictionGate(restrictions)
        var seen: Set<FoodID> = []
        foods = catalogue.recipes.flatMap(\.items).map(\.food).filter { food in
            seen.insert(food.id).inserted && !Self.leftOut.contains(food.category)
                && gate.violations(of: food).isEmpty
        }.sorted { $0.id < $1.id }
        self.energy = energy.value
    }

    /// Returns the foods that close a gap with least energy.
    ///
    /// - Parameters:
    ///   - nutrient: The nutrient.
    ///   - gap: What is missing a day, in the food table's unit.
    /// - Returns: The best foods; a food that closes less than a quarter of the gap is not offered.
    func sources(of nutrient: Nutrient, gap: Double) -> [NutrientReport.Source] {
        guard gap > 0 else { return [] }
        let offers = foods.compactMap { source($0, nutrient, gap) }.filter { $0.share >= 0.25 }
        return Array(
            offers.sorted { ($1.share, $0.energy, $0.food) < ($0.share, $1.energy, $1.food) }.prefix(
                Self.count
            )
        )
    }

    private func source(_ food: Food, _ nutrient: Nutrient, _ gap: Double) -> NutrientReport.Source? {
        guard let amount = food.nutrientsPer100Grams[nutrient].reported, amount > 0 else { return nil }
        let density = food.nutrientsPer100Grams[.energy].reported ?? 0
        let allowed = density > 0 ? Self.mostEnergy * energy / density * 100 : Self.most.value
        let needed = gap / amount * 100
        let mass = min(needed, allowed, Self.most.value)
        guard mass > 0 else { return nil }
        return NutrientReport.Source(
            food: food.id,
            name: food.name,
            mass: Grams(mass.rounded(.up)),
            energy: Kilocalories((density * mass / 100).rounded()),
            share: Grams(min(1, mass / needed)).rounded(toPlaces: 2).value
        )
    }
}
