/// The amounts of a European declaration before rounding; `nil` where they are not known.
struct EUNutritionAmounts {
    let fat: Double?
    let saturates: Double?
    let carbohydrate: Double?
    let sugars: Double?
    let fiber: Double?
    let protein: Double?
    let salt: Double?
    let energy: EUEnergy?

    /// Takes the amounts from a profile whose carbohydrate includes fiber.
    init(_ profile: NutrientProfile) {
        func exact(_ nutrient: Nutrient) -> Double? {
            guard case .exact(let value) = profile[nutrient], value >= 0 else { return nil }
            return value
        }
        fat = exact(.fat)
        saturates = exact(.saturatedFat)
        sugars = exact(.sugars)
        fiber = exact(.fiber)
        protein = exact(.protein)
        salt = exact(.sodium).map { $0 * 2.5 / 1_000 }
        let total = exact(.carbohydrate)
        let available: Double? =
            if let total, let fiber { max(0, total - fiber) } else { nil }
        carbohydrate = available
        if let fat, let protein, let available, let fiber {
            energy = EUEnergy([
                .fat: Grams(fat), .protein: Grams(protein), .carbohydrate: Grams(available),
                .fibre: Grams(fiber),
                .alcohol: Grams(profile[.alcohol].reported ?? 0),
            ])
        } else {
            energy = nil
        }
    }
}
