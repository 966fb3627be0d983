import MacroMindKit

/// Reads newline-delimited JSON from bytes that arrive in pieces of any size.
struct JSONLinesParser {
    private var lines: LineParser

    init(lineLimit: Int = 1 << 20) { lines = LineParser(limit: lineLimit, endsAtCarriageReturn: false) }

    /// Takes the next bytes and returns the lines they complete.
    mutating func feed(_ bytes: some Sequence<UInt8>) throws(LLMError) -> [StreamFrame] {
        try lines.feed(bytes).compactMap(Self.frame)
    }

    /// Ends the stream and returns the last line when it has no end; the caller takes it only when it is whole.
    mutating func finish() -> StreamFrame? { lines.finish().flatMap(Self.frame) }

    private static func frame(_ line: String) -> StreamFrame? {
        let blanks: Set<Unicode.Scalar> = [" ", "\t", "\r"]
        var scalars = line.unicodeScalars[...]
        while let first = scalars.first, blanks.contains(first) { scalars.removeFirst() }
        while let last = scalars.last, blanks.contains(last) { scalars.removeLast() }
        return scalars.isEmpty ? nil : StreamFrame(name: "message", data: String(Substring(scalars)))
    }
}
