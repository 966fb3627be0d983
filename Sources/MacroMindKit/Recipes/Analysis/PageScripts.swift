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
            if isData { scripts.append(String(decoding: bytes[(close + 1)..<end], as: UTF8.self)) }
            position = end + 1
            if position >= bytes.count { break }
        }
        return scripts
    }

    /// Returns the position of an ASCII text in lower case, whatever the case of the bytes.
    private static func find(
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
