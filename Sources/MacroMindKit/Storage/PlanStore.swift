/// Keeps plans, at most one for each user and week.
///
/// Every method is atomic, and reaches only the plans of the named user. Run `PlanStoreConformance` from
/// `MacroMindTesting` on an implementation.
public protocol PlanStore: Sendable {
    /// Stores a new plan in place of the user's plan for the same week, whose meals go with it.
    ///
    /// - Returns: Version 1.
    /// - Throws: ``StoreError/duplicate(field:)`` with `id` when a plan of another week or user, or another meal, has an
    ///   identifier; ``StoreError/notFound`` when there is no such user; ``StoreError/invalid(field:)`` when the week does not
    ///   begin on a Monday or two meals have one place; nothing is changed then.
    @discardableResult
    func replaceWeek(with plan: StoredPlan) async throws -> Int

    /// Stores a new plan for a week that has none.
    ///
    /// Of several at once for one week exactly one is stored.
    ///
    /// - Returns: Version 1.
    /// - Throws: ``StoreError/duplicate(field:)`` with `week_start` when the user has a plan for the week, with `id` when a plan or
    ///   meal has an identifier; ``StoreError/notFound`` when there is no such user; ``StoreError/invalid(field:)`` when the week
    ///   does not begin on a Monday or two meals have one place; nothing is changed then.
    @discardableResult
    func insertWeek(_ plan: StoredPlan) async throws -> Int

    /// Returns the user's plan with an identifier, or `nil`.
    func plan(
        _ id: RecordID<StoredPlan>,
        of user: RecordID<StoredUser>
    ) async throws -> Versioned<StoredPlan>?

    /// Returns the user's plan for the week that begins on a day, or `nil`.
    func plan(weekStart: CalendarDate, of user: RecordID<StoredUser>) async throws -> Versioned<StoredPlan>?

    /// Returns the user's plan that has a meal, or `nil`.
    func plan(
        containing meal: RecordID<StoredMeal>,
        of user: RecordID<StoredUser>
    ) async throws -> Versioned<StoredPlan>?

    /// Returns the user's plans, latest week first.
    ///
    /// - Parameters:
    ///   - user: The user.
    ///   - week: The week before which to begin, or `nil` for the latest.
    ///   - limit: The most plans to return; at least 0.
    /// - Returns: The plans.
    /// - Throws: ``StoreError/unavailable(_:)``.
    func plans(
        of user: RecordID<StoredUser>,
        before week: CalendarDate?,
        limit: Int
    ) async throws -> [Versioned<StoredPlan>]

    /// Replaces one meal, and the report that changes with it.
    ///
    /// The identifier, day and position of the meal stay. The plan and the meal each count one version up.
    ///
    /// - Parameters:
    ///   - id: The meal.
    ///   - user: The user.
    ///   - meal: The new dish in its portion.
    ///   - report: The report on the plan with the new dish.
    ///   - expected: The version of the plan that must be stored now.
    /// - Returns: The meal as stored, with the new version of the plan.
    /// - Throws: ``StoreError/notFound``, or ``StoreError/conflict(expected:found:)`` when another version is stored.
    @discardableResult
    func replaceMeal(
        _ id: RecordID<StoredMeal>,
        of user: RecordID<StoredUser>,
        with meal: PlannedMeal,
        report: PlanReport,
        replacing expected: Int
    ) async throws -> Versioned<StoredMeal>

    /// Replaces a plan, such as one that was solved anew around locked meals.
    ///
    /// - Parameters:
    ///   - plan: The plan with its changes; identifier, user and week stay. Versions of its meals are stored as given.
    ///   - expected: The version that must be stored now.
    /// - Returns: The new version.
    /// - Throws: ``StoreError/notFound``, ``StoreError/conflict(expected:found:)`` when another version is stored, or
    ///   ``StoreError/duplicate(field:)`` with `id` when a meal of another plan has an identifier, or
    ///   ``StoreError/invalid(field:)`` when two meals have one place.
    @discardableResult
    func update(_ plan: StoredPlan, replacing expected: Int) async throws -> Int

    /// Removes a plan of the user with its meals.
    ///
    /// - Returns: Whether there was one.
    @discardableResult
    func deletePlan(_ id: RecordID<StoredPlan>, of user: RecordID<StoredUser>) async throws -> Bool
}
