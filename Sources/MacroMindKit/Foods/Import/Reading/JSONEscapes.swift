/// Decodes the escapes of JSON strings.
enum JSONEscapes {
    /// Returns the text of the inside of a string; a half surrogate becomes the replacement character.
    static func text(of bytes: ArraySlice<UInt8>) -> String {
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        var index = bytes.startIndex
        while index < bytes.endIndex {
            let byte = bytes[index]
            index += 1
            guard byte == UInt8(ascii: "\\"), index < bytes.endIndex else {
                result.append(byte)
                continue
            }
            let escape = bytes[index]
            index += 1
            if escape == UInt8(ascii: "u") {
                result += scalar(bytes, &index).utf8
            } else {
                result.append(plain[escape] ?? escape)
            }
        }
        return String(decoding: result, as: UTF8.self)
    }

    private static let plain: [UInt8: UInt8] = [
        UInt8(ascii: "n"): 0x0A, UInt8(ascii: "t"): 0x09, UInt8(ascii: "r"): 0x0D,
        UInt8(ascii: "b"): 0x08, UInt8(ascii: "f"): 0x0C,
    ]

    private static func scalar(_ bytes: ArraySlice<UInt8>, _ index: inout Int) -> String {
        guard let first = unit(bytes, &index) else { return "\u{FFFD}" }
        if (0xD800..<0xDC00).contains(first), index + 1 < bytes.endIndex, bytes[index] == UInt8(ascii: "\\"),
            bytes[index + 1] == UInt8(ascii: "u")
        {
            var after = index + 2
            if let second = unit(bytes, &after), (0xDC00..<0xE000).contains(second) {
                index = after
                let value = 0x10000 + ((first - 0xD800) << 10) + (second - 0xDC00)
                return Unicode.Scalar(value).map { String($0) } ?? "\u{FFFD}"
            }
        }
        return Unicode.Scalar(first).map { String($0) } ?? "\u{FFFD}"
    }

    private static func unit(_ bytes: ArraySlice<UInt8>, _ index: inout Int) -> UInt32? {
        guard index + 4 <= bytes.endIndex,
            let value = UInt32(String(decoding: bytes[index..<index + 4], as: UTF8.self), radix: 16)
        else { return nil }
        index += 4
        return value
    }
}
