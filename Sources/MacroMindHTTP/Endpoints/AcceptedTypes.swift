/// The media types that a client takes.
///
/// - Source: RFC 9110, section 12.5.1.
struct AcceptedTypes: Sendable {
    private let ranges: [(name: String, isRefused: Bool)]

    /// Reads the field; no field, or an empty one, takes everything.
    init(_ field: String?) {
        ranges = (field ?? "").split(separator: ",").map { element in
            let parts = element.split(separator: ";").map(Self.word)
            let isRefused = parts.dropFirst().contains { part in
                part.hasPrefix("q=") && Double(part.dropFirst(2)).map { $0 <= 0 } ?? false
            }
            return (parts.first ?? "", isRefused)
        }.filter { !$0.name.isEmpty }
    }

    private static func word(_ text: Substring) -> String {
        text.lowercased().filter { $0 != " " && $0 != "\t" }
    }

    /// Returns whether a media type is taken; the most particular range decides.
    func contains(_ type: String) -> Bool {
        guard !ranges.isEmpty else { return true }
        let family = type.prefix { $0 != "/" } + "/*"
        for name in [type, String(family), "*/*"] {
            if let range = ranges.first(where: { $0.name == name }) { return !range.isRefused }
        }
        return false
    }
}
