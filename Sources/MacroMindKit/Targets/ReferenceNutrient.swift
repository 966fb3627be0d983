/// A nutrient of the dietary reference intakes; the raw value is its name.
public enum ReferenceNutrient: String, Sendable, Codable, CaseIterable {
    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    case vitaminA = "Vitamin A"
    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    case vitaminC = "Vitamin C"
    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    case vitaminD = "Vitamin D"
    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    case vitaminE = "Vitamin E"
    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    case vitaminK = "Vitamin K"
    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    case thiamin = "Thiamin"
    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    case riboflavin = "Riboflavin"
    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    case niacin = "Niacin"
    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    case vitaminB6 = "Vitamin B6"
    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    case folate = "Folate"
    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    case vitaminB12 = "Vitamin B12"
    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    case pantothenicAcid = "Pantothenic acid"
    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    case biotin = "Biotin"
    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    case choline = "Choline"
    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    case calcium = "Calcium"
    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    case chromium = "Chromium"
    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    case copper = "Copper"
    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    case fluoride = "Fluoride"
    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    case iodine = "Iodine"
    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    case iron = "Iron"
    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    case magnesium = "Magnesium"
    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    case manganese = "Manganese"
    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    case molybdenum = "Molybdenum"
    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    case phosphorus = "Phosphorus"
    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    case selenium = "Selenium"
    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    case zinc = "Zinc"
    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    case potassium = "Potassium"
    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    case sodium = "Sodium"
    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    case chloride = "Chloride"
    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    case totalWater = "Total water"
    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    case carbohydrate = "Carbohydrate"
    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    case totalFiber = "Total fiber"
    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    case totalFat = "Total fat"
    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    case linoleicAcid = "Linoleic acid"
    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    case alphaLinolenicAcid = "Alpha-linolenic acid"
    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    case protein = "Protein"
}
