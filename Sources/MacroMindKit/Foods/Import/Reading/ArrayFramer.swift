/// Cuts the objects out of the one long array that a JSON download is, without reading them.
///
/// The array stands alone or as a member of an object, as in `{"FoundationFoods": [{…}, {…}]}`. Only quotes and braces are looked
/// at; what an object holds is checked when it is read.
package struct ArrayFramer: RecordFraming {
    private enum Phase {
        case outside, object, array, record, end
    }

    package private(set) var stop: ImportStop?
    private var phase: Phase
    private var isWrapped: Bool
    private var position: UInt64
    private var recordStart: UInt64 = 0
    private var pending: [UInt8] = []
    private var depth = 0
    private var isKept = true
    private var isInString = false
    private var isEscaped = false

    /// Creates a framer at the beginning of a file.
    package init() {
        phase = .outside
        isWrapped = true
        position = 0
    }

    /// Creates a framer that goes on after a record.
    ///
    /// - Parameters:
    ///   - offset: The position of the first byte that will come, inside the array.
    ///   - isWrapped: Whether the array is a member of an object.
    package init(resumingAt offset: UInt64, isWrapped: Bool) {
        phase = .array
        self.isWrapped = isWrapped
        position = offset
    }

    package mutating func consume(_ chunk: [UInt8], _ body: (ImportRecord) throws -> Void) rethrows {
        var index = 0
        while index < chunk.count, stop == nil {
            if phase == .record {
                index = try readRecord(chunk, from: index, body)
            } else {
                step(chunk[index], at: position + UInt64(index))
                if phase != .record { index += 1 }
            }
        }
        position += UInt64(chunk.count)
    }

    package mutating func finish(_ body: (ImportRecord) throws -> Void) rethrows {
        guard stop == nil, phase != .end else { return }
        stop = ImportStop(.truncated, at: phase == .record ? recordStart : position)
    }

    // MARK: Records

    /// Reads on inside a record and returns the index after what was read.
    private mutating func readRecord(
        _ chunk: [UInt8],
        from start: Int,
        _ body: (ImportRecord) throws -> Void
    ) rethrows -> Int {
        let end = chunk.withUnsafeBufferPointer { scanRecord($0, from: start) }
        if isKept { pending += chunk[start..<end] }
        guard pending.count <= Self.maximumRecordSize else {
            stop = ImportStop(.corrupt, at: recordStart)
            return end
        }
        guard depth == 0 else { return end }
        let record = ImportRecord(bytes: pending, range: recordStart..<position + UInt64(end))
        pending.removeAll(keepingCapacity: true)
        phase = isKept ? .array : .object
        if isKept { try body(record) }
        return end
    }

    /// Finds the end of the record in a chunk, or the end of the chunk.
    private mutating func scanRecord(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        var index = start
        while index < bytes.count {
            let byte = bytes[index]
            index += 1
            if isInString {
                if isEscaped {
                    isEscaped = false
                } else if byte == UInt8(ascii: "\\") {
                    isEscaped = true
                } else if byte == UInt8(ascii: "\"") {
                    isInString = false
                }
            } else if byte == UInt8(ascii: "\"") {
                isInString = true
            } else if byte == UInt8(ascii: "{") {
                depth += 1
            } else if byte == UInt8(ascii: "}") {
                depth -= 1
                if depth == 0 { return index }
            }
        }
        return index
    }

    private mutating func beginRecord(at offset: UInt64, isKept kept: Bool) {
        phase = .record
        isKept = kept
        recordStart = offset
        depth = 0
    }

    // MARK: Between records

    private mutating func step(_ byte: UInt8, at offset: UInt64) {
        if isInString {
            skipString(byte)
            return
        }
        switch (phase, byte) {
        case (_, 0x20), (_, 0x09), (_, 0x0A), (_, 0x0D), (.outside, 0xEF), (.outside, 0xBB), (.outside, 0xBF):
            break
        case (.outside, UInt8(ascii: "{")): phase = .object
        case (.outside, UInt8(ascii: "[")):
            phase = .array
            isWrapped = false
        case (.object, UInt8(ascii: "[")): phase = .array
        case (.object, UInt8(ascii: "\"")): isInString = true
        case (.object, UInt8(ascii: "{")): beginRecord(at: offset, isKept: false)
        case (.object, UInt8(ascii: "}")): phase = .end
        case (.object, UInt8(ascii: ":")), (.object, UInt8(ascii: ",")), (.array, UInt8(ascii: ",")): break
        case (.object, _) where Self.isScalar(byte): break
        case (.array, UInt8(ascii: "{")): beginRecord(at: offset, isKept: true)
        case (.array, UInt8(ascii: "]")): phase = isWrapped ? .object : .end
        default: stop = ImportStop(.corrupt, at: offset)
        }
    }

    private mutating func skipString(_ byte: UInt8) {
        if isEscaped {
            isEscaped = false
        } else if byte == UInt8(ascii: "\\") {
            isEscaped = true
        } else if byte == UInt8(ascii: "\"") {
            isInString = false
        }
    }

    /// Whether a byte may be a part of a number or of `true`, `false` or `null`.
    private static func isScalar(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte)
            || [0x2B, 0x2D, 0x2E, 0x45].contains(byte)
    }
}
