/// Recognises German, French, Spanish and Italian participles by their form, for the many that no table lists.
///
/// Only the beginning of a remark behind the food is judged so: `Toastbrot, entrindet`, `vongole, spurgate`. Inside a name the
/// same form is often part of what the food is called.
enum ForeignParticiple {
    /// Returns whether a participle begins a segment, behind at most one word that says how.
    static func begins(_ segment: [Int], in tokens: [LineToken]) -> Bool {
        for index in segment.prefix(2) {
            let token = tokens[index]
            guard token.kind == .word, token.text.first?.isLowercase == true else { return false }
            if isParticiple(token) { return true }
            guard token.isWord([.manner, .adjective]) else { return false }
        }
        return false
    }

    private static func isParticiple(_ token: LineToken) -> Bool {
        guard token.key.utf8.count >= 5, !foods.contains(token.key) else { return false }
        return isGerman(token.key) || isFrench(token.text) || isSouthern(token.key)
    }

    private static func isGerman(_ key: String) -> Bool {
        guard key.utf8.count >= 7, key.hasSuffix("t") || key.hasSuffix("en") else { return false }
        if key.hasPrefix("ent") || key.hasPrefix("zer") { return true }
        for prefix in ["", "ab", "an", "auf", "aus", "durch", "ein", "klein", "vor", "fein", "grob"]
        where key.hasPrefix(prefix + "ge") && key.utf8.count >= prefix.utf8.count + 7 {
            return true
        }
        return false
    }

    private static func isFrench(_ text: String) -> Bool {
        ["\u{E9}", "\u{E9}e", "\u{E9}s", "\u{E9}es"].contains { text.hasSuffix($0) }
    }

    private static func isSouthern(_ key: String) -> Bool {
        key.utf8.count >= 6 && southernEndings.contains { key.hasSuffix($0) }
    }

    private static let southernEndings = [
        "ato", "ata", "ati", "ito", "ita", "iti", "uto", "uta", "uti", "gate", "tate", "cate", "zate", "iate",
        "ado", "ada", "ados", "adas", "ido", "ida", "idos", "idas",
    ]

    /// Foods and other words that end like a participle.
    private static let foods: Set<String> = [
        "potato", "tomato", "tomates", "batata", "patata", "insalata", "frittata", "marmellata", "aranciata",
        "avocado", "gelato", "helado", "pescado", "bocado", "ensalada", "granada", "empanada", "limonada",
        "delicate", "advocate", "cardamomo", "burrito", "mojito", "risotto", "prosciutto", "colada", "gentle",
        "genuine", "entree", "entrecote", "puree", "souffle", "flambe",
    ]
}
