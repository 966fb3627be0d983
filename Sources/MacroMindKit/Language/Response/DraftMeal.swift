/// A meal as a language model stated it: a claim, before any figure was checked against food data.
public struct DraftMeal: Sendable, Hashable, Codable {
    /// The name of the dish, in normal form and with blanks folded.
    public var name: String
    /// The meal the dish is meant for, or nothing when the answer does not say.
    public var mealType: MealSlot?
    /// The ingredients in the order of the text.
    public var ingredients: [DraftIngredient]
    /// The stated energy in kilocalories.
    public var calories: Double
    /// The stated protein in grams.
    public var protein: Double
    /// The stated carbohydrate in grams.
    public var carbs: Double
    /// The stated fat in grams.
    public var fat: Double
    /// The weekday, or nothing when the answer names no days.
    public var day: DraftDay?

    /// Creates a draft meal.
    ///
    /// - Parameters:
    ///   - name: The name of the dish.
    ///   - mealType: The meal the dish is meant for.
    ///   - ingredients: The ingredients.
    ///   - calories: The stated energy in kilocalories.
    ///   - protein: The stated protein in grams.
    ///   - carbs: The stated carbohydrate in grams.
    ///   - fat: The stated fat in grams.
    ///   - day: The weekday.
    public init(
        name: String,
        mealType: MealSlot? = nil,
        ingredients: [DraftIngredient] = [],
        calories: Double,
        protein: Double,
        carbs: Double,
        fat: Double,
        day: DraftDay? = nil
    ) {
        self.name = name
        self.mealType = mealType
        self.ingredients = ingredients
        self.calories = calories
        self.protein = protein
        self.carbs = carbs
        self.fat = fat
        self.day = day
    }
}
