/// A key of a document as words, with the unit it names taken apart.
final class KeyWords {
    /// A unit that a key may carry.
    enum Unit: Hashable {
        case kilojoule, kilocalorie, gram, milligram, percent, hundredth, milliliter, kilogram
    }

    /// The words that say what the key means, joined.
    let core: String
    let unit: Unit?
    /// Whether the key speaks of a total.
    let isTotal: Bool
    /// All words of the key joined, with nothing taken away.
    let plain: String

    /// What the key means to us.
    private(set) lazy var field: FieldName? = FieldName.named(self)

    /// What a value without a key has.
    static var none: KeyWords { KeyWords("") }

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

    private static let hundredths = PhraseSet(["per100", "pro100", "por100", "par100", "100g", "100ml"])

    /// Reads a key.
    init(_ key: String) {
        words = Self.split(key)
        plain = words.joined()
        var unit: Unit? = key.utf8.contains(UInt8(ascii: "%")) ? .percent : nil
        if Self.hundredths.isFound(in: plain) { unit = .hundredth }
        var isTotal = false
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
        var core = kept.joined()
        if core.isEmpty, unit == .kilojoule || unit == .kilocalorie { core = "energy" }
        if core.isEmpty { core = isTotal ? "total" : plain }
        self.core = core
        self.unit = unit
        self.isTotal = isTotal
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
        if key.utf8.count <= 80, key.utf8.allSatisfy({ $0 < 0x80 }) { return splitASCII(key) }
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

    /// Splits a short key of plain letters.
    private static func splitASCII(_ key: String) -> [String] {
        var words: [String] = []
        var word = ""
        var isAfterSmall = false
        for byte in key.utf8 {
            let isSmall = (0x61...0x7A).contains(byte)
            let isCapital = (0x41...0x5A).contains(byte)
            let isPart = isSmall || isCapital || (0x30...0x39).contains(byte)
            if !word.isEmpty, !isPart || isCapital && isAfterSmall {
                words.append(word)
                word = ""
            }
            if isPart { word.unicodeScalars.append(Unicode.Scalar(isCapital ? byte + 0x20 : byte)) }
            isAfterSmall = isSmall
        }
        if !word.isEmpty { words.append(word) }
        return words
    }
}
