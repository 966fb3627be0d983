extension Nutrient {
    /// The name of the nutrient in a sentence, such as `saturated fat` or `vitamin B12`.
    public var displayName: String {
        switch self {
        case .epaAndDHA: "omega-3 fats (EPA and DHA)"
        case .vitaminA: "vitamin A"
        case .vitaminC: "vitamin C"
        case .vitaminD: "vitamin D"
        case .vitaminE: "vitamin E"
        case .vitaminK: "vitamin K"
        case .vitaminB6: "vitamin B6"
        case .vitaminB12: "vitamin B12"
        case .folate: "folate"
        default: rawValue.split(separator: "_").dropLast().joined(separator: " ")
        }
    }
}
