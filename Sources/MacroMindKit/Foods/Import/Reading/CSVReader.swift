/// Reads comma-separated values by RFC 4180 from chunks cut anywhere: quotes, doubled quotes, line ends inside quotes, CRLF.
///
/// - Complexity: Linear in the length of the text; memory is bounded by ``maximumRowSize``.
package struct CSVReader: Sendable {
    /// The most bytes that one row may have.
    package static let maximumRowSize = 4 << 20

    /// Why reading stopped, or `nil` as long as all is well.
    package private(set) var stop: ImportStop?
    private var position: UInt64
    private var rowStart: UInt64
    private var bytes: [UInt8] = []
    private var ends: [Int] = []
    private var isQuoted = false
    /// Whether the byte before was a quote inside a quoted field, which ends the field unless another follows.
    private var mayEndQuote = false
    private var fieldCount: Int?

    /// Creates a reader.
    ///
    /// - Parameters:
    ///   - offset: The position of the first byte that will come, at the start of a row.
    ///   - fieldCount: The number of fields of the header, when it was read before.
    package init(startingAt offset: UInt64 = 0, fieldCount: Int? = nil) {
        position = offset
        rowStart = offset
        self.fieldCount = fieldCount
    }

    /// Reads the next bytes and hands over every row that they complete, the header among them.
    package mutating func consume(_ chunk: [UInt8], _ body: (CSVRow) throws -> Void) rethrows {
        for byte in chunk {
            guard stop == nil else { return }
            position += 1
            if byte == UInt8(ascii: "\n"), !isQuoted || mayEndQuote {
                try endRow(body)
            } else {
                take(byte)
            }
        }
    }

    /// Ends the stream and hands over a last row that no line end ends, unless it was cut.
    package mutating func finish(_ body: (CSVRow) throws -> Void) rethrows {
        guard stop == nil, !(bytes.isEmpty && ends.isEmpty) else { return }
        if (isQuoted && !mayEndQuote) || ends.count + 1 < fieldCount ?? 0 {
            stop = ImportStop(.truncated, at: rowStart)
        } else {
            try endRow(body)
        }
    }

    private mutating func take(_ byte: UInt8) {
        if isQuoted, !mayEndQuote {
            if byte == UInt8(ascii: "\"") { mayEndQuote = true } else { append(byte) }
        } else if mayEndQuote, byte == UInt8(ascii: "\"") {
            mayEndQuote = false
            append(byte)
        } else {
            if mayEndQuote {
                isQuoted = false
                mayEndQuote = false
            }
            takeUnquoted(byte)
        }
    }

    private mutating func takeUnquoted(_ byte: UInt8) {
        if byte == UInt8(ascii: ",") {
            ends.append(bytes.count)
        } else if byte == UInt8(ascii: "\""), bytes.count == ends.last ?? 0 {
            isQuoted = true
        } else if byte != 0x0D {
            append(byte)
            if position == 3, bytes == [0xEF, 0xBB, 0xBF] { bytes.removeAll() }
        }
    }

    private mutating func append(_ byte: UInt8) {
        bytes.append(byte)
        if bytes.count > Self.maximumRowSize { stop = ImportStop(.corrupt, at: rowStart) }
    }

    private mutating func endRow(_ body: (CSVRow) throws -> Void) rethrows {
        ends.append(bytes.count)
        let row = CSVRow(bytes: bytes, ends: ends, endOffset: position)
        bytes.removeAll(keepingCapacity: true)
        ends.removeAll(keepingCapacity: true)
        isQuoted = false
        mayEndQuote = false
        let start = rowStart
        rowStart = position
        if row.count == 1, row.bytes.isEmpty { return }
        if let fieldCount, row.count != fieldCount {
            stop = ImportStop(.corrupt, at: start)
            return
        }
        fieldCount = row.count
        try body(row)
    }
}
