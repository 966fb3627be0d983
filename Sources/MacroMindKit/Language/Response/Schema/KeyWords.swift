/// A key of a document as words, with the unit it names taken apart.
struct KeyWords {
    /// A unit that a key may carry.
    enum Unit: Hashable {
        case kilojoule, kilocalorie, gram, milligram, percent, hundredth, milliliter, kilogram
    }

    /// The words that say what the key means, joined.
    var core: String
    var unit: Unit?
    /// Whether the key speaks of a total.
    var isTotal = false
    /// All words of the key joined, with nothing taken away.
    var plain: String

    /// What the key means to us.
    private(set) var field: FieldName?

    private let words: [String]

    private static let units: [String: Unit] = [
        "kj": .kilojoule, "kilojoule": .kilojoule, "kilojoules": .kilojoule, "kcal": .kilocalorie,
        "kcals": .kilocalorie,
        "g": .gram, "gr": .gram, "gram": .gram, "grams": .gram, "gramm": .gram, "grammes": .gram,
        "gramos": .gram,
        "grammi": .gram, "gramas": .gram, "mg": .milligram, "percent": .percent, "percentage": .percent,
        "pct": .percent,
        "prozent": .percent, "ml": .milliliter, "kg": .kilogram,
    ]

    private static let ignored: Set<String> = [
        "in", "per", "serving", "portion", "approx", "approximate", "estimated", "est", "ca", "of", "the",
        "meal", "value", "amount", "content",
        "by", "en", "de", "pro", "por", "par", "mahlzeit", "comida", "repas", "each", "dish", "recipe",
    ]

    private static let totals: Set<String> = [
        "total", "totals", "gesamt", "totale", "totales", "totaux", "insgesamt", "summe", "sum", "overall",
        "daily", "day",
        "grand", "combined", "tages",
    ]

    /// Reads a key.
    init(_ key: String) {
        words = Self.split(key)
        plain = words.joined()
        core = ""
        if key.contains("%") { unit = .percent }
        if ["per100", "pro100", "por100", "par100", "100g", "100ml"].contains(where: plain.contains) {
            unit = .hundredth
        }
        var kept: [String] = []
        for word in words {
            if let named = Self.units[word] {
                unit = unit ?? named
            } else if Self.totals.contains(word) {
                isTotal = true
            } else {
                kept.append(word)
            }
        }
        core = kept.joined()
        if core.isEmpty, unit == .kilojoule || unit == .kilocalorie { core = "energy" }
        if core.isEmpty { core = isTotal ? "total" : plain }
        field = FieldName.named(self)
    }

    /// The key without words that add nothing to a figure's meaning.
    var reduced: String {
        words.filter { !Self.ignored.contains($0) && Self.units[$0] == nil && !Self.totals.contains($0) }
            .joined()
    }

    /// A key folded for comparing with other keys.
    static func folded(_ key: String) -> String { split(key).joined() }

    /// Splits a key at separators and where a capital follows a small letter.
    static func split(_ key: String) -> [String] {
        var spaced = ""
        var previous: Unicode.Scalar?
        for scalar in key.prefix(80).unicodeScalars {
            if let last = previous, last.isLetter, last.properties.isLowercase, scalar.properties.isUppercase
            {
                spaced.append(" ")
            }
            spaced.unicodeScalars.append(scalar)
            previous = scalar
        }
        return PlainText.words(spaced)
    }
}
