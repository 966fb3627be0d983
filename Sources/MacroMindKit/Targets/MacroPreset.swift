/// A named way to split energy between carbohydrate, protein and fat.
public enum MacroPreset: String, Sendable, Codable, CaseIterable {
    /// Half of the energy from carbohydrate, inside every acceptable range.
    case balanced
    /// Forty, thirty and thirty per cent.
    case zone
    /// Much carbohydrate for long training.
    case endurance
    /// The pattern of the DASH trials.
    case dash
    /// The pattern of the Mediterranean trials.
    case mediterranean
    /// At most 50 g of carbohydrate.
    case ketogenic
    /// More protein than usual.
    case highProtein = "high_protein"
    /// Under 130 g of carbohydrate.
    case lowCarb = "low_carb"
    /// 26–45 % of energy from carbohydrate.
    case moderateCarb = "moderate_carb"
    /// A fifth of energy from fat.
    case lowFat = "low_fat"

    /// The shares of energy in percent; together 100.
    public struct Split: Sendable, Hashable, Codable {
        /// Percent of energy from carbohydrate.
        public var carbohydrate: Double
        /// Percent of energy from protein.
        public var protein: Double
        /// Percent of energy from fat.
        public var fat: Double
    }

    /// The shares of energy.
    public var split: Split {
        switch self {
        case .balanced: Split(carbohydrate: 50, protein: 20, fat: 30)
        case .highProtein, .zone: Split(carbohydrate: 40, protein: 30, fat: 30)
        case .lowCarb: Split(carbohydrate: 25, protein: 30, fat: 45)
        case .moderateCarb: Split(carbohydrate: 40, protein: 25, fat: 35)
        case .ketogenic: Split(carbohydrate: 5, protein: 20, fat: 75)
        case .lowFat: Split(carbohydrate: 60, protein: 20, fat: 20)
        case .dash: Split(carbohydrate: 55, protein: 18, fat: 27)
        case .mediterranean: Split(carbohydrate: 45, protein: 17, fat: 38)
        case .endurance: Split(carbohydrate: 60, protein: 15, fat: 25)
        }
    }

    /// The most carbohydrate of a day, or `nil` when the preset sets no bound.
    public var carbohydrateMaximum: Grams? {
        switch self {
        case .lowCarb: 130
        case .ketogenic: 50
        default: nil
        }
    }

    /// The most saturated fat in percent of energy.
    public var saturatedFatPercent: Double { self == .dash ? 6 : 10 }

    /// Where the split comes from; several are product decisions.
    public var source: String {
        switch self {
        case .balanced: "inside every adult acceptable range of IOM 2005; the split is policy"
        case .lowCarb, .moderateCarb, .ketogenic: "Feinman et al. Nutrition 2015;31:1–13"
        case .zone: "Sears 1995"
        case .dash: "NHLBI DASH eating plan; Sacks et al. N Engl J Med 2001;344:3–10"
        case .mediterranean: "policy, a rounded summary of PREDIMED-style diets"
        case .highProtein, .lowFat, .endurance: "policy"
        }
    }
}
