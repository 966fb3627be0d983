/// A place at which two plans differ.
public struct MealChange: Sendable, Hashable, Codable {
    /// A dish in its portion, as one of the plans has it.
    public struct Dish: Sendable, Hashable, Codable {
        /// The recipe.
        public var recipe: RecipeID
        /// The name of the dish.
        public var name: String
        /// The portion.
        public var servings: Double
        /// The energy of the portion.
        public var energy: Kilocalories
        /// Its protein.
        public var protein: Grams
        /// Its fat.
        public var fat: Grams
        /// Its carbohydrate.
        public var carbohydrate: Grams
        /// The minutes in the kitchen for this meal, or nothing when they are not known.
        public var minutes: Int?
        /// The place that it was cooked for when it is eaten from leftovers, or nothing.
        public var leftoverOf: MealPlace?

        /// Creates the short form of a planned meal.
        ///
        /// - Parameter meal: The meal.
        public init(_ meal: PlannedMeal) {
            recipe = meal.recipe
            name = meal.name
            servings = meal.servings
            energy = meal.nutrients.energy
            protein = meal.nutrients.protein
            fat = meal.nutrients.fat
            carbohydrate = meal.nutrients.carbohydrate
            minutes = meal.minutes
            leftoverOf = meal.leftover?.cooked
        }

        private enum CodingKeys: String, CodingKey {
            case name, servings, minutes
            case recipe = "recipe_id"
            case energy = "energy_kcal"
            case protein = "protein_g"
            case fat = "fat_g"
            case carbohydrate = "carbohydrate_g"
            case leftoverOf = "leftover_of"
        }
    }

    /// The place.
    public var place: MealPlace
    /// The kind of meal.
    public var slot: MealSlot
    /// The dish of the first plan, or nothing when it has no such place.
    public var before: Dish?
    /// The dish of the second plan, or nothing when it has no such place.
    public var after: Dish?

    /// Creates a change.
    ///
    /// - Parameters:
    ///   - place: The place.
    ///   - slot: The kind of meal.
    ///   - before: The dish of the first plan, or nothing when it has no such place.
    ///   - after: The dish of the second plan, or nothing when it has no such place.
    public init(place: MealPlace, slot: MealSlot, before: Dish?, after: Dish?) {
        self.place = place
        self.slot = slot
        self.before = before
        self.after = after
    }

    /// Compares the meals at a place of two plans.
    ///
    /// - Returns: `nil` when dish, portion and the session in which it is cooked are the same.
    init?(at place: MealPlace, before old: PlannedMeal?, after new: PlannedMeal?) {
        guard let slot = (new ?? old)?.slot else { return nil }
        self.init(place: place, slot: slot, before: old.map(Dish.init), after: new.map(Dish.init))
        if let before, let after, before.recipe == after.recipe, before.servings == after.servings,
            before.leftoverOf == after.leftoverOf
        {
            return nil
        }
    }

    /// A Boolean value that tells whether the dish stays and only its portion changes, or whether it is cooked or warmed up.
    public var isPortionOnly: Bool {
        guard let before, let after else { return false }
        return before.recipe == after.recipe
    }

    /// The change of the energy.
    public var energyChange: Kilocalories { change(\.energy) }
    /// The change of the protein.
    public var proteinChange: Grams { change(\.protein) }
    /// The change of the fat.
    public var fatChange: Grams { change(\.fat) }
    /// The change of the carbohydrate.
    public var carbohydrateChange: Grams { change(\.carbohydrate) }

    private func change<Quantity: UnitQuantity>(_ amount: (Dish) -> Quantity) -> Quantity {
        (after.map(amount) ?? .zero) - (before.map(amount) ?? .zero)
    }
}
