/// The allergens and animal or alcoholic origins that a text about food names.
public struct IngredientHazards: Sendable, Hashable {
    /// The allergens that the named foods hold, derived foods included.
    public var allergens: AllergenSet
    /// The origins by which diets decide.
    public var origins: FoodOrigins

    /// Creates hazards.
    ///
    /// - Parameters:
    ///   - allergens: The allergens.
    ///   - origins: The origins.
    public init(allergens: AllergenSet = [], origins: FoodOrigins = []) {
        self.allergens = allergens
        self.origins = origins
    }

    /// Whether nothing was found.
    public var isEmpty: Bool { allergens.isEmpty && origins.isEmpty }

    /// Adds the hazards of another food.
    ///
    /// - Parameter other: The hazards to add.
    public mutating func formUnion(_ other: IngredientHazards) {
        allergens.formUnion(other.allergens)
        origins.formUnion(other.origins)
    }

    /// Takes hazards away.
    mutating func subtract(_ other: IngredientHazards) {
        allergens.subtract(other.allergens)
        origins.subtract(other.origins)
    }
}
