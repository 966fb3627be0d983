/// A dish: what goes into it and how it is made.
///
/// Macros, allergens and diets are not part of a recipe. They are computed from its foods; see ``ResolvedRecipe``.
public struct Recipe: Sendable, Hashable, Codable, Identifiable {
    /// The stable identifier.
    public var id: RecipeID
    /// The name under which people know the dish.
    public var name: String
    /// The kinds of meal it suits.
    public var slots: [MealSlot]
    /// How many servings the amounts make; at least one.
    public var servings: Int
    /// The foods and their amounts.
    public var ingredients: [RecipeIngredient]
    /// What the cook does, step by step.
    public var steps: [String]
    /// The time from start to table in minutes, or nothing when it is not known.
    public var minutes: Int?
    /// The cuisine, as a lower-case word, or nothing.
    public var cuisine: String?
    /// The group of the main ingredient, such as `chicken` or `lentils`, or nothing.
    public var main: String?
    /// The equipment it can not do without.
    public var equipment: [Equipment]
    /// How many days later a cooked batch may still be eaten from the refrigerator; 0 means on the day.
    public var keepsDays: Int
    /// A Boolean value that tells whether a cooked batch may be frozen.
    public var freezes: Bool

    /// Creates a recipe.
    public init(
        id: RecipeID,
        name: String,
        slots: [MealSlot],
        servings: Int,
        ingredients: [RecipeIngredient],
        steps: [String] = [],
        minutes: Int? = nil,
        cuisine: String? = nil,
        main: String? = nil,
        equipment: [Equipment] = [],
        keepsDays: Int = 0,
        freezes: Bool = false
    ) {
        self.id = id
        self.name = name
        self.slots = slots
        self.servings = servings
        self.ingredients = ingredients
        self.steps = steps
        self.minutes = minutes
        self.cuisine = cuisine
        self.main = main
        self.equipment = equipment
        self.keepsDays = keepsDays
        self.freezes = freezes
    }
}
