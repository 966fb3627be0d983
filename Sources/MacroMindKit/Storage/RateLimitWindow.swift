/// The count of one client's requests in its current window.
package struct RateLimitWindow: Sendable, Hashable {
    /// When the window ends.
    package var endsAt: Timestamp
    /// The number of requests so far; it stops one above the quota.
    package var count: Int

    /// Creates a window.
    package init(endsAt: Timestamp, count: Int) {
        self.endsAt = endsAt
        self.count = count
    }

    /// Counts a request in the current window, or in a new one when there is none at the moment.
    package static func counting(
        _ limit: RateLimit,
        after window: RateLimitWindow?,
        at now: Timestamp
    ) -> RateLimitWindow {
        let end = now.adding(milliseconds: Int64(limit.window) * 1_000)
        guard let window, window.endsAt > now, window.endsAt <= end.adding(milliseconds: ClockDrift.most)
        else {
            return RateLimitWindow(endsAt: end, count: 1)
        }
        return RateLimitWindow(endsAt: window.endsAt, count: min(window.count, limit.quota) + 1)
    }

    /// What the count means under a limit.
    package func decision(_ limit: RateLimit) -> RateLimitDecision {
        RateLimitDecision(
            isAllowed: count <= limit.quota,
            remaining: max(0, limit.quota - count),
            resetsAt: endsAt
        )
    }
}
