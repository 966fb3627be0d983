/// The lines of a tab-separated text, without its header lines.
///
/// A text may be several files after one another; a header is any line whose first field is one of the header names.
struct TabSeparatedLines: Sequence {
    private let text: String
    private let headers: Set<String>

    init(_ text: String, header: String...) {
        self.text = text
        headers = Set(header)
    }

    func makeIterator() -> AnyIterator<[Substring]> {
        var rest = Substring(text)
        let headers = headers
        return AnyIterator {
            while !rest.isEmpty {
                let end = rest.utf8.firstIndex(of: UInt8(ascii: "\n")) ?? rest.endIndex
                let line = rest[..<end]
                rest = end < rest.endIndex ? rest[rest.utf8.index(after: end)...] : rest[rest.endIndex...]
                let fields = line.utf8.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
                    .map(Substring.init)
                if let first = fields.first, !first.isEmpty, !headers.contains(String(first)) {
                    return fields
                }
            }
            return nil
        }
    }
}
