/// Says what a word can be: by the tables, and by how it is composed.
extension WordClass {
    /// Returns the classes of a folded word.
    static func of(_ key: String) -> WordClass {
        if let known = WordTables.classes[key] { return known }
        if key.hasPrefix("un"), key != "unbaked",
            WordTables.classes[String(key.dropFirst(2))]?.contains(.preparation) == true
        {
            return .preparation
        }
        guard let hyphen = key.lastIndex(of: "-") else { return [] }
        let end = String(key[key.index(after: hyphen)...])
        if end == "sized" || end == "size", !key.hasPrefix("bite") { return .size }
        let last = WordTables.classes[end] ?? []
        let isManner = mannerPrefixes.contains(String(key[..<hyphen]))
        if last.contains(.preparation), !isManner || end == "cut" { return .adjective }
        return last.intersection([.preparation, .adjective, .product, .size])
    }

    private static let mannerPrefixes: Set<String> = [
        "well", "fine", "finely", "fresh", "freshly", "coarse", "coarsely", "hand", "thin", "thinly", "rough",
        "roughly", "de", "un",
        "half", "lightly", "double", "hard", "soft", "fork", "pre", "quick", "thick", "paper",
    ]
}
