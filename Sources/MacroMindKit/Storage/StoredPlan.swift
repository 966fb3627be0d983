/// A plan as it is stored for a user and a week.
public struct StoredPlan: Sendable, Hashable, Codable, Identifiable {
    /// The identifier.
    public var id: RecordID<StoredPlan>
    /// Whose plan it is.
    public var user: RecordID<StoredUser>
    /// The Monday of its week.
    public var weekStart: CalendarDate
    /// The plan and the report on it.
    public var result: PlanResult
    /// When the plan was made.
    public var createdAt: Timestamp

    /// Creates a stored plan.
    public init(
        id: RecordID<StoredPlan>,
        user: RecordID<StoredUser>,
        weekStart: CalendarDate,
        result: PlanResult,
        createdAt: Timestamp
    ) {
        self.id = id
        self.user = user
        self.weekStart = weekStart
        self.result = result
        self.createdAt = createdAt
    }
}
