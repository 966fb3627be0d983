import MacroMindKit

/// Splits bytes that arrive in pieces into lines of text.
///
/// Line ends are single bytes that never occur within a character of UTF-8, so that lines are found in the bytes and
/// decoded one at a time.
struct LineParser {
    private static let lineFeed = UInt8(ascii: "\n")
    private static let carriageReturn = UInt8(ascii: "\r")
    private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

    private let limit: Int
    private let endsAtCarriageReturn: Bool
    private var line: [UInt8] = []
    private var isFirst = true
    private var skipsLineFeed = false

    init(limit: Int, endsAtCarriageReturn: Bool) {
        self.limit = limit
        self.endsAtCarriageReturn = endsAtCarriageReturn
    }

    /// Takes the next bytes and returns the lines they complete, without their ends.
    mutating func feed(_ bytes: some Sequence<UInt8>) throws(LLMError) -> [String] {
        var lines: [String] = []
        for byte in bytes {
            let isPaired = skipsLineFeed && byte == Self.lineFeed
            skipsLineFeed = false
            if isPaired { continue }
            switch byte {
            case Self.lineFeed: lines.append(takeLine())
            case Self.carriageReturn where endsAtCarriageReturn:
                lines.append(takeLine())
                skipsLineFeed = true
            default:
                guard line.count < limit else {
                    throw LLMError(
                        .responseTooLarge,
                        "A line of the answer is longer than \(limit) bytes; ask for less or allow more."
                    )
                }
                line.append(byte)
            }
        }
        return lines
    }

    /// The last line when it has no end.
    mutating func finish() -> String? { line.isEmpty ? nil : takeLine() }

    private mutating func takeLine() -> String {
        defer {
            line.removeAll(keepingCapacity: true)
            isFirst = false
        }
        let start = isFirst && line.starts(with: Self.byteOrderMark) ? 3 : 0
        return String(decoding: line[start...], as: UTF8.self)
    }
}
