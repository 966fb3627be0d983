/// Keeps what users ate and weighed.
///
/// Every method is atomic, and reaches only the entries of the named user. Run `LogStoreConformance` from
/// `MacroMindTesting` on an implementation.
public protocol LogStore: Sendable {
    /// Adds something that was eaten.
    ///
    /// - Throws: ``StoreError/duplicate(field:)`` with `id`, ``StoreError/notFound`` when there is no such user.
    func insert(_ entry: FoodLogEntry) async throws

    /// Replaces an entry of the same identifier and user.
    ///
    /// - Throws: ``StoreError/notFound`` when the user has no such entry.
    func update(_ entry: FoodLogEntry) async throws

    /// Removes an entry of the user.
    ///
    /// - Returns: Whether there was one.
    @discardableResult
    func deleteFood(_ id: RecordID<FoodLogEntry>, of user: RecordID<StoredUser>) async throws -> Bool

    /// Returns what the user ate in a span of days, by day, then by the time of logging.
    func foods(
        of user: RecordID<StoredUser>,
        in days: ClosedRange<CalendarDate>
    ) async throws -> [FoodLogEntry]

    /// Stores the weight of a day in place of the one that is there.
    ///
    /// - Throws: ``StoreError/invalid(field:)`` with `weight` when it is not a number above 0,
    ///   ``StoreError/notFound`` when there is no such user.
    func save(_ entry: WeightLogEntry) async throws

    /// Removes the weight of a day.
    ///
    /// - Returns: Whether there was one.
    @discardableResult
    func deleteWeight(on date: CalendarDate, of user: RecordID<StoredUser>) async throws -> Bool

    /// Returns the weights of the user in a span of days, the earliest first.
    func weights(
        of user: RecordID<StoredUser>,
        in days: ClosedRange<CalendarDate>
    ) async throws -> [WeightLogEntry]
}
