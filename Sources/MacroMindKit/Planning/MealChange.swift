/// A place at which two plans differ.
public struct MealChange: Sendable, Hashable {
    /// The place.
    public var place: MealPlace
    /// The meal of the first plan, or nothing when it has no such place.
    public var before: PlannedMeal?
    /// The meal of the second plan, or nothing when it has no such place.
    public var after: PlannedMeal?

    /// Creates a change.
    public init(place: MealPlace, before: PlannedMeal?, after: PlannedMeal?) {
        self.place = place
        self.before = before
        self.after = after
    }

    /// A Boolean value that tells whether the dish stays and only its portion changes.
    public var isPortionOnly: Bool {
        guard let before, let after else { return false }
        return before.recipe == after.recipe
    }

    /// The change of the reported energy and macronutrients.
    public var nutrients: CoreNutrients {
        CoreNutrients(after?.nutrients ?? .zero) - CoreNutrients(before?.nutrients ?? .zero)
    }
}
