/// Counts requests against limits.
///
/// A window begins with the first request and ends after the limit's span. Counting is atomic, and holds for the sum of all
/// processes that share the store, though their clocks may differ by some seconds. A clock that steps back further begins a new
/// window rather than locking anybody out. Run `RateLimitStoreConformance` from `MacroMindTesting` on an implementation.
public protocol RateLimitStore: Sendable {
    /// Counts a request.
    ///
    /// - Parameters:
    ///   - limit: The limit.
    ///   - key: Whose requests are counted, such as a user's identifier or an address.
    ///   - now: The moment.
    /// - Returns: Whether the request is within the limit.
    /// - Throws: ``StoreError/unavailable(_:)``.
    func take(_ limit: RateLimit, for key: String, at now: Timestamp) async throws -> RateLimitDecision
}
