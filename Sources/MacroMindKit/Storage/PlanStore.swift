/// Keeps plans, at most one for each user and week.
///
/// Every method is atomic, and reaches only the plans of the named user. Run `PlanStoreConformance` from
/// `MacroMindTesting` on an implementation.
public protocol PlanStore: Sendable {
    /// Stores a new plan in place of the user's plan for the same week.
    ///
    /// - Returns: Version 1.
    /// - Throws: ``StoreError/duplicate(field:)`` when a plan of another week or user has the identifier.
    @discardableResult
    func insert(_ plan: StoredPlan) async throws -> Int

    /// Returns the user's plan with an identifier, or `nil`.
    func plan(
        _ id: RecordID<StoredPlan>,
        of user: RecordID<StoredUser>
    ) async throws -> Versioned<StoredPlan>?

    /// Returns the user's plan for the week that begins on a day, or `nil`.
    func plan(weekStart: CalendarDate, of user: RecordID<StoredUser>) async throws -> Versioned<StoredPlan>?

    /// Returns the user's plans, latest week first.
    ///
    /// - Parameters:
    ///   - user: The user.
    ///   - limit: The most plans to return; at least 0.
    /// - Returns: The plans.
    /// - Throws: An error of the implementation when the store can not be read.
    func plans(of user: RecordID<StoredUser>, limit: Int) async throws -> [Versioned<StoredPlan>]

    /// Replaces a plan.
    ///
    /// - Parameters:
    ///   - plan: The plan with its changes; identifier, user and week stay.
    ///   - expected: The version that must be stored now.
    /// - Returns: The new version.
    /// - Throws: ``StoreError/notFound``, or ``StoreError/conflict(expected:found:)`` when another version is stored.
    @discardableResult
    func update(_ plan: StoredPlan, replacing expected: Int) async throws -> Int

    /// Removes a plan of the user.
    ///
    /// - Returns: Whether there was one.
    @discardableResult
    func deletePlan(_ id: RecordID<StoredPlan>, of user: RecordID<StoredUser>) async throws -> Bool

    /// Removes all plans of the user.
    func deletePlans(of user: RecordID<StoredUser>) async throws
}
