/// Writes amounts for people: rounded once, with the unit.
enum AmountText {
    /// A number with at most one decimal, or two below one.
    static func number(_ value: Double) -> String {
        guard value.isFinite else { return "?" }
        let places = value.magnitude >= 10 ? 0 : value.magnitude >= 1 ? 1 : 2
        let rounded = Grams(value).rounded(toPlaces: places).value
        return Int(exactly: rounded).map(String.init) ?? "\(rounded)"
    }

    static func whole(_ value: Double) -> String {
        guard value.isFinite else { return "?" }
        return Int(exactly: value.rounded()).map(String.init) ?? "?"
    }

    static func energy(_ energy: Kilocalories) -> String { "\(whole(energy.value)) kcal" }

    static func grams(_ mass: Grams) -> String { "\(number(mass.value)) g" }

    /// An amount of a nutrient: `at least` where a part is not reported, and unknown where all of it is.
    static func amount(_ nutrient: Nutrient, in profile: NutrientProfile) -> String {
        let amount = profile[nutrient]
        guard let value = amount.reported else {
            return "an unknown amount of \(NutrientWords.name(nutrient))"
        }
        let text = "\(number(value)) \(nutrient.unit.rawValue) \(NutrientWords.name(nutrient))"
        let energyText = "\(whole(value)) kcal"
        return (amount.isExact ? "" : "at least ") + (nutrient == .energy ? energyText : text)
    }

    /// Energy and macronutrients: `144 kcal, 17 g protein, 8.7 g fat, 2.8 g carbohydrate`.
    static func macros(_ profile: NutrientProfile) -> String {
        [Nutrient.energy, .protein, .fat, .carbohydrate].map { amount($0, in: profile) }.joined(
            separator: ", "
        )
    }

    /// Joins words with commas and a last "and".
    static func list(_ words: [String], _ link: String = "and") -> String {
        guard words.count > 1, let last = words.last else { return words.first ?? "" }
        return words.dropLast().joined(separator: ", ") + " \(link) " + last
    }
}
