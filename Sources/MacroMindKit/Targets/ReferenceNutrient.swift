/// A nutrient of the dietary reference intakes; the raw value is its name.
public enum ReferenceNutrient: String, Sendable, Codable, CaseIterable {
    /// Vitamin A.
    case vitaminA = "Vitamin A"
    /// Vitamin C.
    case vitaminC = "Vitamin C"
    /// Vitamin D.
    case vitaminD = "Vitamin D"
    /// Vitamin E.
    case vitaminE = "Vitamin E"
    /// Vitamin K.
    case vitaminK = "Vitamin K"
    /// Thiamin.
    case thiamin = "Thiamin"
    /// Riboflavin.
    case riboflavin = "Riboflavin"
    /// Niacin.
    case niacin = "Niacin"
    /// Vitamin B6.
    case vitaminB6 = "Vitamin B6"
    /// Folate.
    case folate = "Folate"
    /// Vitamin B12.
    case vitaminB12 = "Vitamin B12"
    /// Pantothenic acid.
    case pantothenicAcid = "Pantothenic acid"
    /// Biotin.
    case biotin = "Biotin"
    /// Choline.
    case choline = "Choline"
    /// Calcium.
    case calcium = "Calcium"
    /// Chromium.
    case chromium = "Chromium"
    /// Copper.
    case copper = "Copper"
    /// Fluoride.
    case fluoride = "Fluoride"
    /// Iodine.
    case iodine = "Iodine"
    /// Iron.
    case iron = "Iron"
    /// Magnesium.
    case magnesium = "Magnesium"
    /// Manganese.
    case manganese = "Manganese"
    /// Molybdenum.
    case molybdenum = "Molybdenum"
    /// Phosphorus.
    case phosphorus = "Phosphorus"
    /// Selenium.
    case selenium = "Selenium"
    /// Zinc.
    case zinc = "Zinc"
    /// Potassium.
    case potassium = "Potassium"
    /// Sodium.
    case sodium = "Sodium"
    /// Chloride.
    case chloride = "Chloride"
    /// Total water.
    case totalWater = "Total water"
    /// Carbohydrate.
    case carbohydrate = "Carbohydrate"
    /// Total fiber.
    case totalFiber = "Total fiber"
    /// Total fat.
    case totalFat = "Total fat"
    /// Linoleic acid.
    case linoleicAcid = "Linoleic acid"
    /// Alpha-linolenic acid.
    case alphaLinolenicAcid = "Alpha-linolenic acid"
    /// Protein.
    case protein = "Protein"
}
