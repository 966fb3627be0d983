/// How long and how large an answer of a service may be.
public struct LanguageLimits: Sendable, Hashable {
    /// The longest time until the head of the response.
    public var firstByte: Duration
    /// The longest time between two pieces of the body.
    public var idle: Duration
    /// The longest time of the whole call; an earlier deadline of the request wins.
    public var total: Duration
    /// The largest body in bytes, after decompression.
    public var bodyBytes: Int
    /// The largest line of a stream in bytes.
    public var lineBytes: Int
    /// The largest text of an answer in bytes of UTF-8.
    public var textBytes: Int
    /// The largest number of events of a stream.
    public var events: Int

    /// Creates limits.
    ///
    /// - Parameters:
    ///   - firstByte: The longest time until the head of the response.
    ///   - idle: The longest time between two pieces of the body.
    ///   - total: The longest time of the whole call.
    ///   - bodyBytes: The largest body in bytes, after decompression.
    ///   - lineBytes: The largest line of a stream in bytes.
    ///   - textBytes: The largest text of an answer in bytes of UTF-8.
    ///   - events: The largest number of events of a stream.
    public init(
        firstByte: Duration = .seconds(60),
        idle: Duration = .seconds(30),
        total: Duration = .seconds(300),
        bodyBytes: Int = 4 << 20,
        lineBytes: Int = 1 << 20,
        textBytes: Int = 1 << 20,
        events: Int = 100_000
    ) {
        self.firstByte = firstByte
        self.idle = idle
        self.total = total
        self.bodyBytes = bodyBytes
        self.lineBytes = lineBytes
        self.textBytes = textBytes
        self.events = events
    }
}
