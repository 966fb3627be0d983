import MacroMindKit

/// Reads server-sent events from bytes that arrive in pieces of any size.
///
/// Bytes in, events out: a piece may end within a character or between a carriage return and its line feed. Bytes that
/// are no UTF-8 become U+FFFD. Events without data are skipped.
///
/// - Source: WHATWG. *HTML Living Standard*, section 9.2, *Server-sent events*.
struct EventStreamParser {
    private var lines: LineParser
    private var data: String?
    private var name = ""

    init(lineLimit: Int = 1 << 20) { lines = LineParser(limit: lineLimit, endsAtCarriageReturn: true) }

    /// Takes the next bytes and returns the events they complete.
    mutating func feed(_ bytes: some Sequence<UInt8>) throws(LLMError) -> [StreamFrame] {
        var frames: [StreamFrame] = []
        for line in try lines.feed(bytes) {
            if let frame = take(line) { frames.append(frame) }
        }
        return frames
    }

    /// Ends the stream and returns what the last event holds, although its empty line is missing.
    ///
    /// The standard drops such an event; proxies are known to cut the last line end. The caller takes it only when its
    /// data is whole.
    mutating func finish() -> StreamFrame? {
        if let line = lines.finish() { _ = take(line) }
        return take("")
    }

    private mutating func take(_ line: String) -> StreamFrame? {
        guard !line.isEmpty else {
            defer { (data, name) = (nil, "") }
            guard let data, !data.isEmpty else { return nil }
            return StreamFrame(name: name.isEmpty ? "message" : name, data: data)
        }
        let (field, value) = Self.split(line)
        switch field {
        case "data": data = data.map { $0 + "\n" + value } ?? String(value)
        case "event": name = String(value)
        default: break
        }
        return nil
    }

    private static func split(_ line: String) -> (field: Substring, value: Substring) {
        let scalars = line.unicodeScalars
        guard let colon = scalars.firstIndex(of: ":") else { return (line[...], "") }
        var start = scalars.index(after: colon)
        if start < scalars.endIndex, scalars[start] == " " { start = scalars.index(after: start) }
        return (Substring(scalars[..<colon]), Substring(scalars[start...]))
    }
}
