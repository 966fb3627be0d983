/// A unit in which a language model may state an ingredient's amount.
public enum DraftUnit: String, Sendable, Hashable, Codable, CaseIterable {
    /// Grams.
    case gram = "g"
    /// Kilograms.
    case kilogram = "kg"
    /// Milligrams.
    case milligram = "mg"
    /// Millilitres.
    case milliliter = "ml"
    /// Decilitres.
    case deciliter = "dl"
    /// Litres.
    case liter = "l"
    /// Teaspoons.
    case teaspoon = "tsp"
    /// Tablespoons.
    case tablespoon = "tbsp"
    /// Cups.
    case cup
    /// Avoirdupois ounces.
    case ounce = "oz"
    /// Avoirdupois pounds.
    case pound = "lb"
    /// Slices.
    case slice
    /// Cloves.
    case clove
    /// Whole pieces, also where no unit is given.
    case piece
}
