/// A nutrient that a food table reports.
///
/// The order of the cases is the order of the columns of the bundled food table. Raw values are stable keys for
/// JSON; they carry the unit of ``unit``.
public enum Nutrient: String, CaseIterable, Codable, Sendable, Hashable, CodingKeyRepresentable {
    /// Energy, with the source's own factors where it has them.
    case energy = "energy_kcal"
    /// Protein.
    case protein = "protein_g"
    /// Total fat.
    case fat = "fat_g"
    /// Total carbohydrate by difference, fiber included.
    case carbohydrate = "carbohydrate_g"
    /// Total dietary fiber.
    case fiber = "fiber_g"
    /// Total sugars.
    case sugars = "sugars_g"
    /// Added sugars.
    case addedSugars = "added_sugars_g"
    /// Saturated fatty acids.
    case saturatedFat = "saturated_fat_g"
    /// Monounsaturated fatty acids.
    case monounsaturatedFat = "monounsaturated_fat_g"
    /// Polyunsaturated fatty acids.
    case polyunsaturatedFat = "polyunsaturated_fat_g"
    /// Trans fatty acids.
    case transFat = "trans_fat_g"
    /// The sum of EPA (20:5 n-3) and DHA (22:6 n-3).
    case epaAndDHA = "epa_dha_g"
    /// Cholesterol.
    case cholesterol = "cholesterol_mg"
    /// Sodium.
    case sodium = "sodium_mg"
    /// Potassium.
    case potassium = "potassium_mg"
    /// Calcium.
    case calcium = "calcium_mg"
    /// Iron.
    case iron = "iron_mg"
    /// Magnesium.
    case magnesium = "magnesium_mg"
    /// Phosphorus.
    case phosphorus = "phosphorus_mg"
    /// Zinc.
    case zinc = "zinc_mg"
    /// Copper.
    case copper = "copper_mg"
    /// Manganese.
    case manganese = "manganese_mg"
    /// Selenium.
    case selenium = "selenium_ug"
    /// Vitamin A as retinol activity equivalents.
    case vitaminA = "vitamin_a_rae_ug"
    /// Vitamin C.
    case vitaminC = "vitamin_c_mg"
    /// Vitamin D, D2 and D3 together.
    case vitaminD = "vitamin_d_ug"
    /// Vitamin E as alpha-tocopherol.
    case vitaminE = "vitamin_e_mg"
    /// Vitamin K as phylloquinone.
    case vitaminK = "vitamin_k_ug"
    /// Thiamin, vitamin B1.
    case thiamin = "thiamin_mg"
    /// Riboflavin, vitamin B2.
    case riboflavin = "riboflavin_mg"
    /// Niacin, vitamin B3.
    case niacin = "niacin_mg"
    /// Pantothenic acid, vitamin B5.
    case pantothenicAcid = "pantothenic_acid_mg"
    /// Vitamin B6.
    case vitaminB6 = "vitamin_b6_mg"
    /// Folate as dietary folate equivalents.
    case folate = "folate_dfe_ug"
    /// Vitamin B12.
    case vitaminB12 = "vitamin_b12_ug"
    /// Choline.
    case choline = "choline_mg"
    /// Alcohol (ethanol).
    case alcohol = "alcohol_g"
    /// Caffeine.
    case caffeine = "caffeine_mg"
    /// Water.
    case water = "water_g"
    /// Ash.
    case ash = "ash_g"
}

extension Nutrient {
    /// The unit in which amounts of a nutrient are held.
    public enum Unit: String, Sendable, Codable {
        /// Kilocalories.
        case kilocalories = "kcal"
        /// Grams.
        case grams = "g"
        /// Milligrams.
        case milligrams = "mg"
        /// Micrograms.
        case micrograms = "µg"
    }

    /// The unit in which amounts of this nutrient are held.
    public var unit: Unit {
        switch self {
        case .energy: .kilocalories
        case .protein, .fat, .carbohydrate, .fiber, .sugars, .addedSugars, .saturatedFat, .monounsaturatedFat,
            .polyunsaturatedFat, .transFat, .epaAndDHA, .alcohol, .water, .ash:
            .grams
        case .selenium, .vitaminA, .vitaminD, .vitaminK, .folate, .vitaminB12: .micrograms
        case .cholesterol, .sodium, .potassium, .calcium, .iron, .magnesium, .phosphorus, .zinc, .copper,
            .manganese, .vitaminC, .vitaminE, .thiamin, .riboflavin, .niacin, .pantothenicAcid, .vitaminB6,
            .choline, .caffeine:
            .milligrams
        }
    }

    /// The position of the nutrient among all cases.
    var index: Int { Self.indices[self, default: 0] }

    private static let indices = [Nutrient: Int](
        uniqueKeysWithValues: allCases.enumerated().map { ($0.element, $0.offset) }
    )
}
