/// Takes a JSON text apart in one pass.
struct JSONTapeParser {
    private enum Expectation {
        case value, valueOrEnd, key, keyOrEnd, colon, commaOrEnd, nothing
    }

    private(set) var nodes: [JSONTape.Node] = []
    private var open: [Int] = []
    private var expectation = Expectation.value
    private var position = 0

    /// Returns whether the text is one complete value.
    mutating func parse(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        while position < bytes.count {
            let byte = bytes[position]
            if byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 {
                position += 1
            } else if !step(byte, bytes) {
                return false
            }
        }
        return expectation == .nothing
    }

    private mutating func step(_ byte: UInt8, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        switch expectation {
        case .value: return value(byte, bytes)
        case .valueOrEnd: return byte == UInt8(ascii: "]") ? close(.array) : value(byte, bytes)
        case .key, .keyOrEnd:
            if byte == UInt8(ascii: "}"), expectation == .keyOrEnd { return close(.object) }
            guard byte == UInt8(ascii: "\""), string(bytes) else { return false }
            expectation = .colon
            return true
        case .colon:
            position += 1
            expectation = .value
            return byte == UInt8(ascii: ":")
        case .commaOrEnd: return separator(byte)
        case .nothing: return false
        }
    }

    private mutating func separator(_ byte: UInt8) -> Bool {
        guard let container = open.last else { return false }
        let kind = nodes[container].kind
        if byte == UInt8(ascii: ",") {
            position += 1
            expectation = kind == .object ? .key : .value
            return true
        }
        return byte == (kind == .object ? UInt8(ascii: "}") : UInt8(ascii: "]")) && close(kind)
    }

    private mutating func value(_ byte: UInt8, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        switch byte {
        case UInt8(ascii: "{"): return begin(.object, .keyOrEnd)
        case UInt8(ascii: "["): return begin(.array, .valueOrEnd)
        case UInt8(ascii: "\""): return string(bytes) && didReadValue()
        case UInt8(ascii: "t"): return word("true", .true, bytes)
        case UInt8(ascii: "f"): return word("false", .false, bytes)
        case UInt8(ascii: "n"): return word("null", .null, bytes)
        default: return number(bytes) && didReadValue()
        }
    }

    private mutating func didReadValue() -> Bool {
        expectation = open.isEmpty ? .nothing : .commaOrEnd
        return true
    }

    private mutating func begin(_ kind: JSONTape.Kind, _ next: Expectation) -> Bool {
        guard open.count < JSONTape.maximumDepth else { return false }
        open.append(nodes.count)
        append(kind, position, position)
        position += 1
        expectation = next
        return true
    }

    private mutating func close(_ kind: JSONTape.Kind) -> Bool {
        guard let container = open.popLast(), nodes[container].kind == kind else { return false }
        position += 1
        nodes[container].end = Int32(position)
        nodes[container].next = Int32(nodes.count)
        return didReadValue()
    }

    private mutating func append(_ kind: JSONTape.Kind, _ start: Int, _ end: Int) {
        nodes.append(
            JSONTape.Node(kind: kind, start: Int32(start), end: Int32(end), next: Int32(nodes.count + 1))
        )
    }

    private mutating func word(
        _ word: StaticString,
        _ kind: JSONTape.Kind,
        _ bytes: UnsafeBufferPointer<UInt8>
    ) -> Bool {
        let end = position + word.utf8CodeUnitCount
        guard end <= bytes.count,
            word.withUTF8Buffer({ bytes[position..<end].elementsEqual($0) })
        else { return false }
        append(kind, position, end)
        position = end
        return didReadValue()
    }

    private mutating func string(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        let start = position + 1
        var index = start
        var kind = JSONTape.Kind.string
        while index < bytes.count {
            let byte = bytes[index]
            if byte == UInt8(ascii: "\"") {
                append(kind, start, index)
                position = index + 1
                return true
            }
            if byte == UInt8(ascii: "\\") {
                kind = .escapedString
                index += 1
            }
            index += 1
        }
        return false
    }

    /// Reads a number by the grammar: a sign, digits without leading zeros, a fraction, an exponent.
    private mutating func number(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var index = position
        func isAt(_ allowed: UInt8...) -> Bool { index < bytes.count && allowed.contains(bytes[index]) }
        func skipDigits() -> Int {
            let start = index
            while index < bytes.count, (0x30...0x39).contains(bytes[index]) { index += 1 }
            return index - start
        }
        if isAt(UInt8(ascii: "-")) { index += 1 }
        let hasLeadingZero = isAt(UInt8(ascii: "0"))
        let whole = skipDigits()
        guard whole > 0, !hasLeadingZero || whole == 1 else { return false }
        if isAt(UInt8(ascii: ".")) {
            index += 1
            guard skipDigits() > 0 else { return false }
        }
        if isAt(UInt8(ascii: "e"), UInt8(ascii: "E")) {
            index += 1
            if isAt(UInt8(ascii: "+"), UInt8(ascii: "-")) { index += 1 }
            guard skipDigits() > 0 else { return false }
        }
        append(.number, position, index)
        position = index
        return true
    }
}
