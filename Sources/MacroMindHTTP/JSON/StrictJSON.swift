import MacroMindKit

/// Reads JSON the way RFC 8259 writes it and not a bit looser, without recursion and in linear time.
struct StrictJSON {
    /// Why a text was refused.
    enum Failure: Error, Hashable {
        /// It is no JSON, is nested too deep or names a member twice.
        case malformed
        /// A string holds U+0000.
        case nullCharacter
        /// A number is too large to be held.
        case numberOutOfRange
    }

    /// The deepest nesting.
    static let maximumDepth = 64

    private let bytes: [UInt8]
    private var position = 0

    private enum Frame {
        case array([JSONValue])
        case object([String: JSONValue], key: String)
    }

    /// Returns the value of a text.
    static func value(of bytes: [UInt8]) throws(Failure) -> JSONValue {
        guard String(validating: bytes, as: UTF8.self) != nil else { throw .malformed }
        var reader = StrictJSON(bytes: bytes)
        return try reader.read()
    }

    private init(bytes: [UInt8]) { self.bytes = bytes }

    private mutating func read() throws(Failure) -> JSONValue {
        var frames: [Frame] = []
        while true {
            skipBlanks()
            var value: JSONValue
            switch peek {
            case UInt8(ascii: "{"):
                position += 1
                skipBlanks()
                if peek != UInt8(ascii: "}") {
                    guard frames.count < Self.maximumDepth else { throw .malformed }
                    frames.append(.object([:], key: try key()))
                    continue
                }
                guard frames.count < Self.maximumDepth else { throw .malformed }
                position += 1
                value = .object([:])
            case UInt8(ascii: "["):
                position += 1
                skipBlanks()
                guard frames.count < Self.maximumDepth else { throw .malformed }
                if peek != UInt8(ascii: "]") {
                    frames.append(.array([]))
                    continue
                }
                position += 1
                value = .array([])
            default: value = try scalar()
            }
            guard let result = try close(&frames, with: &value) else { continue }
            return result
        }
    }

    /// Puts a value into the innermost frame, and closes frames that end; returns the whole when nothing is open.
    private mutating func close(
        _ frames: inout [Frame],
        with value: inout JSONValue
    ) throws(Failure) -> JSONValue? {
        while let frame = frames.popLast() {
            skipBlanks()
            let next = peek
            position += 1
            switch frame {
            case .array(var elements):
                elements.append(value)
                if next == UInt8(ascii: ",") {
                    frames.append(.array(elements))
                    return nil
                }
                guard next == UInt8(ascii: "]") else { throw .malformed }
                value = .array(elements)
            case .object(var members, let key):
                guard members.updateValue(value, forKey: key) == nil else { throw .malformed }
                if next == UInt8(ascii: ",") {
                    skipBlanks()
                    frames.append(.object(members, key: try self.key()))
                    return nil
                }
                guard next == UInt8(ascii: "}") else { throw .malformed }
                value = .object(members)
            }
        }
        skipBlanks()
        guard position == bytes.count else { throw .malformed }
        return value
    }

    private var peek: UInt8? { position < bytes.count ? bytes[position] : nil }

    private mutating func skipBlanks() {
        while let byte = peek, byte == 32 || byte == 10 || byte == 13 || byte == 9 { position += 1 }
    }

    private mutating func key() throws(Failure) -> String {
        guard peek == UInt8(ascii: "\"") else { throw .malformed }
        let key = try string()
        skipBlanks()
        guard peek == UInt8(ascii: ":") else { throw .malformed }
        position += 1
        return key
    }

    private mutating func scalar() throws(Failure) -> JSONValue {
        switch peek {
        case UInt8(ascii: "\""): return .string(try string())
        case UInt8(ascii: "t"): return try word("true", .bool(true))
        case UInt8(ascii: "f"): return try word("false", .bool(false))
        case UInt8(ascii: "n"): return try word("null", .null)
        default: return try number()
        }
    }

    private mutating func word(_ word: StaticString, _ value: JSONValue) throws(Failure) -> JSONValue {
        let end = position + word.utf8CodeUnitCount
        guard end <= bytes.count, String(decoding: bytes[position..<end], as: UTF8.self) == "\(word)" else {
            throw .malformed
        }
        position = end
        return value
    }

    private mutating func number() throws(Failure) -> JSONValue {
        let start = position
        if peek == UInt8(ascii: "-") { position += 1 }
        let integer = digits()
        guard integer > 0, integer == 1 || bytes[position - integer] != UInt8(ascii: "0") else {
            throw .malformed
        }
        if peek == UInt8(ascii: ".") {
            position += 1
            guard digits() > 0 else { throw .malformed }
        }
        if peek == UInt8(ascii: "e") || peek == UInt8(ascii: "E") {
            position += 1
            if peek == UInt8(ascii: "+") || peek == UInt8(ascii: "-") { position += 1 }
            guard digits() > 0 else { throw .malformed }
        }
        guard position - start <= 400,
            let number = Double(String(decoding: bytes[start..<position], as: UTF8.self)),
            number.isFinite
        else { throw .numberOutOfRange }
        return .number(number)
    }

    private mutating func digits() -> Int {
        let start = position
        while let byte = peek, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) { position += 1 }
        return position - start
    }

    private mutating func string() throws(Failure) -> String {
        position += 1
        var text: [UInt8] = []
        while let byte = peek {
            position += 1
            switch byte {
            case UInt8(ascii: "\""): return String(decoding: text, as: UTF8.self)
            case UInt8(ascii: "\\"): text += Array(String(try escape()).utf8)
            case 0..<32: throw .malformed
            default: text.append(byte)
            }
        }
        throw .malformed
    }

    private mutating func escape() throws(Failure) -> Unicode.Scalar {
        let byte = peek
        position += 1
        switch byte {
        case UInt8(ascii: "\""): return "\""
        case UInt8(ascii: "\\"): return "\\"
        case UInt8(ascii: "/"): return "/"
        case UInt8(ascii: "b"): return "\u{8}"
        case UInt8(ascii: "f"): return "\u{c}"
        case UInt8(ascii: "n"): return "\n"
        case UInt8(ascii: "r"): return "\r"
        case UInt8(ascii: "t"): return "\t"
        case UInt8(ascii: "u"): return try unicodeEscape()
        default: throw .malformed
        }
    }

    private mutating func unicodeEscape() throws(Failure) -> Unicode.Scalar {
        let unit = try codeUnit()
        guard unit != 0 else { throw .nullCharacter }
        guard (0xD800..<0xDC00).contains(unit) else {
            guard let scalar = Unicode.Scalar(unit) else { throw .malformed }
            return scalar
        }
        guard position + 1 < bytes.count, bytes[position] == UInt8(ascii: "\\"),
            bytes[position + 1] == UInt8(ascii: "u")
        else { throw .malformed }
        position += 2
        let low = try codeUnit()
        guard (0xDC00..<0xE000).contains(low),
            let scalar = Unicode.Scalar(0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00))
        else { throw .malformed }
        return scalar
    }

    private mutating func codeUnit() throws(Failure) -> UInt32 {
        guard position + 4 <= bytes.count else { throw .malformed }
        var unit: UInt32 = 0
        for byte in bytes[position..<position + 4] {
            guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue, byte < 128 else {
                throw .malformed
            }
            unit = unit << 4 | UInt32(digit)
        }
        position += 4
        return unit
    }
}
