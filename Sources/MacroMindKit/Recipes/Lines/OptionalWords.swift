/// Tells whether a line leaves its ingredient to the cook.
enum OptionalWords {
    static let words: Set<String> = [
        "optional", "optionally", "optionnel", "facultatif", "opcional", "facoltativo", "facoltativa",
        "evtl", "eventuell", "wahlweise", "eventuellement", "eventualmente",
    ]

    /// Returns whether a line says `optional`, `if desired`, `if you like`.
    static func areIn(_ tokens: [LineToken]) -> Bool {
        let keys = tokens.map(\.key)
        if keys.contains(where: words.contains) { return true }
        guard keys.contains("if") else { return false }
        return keys.contains("desired") || followsIf(keys)
            || zip(keys, keys.dropFirst()).contains { $0 == "you" && $1 == "like" }
    }

    private static func followsIf(_ keys: [String]) -> Bool {
        for (index, word) in keys.enumerated() where word == "if" && index + 1 < keys.count {
            if ["desired", "using", "liked", "wanted", "wished"].contains(keys[index + 1]) { return true }
            if keys[index + 1] == "you", index + 2 < keys.count,
                ["like", "wish", "want", "prefer", "desire"].contains(keys[index + 2])
            {
                return true
            }
        }
        return false
    }
}
