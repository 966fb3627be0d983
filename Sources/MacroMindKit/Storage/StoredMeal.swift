/// A meal of a stored plan, with an identifier of its own.
public struct StoredMeal: Sendable, Hashable, Codable, Identifiable {
    /// The identifier; it stays when the dish is swapped.
    public var id: RecordID<StoredMeal>
    /// The number of the day in the week, from 1 for Monday.
    public var day: Int
    /// The position among the day's meals, from 0.
    public var index: Int
    /// The version, from 1, one more with each change of the dish.
    public var version: Int
    /// The dish in its portion.
    public var meal: PlannedMeal

    /// Creates a stored meal.
    public init(id: RecordID<StoredMeal>, day: Int, index: Int, version: Int = 1, meal: PlannedMeal) {
        self.id = id
        self.day = day
        self.index = index
        self.version = version
        self.meal = meal
    }

    /// The day of the week.
    public var weekday: CalendarDate.Weekday { CalendarDate.Weekday(rawValue: day) ?? .monday }
}
