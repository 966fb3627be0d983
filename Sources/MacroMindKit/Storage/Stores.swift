/// Everything that a server keeps, in one place.
///
/// A part of a program asks for the one store that it needs, such as `any PlanStore`, and is handed this. Run
/// `StoresConformance` from `MacroMindTesting`, and the suites of the single stores, on an implementation.
public protocol Stores: UserStore, SessionStore, AccessTokenStore, ProfileStore, PlanStore, ChatStore,
    LogStore,
    RecipeStore, IdempotencyStore, RateLimitStore, GuessStore, AuditStore
{
    /// Tells that the store answers.
    ///
    /// - Throws: ``StoreError/unavailable(_:)`` when it does not.
    func ping() async throws

    /// Removes what has expired: sessions, revocations, idempotency keys, counts, and audit events older than a year.
    ///
    /// - Parameter now: The moment.
    /// - Returns: The number of records removed.
    /// - Throws: ``StoreError/unavailable(_:)``.
    @discardableResult
    func removeExpired(at now: Timestamp) async throws -> Int
}
