/// The first place at which a text is no unambiguous JSON.
///
/// It goes beyond what decoders refuse: a member that is named twice, a comma before a closing bracket and a number that is too
/// large for a double count as faults too.
package struct JSONFault: Error, Sendable, Hashable {
    /// The place, such as `recipes[3].per_serving.kcal`; `file` for the whole text.
    package var path: String
    /// What is there.
    package var received: String
    /// What is allowed.
    package var allowed: String
    /// Whether a member is named twice.
    package var isDuplicate = false

    /// Returns the first fault of a text.
    ///
    /// - Parameter bytes: The text in UTF-8.
    /// - Returns: The fault, or `nil` for unambiguous JSON.
    /// - Complexity: Linear in the length of the text.
    package static func first(in bytes: some Sequence<UInt8>) -> JSONFault? {
        var reader = JSONWalk(Array(bytes))
        do throws(JSONFault) {
            try reader.walk()
            return nil
        } catch {
            return error
        }
    }
}

/// Walks through a JSON text and knows the place at which it is.
private struct JSONWalk {
    private static let deepest = 500

    private let bytes: [UInt8]
    private var at = 0
    private var path: [String] = []

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { at = 3 }
    }

    mutating func walk() throws(JSONFault) {
        try value()
        skipBlanks()
        guard at == bytes.count else { throw fault(found, allowed: "the end of the text") }
    }

    private mutating func value() throws(JSONFault) {
        skipBlanks()
        guard path.count < Self.deepest else {
            throw fault("values nested \(Self.deepest) deep", allowed: "less nesting")
        }
        guard let byte = next else { throw fault(found, allowed: "a value") }
        switch byte {
        case UInt8(ascii: "{"): try object()
        case UInt8(ascii: "["): try array()
        case UInt8(ascii: "\""): _ = try string()
        case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): try number()
        default: try word()
        }
    }

    private mutating func object() throws(JSONFault) {
        at += 1
        skipBlanks()
        if take(UInt8(ascii: "}")) { return }
        var names: Set<String> = []
        while true {
            skipBlanks()
            guard next == UInt8(ascii: "\"") else { throw fault(found, allowed: "the name of a member") }
            let name = try string()
            path.append(path.isEmpty ? name : ".\(name)")
            guard names.insert(name).inserted else {
                throw fault("a second member with this name", allowed: "each name once", isDuplicate: true)
            }
            skipBlanks()
            guard take(UInt8(ascii: ":")) else { throw fault(found, allowed: "a colon and a value") }
            try value()
            path.removeLast()
            skipBlanks()
            if take(UInt8(ascii: "}")) { return }
            guard take(UInt8(ascii: ",")) else { throw fault(found, allowed: "a comma or a closing brace") }
        }
    }

    private mutating func array() throws(JSONFault) {
        at += 1
        skipBlanks()
        if take(UInt8(ascii: "]")) { return }
        var count = 0
        while true {
            path.append("[\(count)]")
            try value()
            path.removeLast()
            count += 1
            skipBlanks()
            if take(UInt8(ascii: "]")) { return }
            guard take(UInt8(ascii: ",")) else { throw fault(found, allowed: "a comma or a closing bracket") }
        }
    }

    private mutating func string() throws(JSONFault) -> String {
        let start = at + 1
        at += 1
        while let byte = next, byte != UInt8(ascii: "\"") {
            guard byte >= 0x20 else { throw fault(found, allowed: "text without control characters") }
            at += byte == UInt8(ascii: "\\") ? 2 : 1
        }
        guard at < bytes.count else {
            throw fault("the end of the text", allowed: "a closing quotation mark")
        }
        at += 1
        return String(decoding: bytes[start..<at - 1], as: UTF8.self)
    }

    private mutating func number() throws(JSONFault) {
        let start = at
        while let byte = next, Self.isNumeric(byte) { at += 1 }
        let text = String(decoding: bytes[start..<at], as: UTF8.self)
        guard let value = Double(text), value.isFinite else {
            at = start
            throw fault(String(text.prefix(40)), allowed: "a number within the range of a double")
        }
    }

    private static func isNumeric(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."),
            UInt8(ascii: "e"), UInt8(ascii: "E"):
            true
        default: false
        }
    }

    private mutating func word() throws(JSONFault) {
        for word in ["true", "false", "null"] where bytes[at...].starts(with: word.utf8) {
            at += word.utf8.count
            return
        }
        throw fault(found, allowed: "a value")
    }

    private var next: UInt8? { at < bytes.count ? bytes[at] : nil }

    private mutating func take(_ byte: UInt8) -> Bool {
        guard next == byte else { return false }
        at += 1
        return true
    }

    private mutating func skipBlanks() {
        while let byte = next, byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D { at += 1 }
    }

    /// What is at the place, for a message.
    private var found: String {
        guard at < bytes.count else { return "the end of the text" }
        let rest = bytes[at...].prefix { $0 > 0x20 && $0 != UInt8(ascii: ",") && $0 < 0x7F }.prefix(20)
        return rest.isEmpty ? "byte \(bytes[at])" : "“\(String(decoding: rest, as: UTF8.self))”"
    }

    private func fault(_ received: String, allowed: String, isDuplicate: Bool = false) -> JSONFault {
        let line = 1 + bytes.prefix(at).count { $0 == 0x0A }
        return JSONFault(
            path: path.isEmpty ? "file" : path.prefix(12).joined(),
            received: "\(received) in line \(line)",
            allowed: allowed,
            isDuplicate: isDuplicate
        )
    }
}
