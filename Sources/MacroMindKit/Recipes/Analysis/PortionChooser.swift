/// Chooses the measure of a food that a line means, and weighs it.
struct PortionChooser {
    let food: Food
    /// The words of the line.
    let words: Set<String>

    var isButter: Bool { food.category == .oilOrFat || food.category == .dairy }

    // MARK: Choosing

    /// Returns the portion with one of the units whose qualifier fits the words best.
    func portion(_ units: [String]) -> FoodPortion? {
        for unit in units {
            let candidates = food.portions.filter { $0.unit == unit }
            let scored = candidates.enumerated().map { (fit($0.element), -$0.offset, $0.element) }
            if let best = scored.max(by: { ($0.0, $0.1) < ($1.0, $1.1) }) { return best.2 }
        }
        return nil
    }

    /// How well a qualifier fits the words: each word that fits counts for, each that does not against.
    func fit(_ portion: FoodPortion) -> Int {
        let isNegated = portion.qualifier.hasPrefix("not ")
        return portion.qualifier.split(whereSeparator: { $0 == " " || $0 == "," || $0 == "/" }).reduce(0) {
            sum,
            word in
            sum + fit(TextFolding.fold(word), isNegated: isNegated)
        }
    }

    private func fit(_ word: String, isNegated: Bool) -> Int {
        if Self.neutral.contains(word), food.category != .herbOrSpice || word != "whole" { return 0 }
        if isNegated || (word == "drained" && food.state == .drained) {
            return 0
        }
        if Self.sizeOrder.contains(word) {
            return sizes.contains(word) ? 6 : -(sizes.isEmpty ? sizeRank(word) : 5)
        }
        if food.category == .herbOrSpice, word == "whole" {
            return words.contains("whole") || words.contains("peppercorns") ? 5 : -7
        }
        if Self.unusual.contains(word) { return words.contains(word) ? 5 : -6 }
        return fits(word) ? 5 : -2
    }

    private static let neutral: Set<String> = [
        "or", "and", "whole", "raw", "dry", "a", "of", "with", "not", "any", "size", "leaves",
    ]
    private static let sizeOrder = [
        "medium", "large", "small", "jumbo", "mini", "baby", "extra", "thin", "thick",
    ]

    /// Qualifiers that change the density so much that they count only where the line says so.
    private static let unusual: Set<String> = [
        "whipped", "sifted", "unpacked", "packed", "mashed", "pureed", "cooked", "melted", "ground", "liquid",
        "undiluted", "prepared", "reconstituted",
        "brownulated", "drained", "frozen", "thawed", "crushed",
    ]

    var sizes: Set<String> {
        var found: Set<String> = []
        for (size, names) in Self.sizeNames where names.contains(where: words.contains) { found.insert(size) }
        return found
    }

    private static let sizeNames: [String: Set<String>] = [
        "large": [
            "large", "big", "lg", "gross", "grosse", "grossen", "grosser", "grand", "grande", "grandes",
            "grandi", "gros",
        ],
        "medium": [
            "medium", "med", "mittelgross", "mittelgrosse", "mittlere", "moyen", "moyenne", "mediano",
            "mediana", "medio", "media",
        ],
        "small": [
            "small", "klein", "kleine", "kleiner", "petit", "petite", "pequeno", "pequena", "piccolo",
            "piccola",
        ],
        "extra": ["extra-large"], "baby": ["baby"], "mini": ["mini"], "jumbo": ["jumbo"], "thick": ["thick"],
        "thin": ["thin"],
    ]

    private func sizeRank(_ size: String) -> Int {
        if food.category == .egg { return size == "large" ? 0 : 2 }
        return size == "medium" ? 1 : 3
    }

    private func fits(_ word: String) -> Bool {
        if words.contains(word) { return true }
        guard word.utf8.count >= 4 else { return false }
        let stem = word.prefix(4)
        return words.contains { $0.hasPrefix(stem) && abs($0.utf8.count - word.utf8.count) < 5 }
    }
}
