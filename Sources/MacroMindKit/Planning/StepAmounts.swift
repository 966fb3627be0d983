/// The amounts of water in a recipe's steps, which grow with what is cooked.
///
/// Steps name no other amounts; those of ingredients stand in their list. An amount is a number before `ml`, `litre` or `litres`.
enum StepAmounts {
    /// Returns a step for another number of servings.
    ///
    /// - Parameters:
    ///   - step: The step as the recipe has it.
    ///   - factor: How many times the recipe is cooked.
    /// - Returns: The step with its amounts multiplied; as it is when the factor is 1 or no number.
    static func scaled(_ step: String, by factor: Double) -> String {
        guard factor != 1, factor.isFinite, factor > 0 else { return step }
        var words = step.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
        for index in words.indices.dropFirst() {
            let unit = words[index].prefix { $0.isLetter }
            guard let amount = Double(words[index - 1]), amount > 0 else { continue }
            switch unit {
            case "ml": (words[index - 1], words[index]) = millilitres(amount * factor, words[index])
            case "litre", "litres":
                (words[index - 1], words[index]) = litres(amount * factor, words[index], unit)
            default: continue
            }
        }
        return words.joined(separator: " ")
    }

    private static func millilitres(_ amount: Double, _ word: String) -> (String, String) {
        guard amount < 1_000 else { return litres(amount / 1_000, word, "ml") }
        let step = amount < 100 ? 5.0 : amount < 500 ? 10 : 50
        return (Grams(max(5, (amount / step).rounded() * step)).whole, word)
    }

    private static func litres(_ amount: Double, _ word: String, _ unit: Substring) -> (String, String) {
        let rest = word.dropFirst(unit.count)
        guard amount >= 1 else {
            return (Grams(max(5, (amount * 100).rounded() * 10)).whole, "ml\(rest)")
        }
        let rounded = Grams(amount).rounded(toPlaces: 1).value
        return (rounded.text, "\(rounded == 1 ? "litre" : "litres")\(rest)")
    }
}
