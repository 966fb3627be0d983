/// The meals of one day.
public struct PlanDay: Sendable, Hashable, Codable {
    /// The number of the day in the plan, from 1.
    public var day: Int
    /// The date, when the plan has a start.
    public var date: CalendarDate?
    /// The meals in the order in which they are eaten.
    public var meals: [PlannedMeal]

    /// Creates a day.
    public init(day: Int, date: CalendarDate? = nil, meals: [PlannedMeal]) {
        self.day = day
        self.date = date
        self.meals = meals
    }

    /// The nutrients of all meals together.
    public var nutrients: NutrientProfile {
        meals.reduce(into: .zero) { $0 += $1.nutrients }
    }
}
