/// Finds linked data in web pages, in one pass over the bytes.
enum PageScripts {
    /// Returns the contents of the `application/ld+json` scripts of a page.
    static func linkedData(in page: String) -> [String] {
        let bytes = Array(page.utf8)
        var scripts: [String] = []
        var position = 0
        while let tag = find("<script", in: bytes, from: position) {
            guard let close = bytes[tag...].firstIndex(of: UInt8(ascii: ">")) else { break }
            let isData = find("ld+json", in: bytes, from: tag, before: close) != nil
            let end = find("</script", in: bytes, from: close) ?? bytes.count
            if isData {
                scripts.append(String(decoding: withoutWrapper(bytes[(close + 1)..<end]), as: UTF8.self))
            }
            position = end + 1
            if position >= bytes.count { break }
        }
        return scripts
    }

    /// The JSON without what old pages put around it: `<!-- … -->`, `<![CDATA[ … ]]>`, a last semicolon.
    private static func withoutWrapper(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        let start = bytes.drop { $0 <= 0x20 }
        let marks: [UInt8] = [UInt8(ascii: "<"), UInt8(ascii: "/"), UInt8(ascii: ";")]
        let end = start.last(where: { $0 > 0x20 })
        guard let first = start.first,
            marks.contains(first) || end.map(marks.contains) == true || end == UInt8(ascii: ">")
        else { return bytes }
        let opens: [UInt8] = [UInt8(ascii: "{"), UInt8(ascii: "[")]
        let closes: [UInt8] = [UInt8(ascii: "}"), UInt8(ascii: "]")]
        let data = find("cdata[", in: Array(start.prefix(60)), from: 0)
        let inside = data.map { start.dropFirst($0 + 6) } ?? start
        guard let open = inside.firstIndex(where: opens.contains) else { return bytes }
        let body = data == nil ? inside[open...] : withoutEnd(inside[open...])
        guard let close = body.lastIndex(where: closes.contains) else { return bytes }
        return body[open...close]
    }

    private static func withoutEnd(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        guard let end = bytes.lastIndex(of: UInt8(ascii: ">")), end >= bytes.startIndex + 2,
            bytes[(end - 2)..<end].allSatisfy({ $0 == UInt8(ascii: "]") })
        else { return bytes }
        return bytes[..<(end - 2)]
    }

    /// Returns the position of an ASCII text in lower case, whatever the case of the bytes.
    static func find(
        _ text: StaticString,
        in bytes: [UInt8],
        from start: Int,
        before limit: Int? = nil
    ) -> Int? {
        let wanted = text.withUTF8Buffer { Array($0) }
        let limit = min(limit ?? bytes.count, bytes.count) - wanted.count
        guard let first = wanted.first, start <= limit else { return nil }
        for position in start...limit where bytes[position] | 0x20 == first | 0x20 {
            let isMatch = wanted.indices.allSatisfy { offset in
                let byte = bytes[position + offset]
                return byte == wanted[offset] || (65...90).contains(byte) && byte + 32 == wanted[offset]
            }
            if isMatch { return position }
        }
        return nil
    }

    /// Returns a text without tags, with entities replaced and blanks collapsed.
    static func withoutMarkup(_ text: String) -> String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: LineCleaner.plain(text))
        return String(view).split(separator: " ").joined(separator: " ")
    }
}
