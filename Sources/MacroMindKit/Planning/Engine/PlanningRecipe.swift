/// A dish as the planner sees it: what a serving holds, and everything a rule or a budget can ask about it.
public struct PlanningRecipe: Sendable, Hashable {
    /// A food and how much of it one serving takes.
    public struct Ingredient: Sendable, Hashable, Codable {
        /// The identifier of the food in the same catalogue.
        public var food: String
        /// The mass a serving takes, in grams.
        public var grams: Double

        /// Creates an ingredient.
        ///
        /// - Parameters:
        ///   - food: The identifier of the food.
        ///   - grams: The mass a serving takes, in grams; not negative.
        public init(food: String, grams: Double) {
            self.food = food
            self.grams = grams
        }
    }

    /// The identifier, unique in its catalogue.
    public var id: String
    /// The name people know.
    public var name: String
    /// The kinds of meal the dish suits, such as `breakfast`.
    public var mealTypes: [String]
    /// The cuisine, when the dish belongs to one.
    public var cuisine: String?
    /// The group of its main ingredient, when it has one.
    public var main: String?
    /// Free labels; the planner ignores them.
    public var tags: [String]
    /// The allergens it contains.
    public var allergens: [String]
    /// The diets it satisfies.
    public var diets: [String]
    /// The equipment it needs.
    public var equipment: [String]
    /// The minutes a cooking session takes, whatever the number of servings.
    public var prepMinutes: Int
    /// How many days after cooking it may still be eaten; 0 means the same day only.
    public var keepsDays: Int
    /// The cost of a serving, in hundredths of the currency.
    public var costCents: Int
    /// The nutrients of a serving.
    public var perServing: CoreNutrients
    /// What a serving is made of.
    public var ingredients: [Ingredient]

    /// Creates a recipe.
    ///
    /// - Parameters:
    ///   - id: The identifier, unique in its catalogue.
    ///   - name: The name people know.
    ///   - mealTypes: The kinds of meal the dish suits.
    ///   - cuisine: The cuisine, when it belongs to one.
    ///   - main: The group of its main ingredient.
    ///   - tags: Free labels.
    ///   - allergens: The allergens it contains.
    ///   - diets: The diets it satisfies.
    ///   - equipment: The equipment it needs.
    ///   - prepMinutes: The minutes a cooking session takes; not negative.
    ///   - keepsDays: How many days it keeps; not negative.
    ///   - costCents: The cost of a serving; not negative.
    ///   - perServing: The nutrients of a serving; none negative.
    ///   - ingredients: What a serving is made of.
    public init(
        id: String,
        name: String,
        mealTypes: [String],
        cuisine: String? = nil,
        main: String? = nil,
        tags: [String] = [],
        allergens: [String] = [],
        diets: [String] = [],
        equipment: [String] = [],
        prepMinutes: Int = 0,
        keepsDays: Int = 0,
        costCents: Int = 0,
        perServing: CoreNutrients,
        ingredients: [Ingredient] = []
    ) {
        self.id = id
        self.name = name
        self.mealTypes = mealTypes
        self.cuisine = cuisine
        self.main = main
        self.tags = tags
        self.allergens = allergens
        self.diets = diets
        self.equipment = equipment
        self.prepMinutes = prepMinutes
        self.keepsDays = keepsDays
        self.costCents = costCents
        self.perServing = perServing
        self.ingredients = ingredients
    }
}
