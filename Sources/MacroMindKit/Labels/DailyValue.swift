/// The reference amounts of a day that labels compare with.
public enum DailyValue {
    /// Returns the American daily value for adults and children from four years.
    ///
    /// - Parameter nutrient: The nutrient.
    /// - Returns: The amount in the nutrient's unit, or `nil` where none is set.
    /// - Source: 21 CFR 101.9(c)(8)(iv) and (c)(9), rule of 2016.
    public static func unitedStates(_ nutrient: Nutrient) -> Double? { unitedStatesValues[nutrient] }

    /// Returns the European reference for adults: the reference intake, or the nutrient reference value.
    ///
    /// - Parameter nutrient: The nutrient; carbohydrate is without fiber.
    /// - Returns: The amount in the nutrient's unit, or `nil` where none is set.
    /// - Source: Regulation (EU) No 1169/2011, annex XIII.
    public static func europeanUnion(_ nutrient: Nutrient) -> Double? { europeanValues[nutrient] }

    private static let unitedStatesValues: [Nutrient: Double] = [
        .fat: 78, .saturatedFat: 20, .cholesterol: 300, .carbohydrate: 275, .sodium: 2300, .fiber: 28,
        .protein: 50,
        .addedSugars: 50, .vitaminA: 900, .vitaminC: 90, .calcium: 1300, .iron: 18, .vitaminD: 20,
        .vitaminE: 15,
        .vitaminK: 120, .thiamin: 1.2, .riboflavin: 1.3, .niacin: 16, .vitaminB6: 1.7, .folate: 400,
        .vitaminB12: 2.4,
        .pantothenicAcid: 5, .phosphorus: 1250, .magnesium: 420, .zinc: 11, .selenium: 55, .copper: 0.9,
        .manganese: 2.3, .potassium: 4700, .choline: 550,
    ]

    private static let europeanValues: [Nutrient: Double] = [
        .energy: 2000, .fat: 70, .saturatedFat: 20, .carbohydrate: 260, .sugars: 90, .protein: 50,
        .sodium: 2400,
        .vitaminA: 800, .vitaminD: 5, .vitaminE: 12, .vitaminK: 75, .vitaminC: 80, .thiamin: 1.1,
        .riboflavin: 1.4,
        .niacin: 16, .vitaminB6: 1.4, .folate: 200, .vitaminB12: 2.5, .pantothenicAcid: 6, .potassium: 2000,
        .calcium: 800, .phosphorus: 700, .magnesium: 375, .iron: 14, .zinc: 10, .copper: 1, .manganese: 2,
        .selenium: 55,
    ]
}
