/// A food with its figures, measures and what is known of its making.
public struct Food: Sendable, Hashable, Identifiable {
    /// The stable identifier.
    public var id: FoodID
    /// The name a cook would use, with what tells it from its neighbours.
    public var name: String
    /// Other names.
    public var aliases: [FoodName]
    /// The kind of food.
    public var category: FoodCategory
    /// The state in which it is weighed.
    public var state: FoodState
    /// Where the figures come from.
    public var reference: FoodReference
    /// The nutrients of 100 g of the edible part.
    public var nutrientsPer100Grams: NutrientProfile
    /// Weights of household measures.
    public var portions: [FoodPortion]
    /// The inedible share of the food as bought, from 0 to 1, where it is reported.
    public var refuse: Double?
    /// What it is made of.
    public var origins: OriginProfile
    /// Its allergens.
    public var allergens: AllergenProfile
    /// The raw or dry food of which this is another state.
    public var base: FoodID?
    /// A Boolean value that tells whether kitchens usually have it at hand.
    public var isPantryItem: Bool
    /// Where it is found in a shop.
    public var aisle: Aisle

    /// Creates a food.
    public init(
        id: FoodID,
        name: String,
        aliases: [FoodName] = [],
        category: FoodCategory,
        state: FoodState,
        reference: FoodReference,
        nutrientsPer100Grams: NutrientProfile,
        portions: [FoodPortion] = [],
        refuse: Double? = nil,
        origins: OriginProfile,
        allergens: AllergenProfile,
        base: FoodID? = nil,
        isPantryItem: Bool = false,
        aisle: Aisle = .other
    ) {
        self.id = id
        self.name = name
        self.aliases = aliases
        self.category = category
        self.state = state
        self.reference = reference
        self.nutrientsPer100Grams = nutrientsPer100Grams
        self.portions = portions
        self.refuse = refuse
        self.origins = origins
        self.allergens = allergens
        self.base = base
        self.isPantryItem = isPantryItem
        self.aisle = aisle
    }

    /// Returns the nutrients of an amount of the food.
    ///
    /// - Parameter mass: The mass of the edible part in the food's own state.
    /// - Returns: The nutrients; what the source does not report stays unknown.
    public func nutrients(in mass: Grams) -> NutrientProfile {
        nutrientsPer100Grams.scaled(by: mass.value / 100)
    }
}
