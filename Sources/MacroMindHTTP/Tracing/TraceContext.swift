/// The place of a piece of work in a trace, as it goes from service to service in the field `traceparent`.
///
/// - Source: W3C Trace Context, level 1.
public struct TraceContext: Sendable, Hashable {
    /// The identifier of the trace: 32 lower-case hexadecimal digits, not all zero.
    public let traceID: String
    /// The identifier of the piece of work: 16 lower-case hexadecimal digits, not all zero.
    public let spanID: String
    /// Whether somebody records the trace.
    public let isSampled: Bool

    /// Starts a trace.
    public init() {
        traceID = Self.random() + Self.random()
        spanID = Self.random()
        isSampled = true
    }

    private init(traceID: String, spanID: String, isSampled: Bool) {
        self.traceID = traceID
        self.spanID = spanID
        self.isSampled = isSampled
    }

    /// Reads the value of a field.
    ///
    /// - Parameter header: The value of `traceparent`; anything that breaks the rules gives `nil`, and a trace is started anew.
    public init?(header: String) {
        let parts = header.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count >= 4, Self.isHexadecimal(parts[0], count: 2), parts[0] != "ff",
            parts[0] != "00" || parts.count == 4,
            Self.isHexadecimal(parts[1], count: 32), parts[1].contains(where: { $0 != "0" }),
            Self.isHexadecimal(parts[2], count: 16), parts[2].contains(where: { $0 != "0" }),
            Self.isHexadecimal(parts[3], count: 2), let flags = UInt8(parts[3], radix: 16)
        else { return nil }
        self.init(traceID: String(parts[1]), spanID: String(parts[2]), isSampled: flags & 1 == 1)
    }

    /// The value of the field.
    public var header: String { "00-\(traceID)-\(spanID)-\(isSampled ? "01" : "00")" }

    /// The place of a piece of work that this one causes.
    public func child() -> TraceContext {
        TraceContext(traceID: traceID, spanID: Self.random(), isSampled: isSampled)
    }

    private static func isHexadecimal(_ text: Substring, count: Int) -> Bool {
        text.utf8.count == count
            && text.utf8.allSatisfy { byte in
                (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
                    || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte)
            }
    }

    /// Sixteen random digits, not all zero.
    private static func random() -> String {
        let text = String(UInt64.random(in: 1 ... .max), radix: 16)
        return String(repeating: "0", count: 16 - text.count) + text
    }
}
