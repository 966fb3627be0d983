/// Cuts JSON Lines into lines; a line that is too long is handed over empty, so that it can be reported.
package struct LineFramer: RecordFraming {
    package private(set) var stop: ImportStop?
    private var position: UInt64
    private var start: UInt64
    private var pending: [UInt8] = []
    private var isTooLong = false

    /// Creates a framer.
    ///
    /// - Parameter offset: The position of the first byte that will come, at the start of a line.
    package init(startingAt offset: UInt64 = 0) {
        position = offset
        start = offset
    }

    package mutating func consume(_ chunk: [UInt8], _ body: (ImportRecord) throws -> Void) rethrows {
        var rest = chunk[...]
        while let end = rest.firstIndex(of: UInt8(ascii: "\n")) {
            keep(rest[..<end])
            position += UInt64(end - rest.startIndex + 1)
            try handOver(body)
            rest = rest[(end + 1)...]
        }
        keep(rest)
        position += UInt64(rest.count)
    }

    package mutating func finish(_ body: (ImportRecord) throws -> Void) rethrows {
        guard pending.contains(where: { !Self.isBlank($0) }) || isTooLong else { return }
        guard !isTooLong, JSONTape(pending) != nil else {
            stop = ImportStop(.truncated, at: start)
            return
        }
        try handOver(body)
    }

    private mutating func keep(_ bytes: ArraySlice<UInt8>) {
        guard !isTooLong else { return }
        if pending.count + bytes.count > Self.maximumRecordSize {
            pending = []
            isTooLong = true
        } else {
            pending += bytes
        }
    }

    private mutating func handOver(_ body: (ImportRecord) throws -> Void) rethrows {
        let record = ImportRecord(bytes: pending, range: start..<position)
        let isBlank = !isTooLong && pending.allSatisfy(Self.isBlank)
        pending.removeAll(keepingCapacity: true)
        isTooLong = false
        start = position
        if !isBlank { try body(record) }
    }

    private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0D }
}
