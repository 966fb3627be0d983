/// How long a connection waits for its client, in seconds.
public struct ConnectionTimeouts: Sendable {
    /// The time in which the head of a request must arrive.
    public var header: Int
    /// The time in which the whole body must arrive.
    public var body: Int
    /// The time that a connection may lie idle between requests.
    public var idle: Int

    /// Creates timeouts.
    public init(header: Int = 10, body: Int = 30, idle: Int = 60) {
        self.header = header
        self.body = body
        self.idle = idle
    }
}
