/// Folds words, and mends those that a scanner or a hasty hand spoilt.
enum SpellingRepair {
    /// Returns a word folded for looking up.
    static func key(of text: String) -> String {
        let key = TextFolding.fold(text)
        if text == "Ib" || text == "Ibs" { return "lb" }
        guard text.utf8.count >= 3, UnitTables.spellings[key] == nil else { return key }
        return withoutStrayCharacters(key, text: text) ?? spoon(key) ?? key
    }

    /// Reads letters that a scanner confused: `tbIsp`, `tab1espoon`.
    private static func withoutStrayCharacters(_ key: String, text: String) -> String? {
        let hasStrayCapital =
            text.utf8.dropFirst().contains(UInt8(ascii: "I")) && text.utf8.contains { $0 > 96 }
        guard hasStrayCapital || text.utf8.contains(where: { $0 < 58 && $0 > 47 }) else { return nil }
        let candidate = String(
            decoding: text.utf8.map { byte -> UInt8 in
                switch byte {
                case UInt8(ascii: "I"), UInt8(ascii: "1"): UInt8(ascii: "l")
                case UInt8(ascii: "0"): UInt8(ascii: "o")
                case UInt8(ascii: "5"): UInt8(ascii: "s")
                default: byte
                }
            },
            as: UTF8.self
        )
        let folded = TextFolding.fold(candidate)
        return UnitTables.spellings[folded] != nil || WordTables.classes[folded] != nil ? folded : nil
    }

    /// Reads the two long names of spoons with one or two slips of the hand: `tablespooons`, `teapsoon`.
    private static func spoon(_ key: String) -> String? {
        guard key.utf8.first == UInt8(ascii: "t"), (7...13).contains(key.utf8.count) else { return nil }
        for name in ["tablespoon", "teaspoon"] {
            let allowed = name.utf8.count > 8 ? 2 : 1
            let isPlural = key.utf8.last == UInt8(ascii: "s")
            let written = Array(key.utf8.dropLast(isPlural ? 1 : 0))
            if EditDistance.between(written, Array(name.utf8), limit: allowed) <= allowed { return name }
        }
        return nil
    }
}
