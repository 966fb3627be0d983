extension ReferenceNutrient {
    /// The nutrient of the food table that a plan is compared by, or `nil` for one that tables do not report or that targets cover.
    var tableNutrient: Nutrient? {
        switch self {
        case .vitaminA: .vitaminA
        case .vitaminC: .vitaminC
        case .vitaminD: .vitaminD
        case .vitaminE: .vitaminE
        case .vitaminK: .vitaminK
        case .thiamin: .thiamin
        case .riboflavin: .riboflavin
        case .niacin: .niacin
        case .vitaminB6: .vitaminB6
        case .folate: .folate
        case .vitaminB12: .vitaminB12
        case .pantothenicAcid: .pantothenicAcid
        case .choline: .choline
        case .calcium: .calcium
        case .copper: .copper
        case .iron: .iron
        case .magnesium: .magnesium
        case .manganese: .manganese
        case .phosphorus: .phosphorus
        case .selenium: .selenium
        case .zinc: .zinc
        case .potassium: .potassium
        case .sodium: .sodium
        case .totalFiber: .fiber
        case .biotin, .chromium, .fluoride, .iodine, .molybdenum, .chloride, .totalWater, .carbohydrate,
            .totalFat,
            .linoleicAcid, .alphaLinolenicAcid, .protein:
            nil
        }
    }
}

extension DietaryReference {
    /// How many of the reference's units one unit of the food table is; copper is in micrograms here and in milligrams there.
    var unitsPerTableUnit: Double { nutrient == .copper ? 1_000 : 1 }

    /// The level that foods alone should not pass: an upper level that counts all sources, or the risk reduction level of sodium.
    func levelOfFoods(for stage: LifeStage) -> Double? {
        if let level = riskReductionLevel(for: stage) { return level }
        return upperScope == .total ? upperLevel(for: stage) : nil
    }
}
