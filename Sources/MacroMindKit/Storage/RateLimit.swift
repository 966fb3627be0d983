/// How many requests one client may make in a span of time.
public struct RateLimit: Sendable, Hashable {
    /// The name of the class of requests, such as `ai`.
    public var name: String
    /// The most requests in a window; at least 1.
    public var quota: Int
    /// The length of a window in seconds; at least 1.
    public var window: Int

    /// Creates a limit; numbers below 1 count as 1.
    public init(name: String, quota: Int, window: Int) {
        self.name = name
        self.quota = max(1, quota)
        self.window = max(1, window)
    }
}
