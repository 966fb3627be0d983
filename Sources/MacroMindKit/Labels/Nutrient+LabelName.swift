extension Nutrient {
    /// The name as labels print it.
    var labelName: String {
        switch self {
        case .vitaminA: "Vitamin A"
        case .vitaminC: "Vitamin C"
        case .vitaminD: "Vitamin D"
        case .vitaminE: "Vitamin E"
        case .vitaminK: "Vitamin K"
        case .vitaminB6: "Vitamin B6"
        case .vitaminB12: "Vitamin B12"
        case .pantothenicAcid: "Pantothenic Acid"
        default:
            rawValue.split(separator: "_").dropLast().map { $0.prefix(1).uppercased() + $0.dropFirst() }
                .joined(separator: " ")
        }
    }
}
