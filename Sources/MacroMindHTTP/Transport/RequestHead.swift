/// The head of a request, checked byte for byte before any parser sees it.
///
/// - Source: RFC 9112, sections 2 to 6.
struct RequestHead {
    /// How the end of the body is known.
    enum Framing: Equatable {
        case length(Int)
        case chunked
    }

    /// Why a head is refused.
    enum Refusal: Error, Hashable {
        case malformed
        case unknownMethod
        case targetTooLong
        case headersTooLarge
    }

    static let maximumTarget = 8_192
    static let maximumHeaders = 16_384
    private static let methods: Set<String> = [
        "GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "LINK", "UNLINK", "PURGE",
        "COPY", "MOVE", "LOCK", "UNLOCK", "MKCOL", "PROPFIND", "PROPPATCH", "SEARCH", "REPORT", "BIND",
        "REBIND",
        "UNBIND", "ACL", "MERGE", "NOTIFY", "SUBSCRIBE", "UNSUBSCRIBE", "CHECKOUT", "MKACTIVITY",
        "MKCALENDAR",
        "SOURCE", "QUERY",
    ]

    private(set) var framing = Framing.length(0)
    private(set) var expectsContinue = false
    /// Whether the version is 1.0, whose clients wait for the connection to close.
    private(set) var isFirstVersion = false
    private var hosts = 0
    private var lengths: Set<Int> = []
    private var isChunked = false

    /// Throws when what has come of a head can not become a good one.
    static func check(partial bytes: [UInt8]) throws(Refusal) {
        let line = bytes.prefix { $0 != 13 && $0 != 10 }
        if line.count > maximumTarget + 64 { throw .targetTooLong }
        if bytes.count - line.count > maximumHeaders + 4 { throw .headersTooLarge }
        for (index, byte) in bytes.enumerated() {
            if byte == 0 { throw .malformed }
            if byte == 10, index == 0 || bytes[index - 1] != 13 { throw .malformed }
            if byte == 13, index + 1 < bytes.count, bytes[index + 1] != 10 { throw .malformed }
        }
    }

    /// Reads a whole head, which ends with an empty line.
    init(_ bytes: [UInt8]) throws(Refusal) {
        try Self.check(partial: bytes)
        let lines = bytes.dropLast(4).split(separator: 10, omittingEmptySubsequences: false).map {
            $0.last == 13 ? $0.dropLast() : $0
        }
        isFirstVersion = try Self.checkRequestLine(lines[0])
        for line in lines.dropFirst() { try read(line) }
        guard hosts == 1 || (hosts == 0 && isFirstVersion), lengths.count <= 1,
            !(isChunked && (isFirstVersion || !lengths.isEmpty))
        else { throw .malformed }
        framing = isChunked ? .chunked : .length(lengths.first ?? 0)
    }

    /// Returns whether the version is 1.0.
    private static func checkRequestLine(_ line: ArraySlice<UInt8>) throws(Refusal) -> Bool {
        let parts = line.split(separator: 32, omittingEmptySubsequences: false)
        guard parts.count == 3, !parts[0].isEmpty, parts[0].allSatisfy(isToken), !parts[1].isEmpty,
            parts[1].allSatisfy({ $0 > 32 && $0 < 127 })
        else { throw .malformed }
        guard parts[1].count <= maximumTarget else { throw .targetTooLong }
        let version = String(decoding: parts[2], as: UTF8.self)
        guard version == "HTTP/1.1" || version == "HTTP/1.0" else { throw .malformed }
        guard methods.contains(String(decoding: parts[0], as: UTF8.self)) else { throw .unknownMethod }
        let target = String(decoding: parts[1], as: UTF8.self)
        guard target.hasPrefix("/") || target == "*" || target.lowercased().hasPrefix("http") else {
            throw .malformed
        }
        return version == "HTTP/1.0"
    }

    private mutating func read(_ line: ArraySlice<UInt8>) throws(Refusal) {
        guard let colon = line.firstIndex(of: UInt8(ascii: ":")), colon > line.startIndex,
            line[..<colon].allSatisfy(Self.isToken),
            line[(colon + 1)...].allSatisfy({ $0 == 9 || ($0 >= 32 && $0 != 127) })
        else { throw .malformed }
        let value = String(decoding: line[(colon + 1)...], as: UTF8.self)
            .split { $0 == " " || $0 == "\t" }.joined(separator: " ")
        switch String(decoding: line[..<colon], as: UTF8.self).lowercased() {
        case "host": hosts += 1
        case "content-length":
            guard (1...15).contains(value.utf8.count), value.utf8.allSatisfy({ (48...57).contains($0) }),
                let length = Int(value)
            else { throw .malformed }
            lengths.insert(length)
        case "transfer-encoding":
            guard value.lowercased() == "chunked", !isChunked else { throw .malformed }
            isChunked = true
        case "expect": expectsContinue = value.lowercased() == "100-continue"
        default: break
        }
    }

    /// Returns where a head ends, or `nil` when its end has not come.
    static func end(of bytes: [UInt8]) -> Int? {
        guard bytes.count >= 4 else { return nil }
        for index in 3..<bytes.count
        where bytes[index] == 10 && bytes[index - 1] == 13 && bytes[index - 2] == 10 && bytes[index - 3] == 13
        {
            return index + 1
        }
        return nil
    }

    private static let marks = Set("!#$%&'*+-.^_`|~".utf8)

    private static func isToken(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"):
            true
        default: marks.contains(byte)
        }
    }
}
