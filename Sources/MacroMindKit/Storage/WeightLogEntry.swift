/// What the scale showed on a day; a user has one entry a day.
public struct WeightLogEntry: Sendable, Hashable, Codable {
    /// Whose weight it is.
    public var user: RecordID<StoredUser>
    /// The day.
    public var date: CalendarDate
    /// The body weight; more than 0 kg.
    public var weight: Kilograms
    /// When it was logged.
    public var createdAt: Timestamp

    /// Creates an entry.
    public init(
        user: RecordID<StoredUser>,
        date: CalendarDate,
        weight: Kilograms,
        createdAt: Timestamp
    ) {
        self.user = user
        self.date = date
        self.weight = weight
        self.createdAt = createdAt
    }
}
