/// What a person does not eat.
public struct Restrictions: Sendable, Hashable, Codable {
    /// Allergies and intolerances.
    public var allergens: AllergenSet
    /// Diets, all of which hold.
    public var diets: [Diet]
    /// Foods that are left out by identifier.
    public var excludedFoods: [FoodID]
    /// Foods that are left out by word, such as dislikes; see ``FoodTerm``.
    public var excludedTerms: [String]
    /// A Boolean value that tells whether foods with traces of the allergens are refused as well.
    public var refusesTraces: Bool

    /// Creates restrictions.
    public init(
        allergens: AllergenSet = [],
        diets: [Diet] = [],
        excludedFoods: [FoodID] = [],
        excludedTerms: [String] = [],
        refusesTraces: Bool = false
    ) {
        self.allergens = allergens
        self.diets = diets
        self.excludedFoods = excludedFoods
        self.excludedTerms = excludedTerms
        self.refusesTraces = refusesTraces
    }

    /// No restriction at all.
    public static let none = Restrictions()

    /// A Boolean value that tells whether anything is restricted.
    public var isEmpty: Bool {
        allergens.isEmpty && diets.isEmpty && excludedFoods.isEmpty && excludedTerms.isEmpty
    }

    /// The number of restrictions.
    public var count: Int {
        allergens.allergens.count + diets.count + excludedFoods.count + excludedTerms.count
    }

    /// Returns the union of two people's restrictions, for a dish that both eat.
    public func union(_ other: Restrictions) -> Restrictions {
        Restrictions(
            allergens: allergens.union(other.allergens),
            diets: diets + other.diets.filter { !diets.contains($0) },
            excludedFoods: excludedFoods + other.excludedFoods.filter { !excludedFoods.contains($0) },
            excludedTerms: excludedTerms + other.excludedTerms.filter { !excludedTerms.contains($0) },
            refusesTraces: refusesTraces || other.refusesTraces
        )
    }
}
