/// Whether a food's name stands in the singular or the plural, with the words that agree with it.
enum NameNumber {
    case singular, plural

    /// Reads the number from the last word of what a name says before its details: `almonds` of
    /// `almonds, dry roasted`, `leaves` of `chard leaves in oil`.
    init(of name: String) {
        let head = name.lowercased().prefix { !",(".contains($0) }
        let words = head.split(whereSeparator: \.isWhitespace)
        let noun = words.prefix { !Self.links.contains($0) }.last ?? words.first ?? ""
        self = Self.isPlural(noun) ? .plural : .singular
    }

    /// What begins a detail of a dish.
    private static let links: Set<Substring> = [
        "with", "without", "in", "on", "of", "from", "for", "made", "to", "by",
    ]
    /// Words that end like a plural and are none, and plurals that do not end like one.
    private static let exceptions: [Substring: Bool] = [
        "molasses": false, "pancreas": false, "gras": false, "os": false, "feet": true,
    ]

    private static func isPlural(_ noun: Substring) -> Bool {
        if let known = exceptions[noun] { return known }
        return noun.count > 2 && noun.hasSuffix("s")
            && !["ss", "us", "is", "'s", "’s"].contains { noun.hasSuffix($0) }
    }

    private func form(_ singular: String, _ plural: String) -> String {
        self == .singular ? singular : plural
    }

    /// The verb "be": is or are.
    var be: String { form("is", "are") }
    /// The verb "have": has or have.
    var have: String { form("has", "have") }
    /// The verb "hold": holds or hold.
    var hold: String { form("holds", "hold") }
    /// The verb "do": does or do.
    var does: String { form("does", "do") }
    /// The pronoun: it or they.
    var pronoun: String { form("it", "they") }
    /// The possessive pronoun: its or their.
    var possessive: String { form("its", "their") }
}
