/// A plan as it is stored for a user and a week.
public struct StoredPlan: Sendable, Hashable, Codable, Identifiable {
    /// The identifier.
    public var id: RecordID<StoredPlan>
    /// Whose plan it is.
    public var user: RecordID<StoredUser>
    /// The Monday of its week.
    public var weekStart: CalendarDate
    /// The meals, in the order of days and of the meals in a day.
    public var meals: [StoredMeal]
    /// How the plan came about and how well it does.
    public var report: PlanReport
    /// When the plan was made.
    public var createdAt: Timestamp

    /// Creates a stored plan.
    public init(
        id: RecordID<StoredPlan>,
        user: RecordID<StoredUser>,
        weekStart: CalendarDate,
        meals: [StoredMeal],
        report: PlanReport,
        createdAt: Timestamp
    ) {
        self.id = id
        self.user = user
        self.weekStart = weekStart
        self.meals = meals
        self.report = report
        self.createdAt = createdAt
    }

    /// Creates a stored plan from a planner's result.
    ///
    /// - Parameters:
    ///   - id: The identifier.
    ///   - user: Whose plan it is.
    ///   - weekStart: The Monday of its week.
    ///   - result: The plan and its report.
    ///   - createdAt: When it was made.
    ///   - makeMealID: Makes the identifier of each meal.
    public init(
        id: RecordID<StoredPlan>,
        user: RecordID<StoredUser>,
        weekStart: CalendarDate,
        result: PlanResult,
        createdAt: Timestamp,
        makeMealID: () -> RecordID<StoredMeal>
    ) {
        let meals = result.plan.days.flatMap { day in
            day.meals.enumerated().map {
                StoredMeal(id: makeMealID(), day: day.day, index: $0.offset, meal: $0.element)
            }
        }
        self.init(
            id: id,
            user: user,
            weekStart: weekStart,
            meals: meals,
            report: result.report,
            createdAt: createdAt
        )
    }

    /// The plan and its report as the planner takes them, each day with its date.
    public var result: PlanResult {
        let days = Dictionary(grouping: meals, by: \.day).sorted { $0.key < $1.key }.map { day, meals in
            PlanDay(
                day: day,
                date: weekStart.adding(days: day - 1),
                meals: meals.sorted { $0.index < $1.index }.map(\.meal)
            )
        }
        return PlanResult(plan: MealPlan(days: days), report: report)
    }

    /// Throws unless the week begins on a Monday and each meal has a place of its own in it.
    package func requireValidPlaces() throws(StoreError) {
        guard weekStart.weekday == .monday else { throw .invalid(field: "week_start") }
        let places = Set(meals.map { [$0.day, $0.index] })
        guard places.count == meals.count, meals.allSatisfy({ (1...7).contains($0.day) && $0.index >= 0 })
        else { throw .invalid(field: "meals") }
    }
}
