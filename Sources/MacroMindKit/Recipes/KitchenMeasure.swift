/// An amount in words of the kitchen, such as `2 cloves` or `1 1/4 cups`.
public struct KitchenMeasure: Sendable, Hashable, CustomStringConvertible {
    /// The number of units.
    public var amount: Double
    /// The unit, with whatever else follows the number.
    public var unit: String

    /// Creates a measure.
    public init(amount: Double, unit: String) {
        self.amount = amount
        self.unit = unit
    }

    /// Creates a measure from a text that begins with a number: `2`, `0.5`, `1/2`, `1 1/4`, `½` or `1½`.
    ///
    /// The result is `nil` when the text begins with no number above 0 and below 100,000.
    public init?(_ text: String) {
        var rest = text.split(separator: " ")[...]
        guard let word = rest.popFirst(), var amount = Self.number(word) else { return nil }
        if amount == amount.rounded(), let next = rest.first, let part = Self.number(next), part < 1 {
            amount += part
            rest = rest.dropFirst()
        }
        self.init(amount: amount, unit: rest.joined(separator: " "))
    }

    /// Returns the measure of a multiple.
    public func scaled(by factor: Double) -> KitchenMeasure {
        KitchenMeasure(amount: amount * factor, unit: unit)
    }

    /// The measure in quarters and thirds, below one also in eighths, as a cook would read it; amounts from ten on are whole, and
    /// millilitres come in fives and tens.
    public var description: String {
        let number = unit == "ml" ? Self.millilitres(amount) : Self.text(amount)
        return unit.isEmpty ? number : "\(number) \(unitText(after: number))"
    }

    /// The unit as it follows a number that is written: `½ cup`, `1 cup`, `2 large bags`.
    private func unitText(after number: String) -> String {
        guard let noun = unit.split(separator: " ").last.map(String.init) else { return unit }
        let isOne = number == "1" || Self.glyphs.keys.contains { String($0) == number }
        guard let suited = isOne ? Self.singulars[noun] : Self.plurals[noun] else { return unit }
        return unit.dropLast(noun.count) + suited
    }

    private static let plurals = Dictionary(
        uniqueKeysWithValues: [
            "cup", "can", "clove", "slice", "handful", "head", "pack", "bunch", "block", "bag", "fillet",
            "bulb",
            "fruit", "piece", "breast", "thigh", "cake", "tortilla", "sheet", "steak", "scoop", "escalope",
            "white", "stalk", "square", "shell", "roll", "rasher", "ball", "ear", "pinch", "leaf", "loaf",
            "half",
        ].map { ($0, UnitPlural.text($0, count: 2)) }
    )

    private static let singulars = Dictionary(uniqueKeysWithValues: plurals.map { ($0.value, $0.key) })

    private static func millilitres(_ amount: Double) -> String {
        guard amount >= 20, amount < 100_000 else { return text(amount) }
        let step = amount < 100 ? 5.0 : 10.0
        return Grams((amount / step).rounded() * step).whole
    }

    private static func number(_ word: Substring) -> Double? {
        guard let value = value(word), value > 0, value < 100_000 else { return nil }
        return value
    }

    private static func value(_ word: Substring) -> Double? {
        if let value = Double(word) { return value }
        if let last = word.last, let fraction = glyphs[last] {
            let whole = word.dropLast()
            return whole.isEmpty ? fraction : Double(whole).map { $0 + fraction }
        }
        let parts = word.split(separator: "/")
        guard parts.count == 2, let top = Double(parts[0]), let bottom = Double(parts[1]), bottom > 0 else {
            return nil
        }
        return top / bottom
    }

    private static let glyphs: [Character: Double] = [
        "¼": 0.25, "½": 0.5, "¾": 0.75, "⅓": 1.0 / 3, "⅔": 2.0 / 3, "⅛": 0.125,
    ]

    private static let fractions: [(value: Double, glyph: String)] = [
        (0, ""), (0.125, "⅛"), (0.25, "¼"), (1.0 / 3, "⅓"), (0.5, "½"), (2.0 / 3, "⅔"), (0.75, "¾"), (1, ""),
    ]

    private static func text(_ amount: Double) -> String {
        guard amount >= 0, amount < 10 else { return Grams(amount).whole }
        let whole = amount.rounded(.down)
        let part = amount - whole
        let near = whole < 1 ? fractions : fractions.filter { $0.value != 0.125 }
        let nearest = near.min { abs($0.value - part) < abs($1.value - part) } ?? (0, "")
        let count = Int(whole) + (nearest.value == 1 ? 1 : 0)
        if count == 0 && nearest.glyph.isEmpty { return "⅛" }
        return count == 0 ? nearest.glyph : "\(count)\(nearest.glyph)"
    }
}
