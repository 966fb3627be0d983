/// Finds an amount behind the food: `Sugar 100 g`, `Milk - 1 cup`, `eggs x 3`.
struct TrailingAmountReader {
    let tokens: [LineToken]
    let reader: AmountReader

    /// An amount and where it begins.
    typealias Reading = (amount: AmountReader.Amount, start: Int)

    /// Returns the first amount behind the word at a position, if the line has one that is no remark.
    func amount(from start: Int) -> Reading? {
        var index = start + 1
        while index < tokens.count {
            if let reading = number(at: index, from: start) { return reading }
            if tokens[index].kind == .open, let close = reader.closing(index) {
                if let amount = measure(in: index..<close) { return (amount, index) }
                index = close + 1
                continue
            }
            if endsFood(tokens[index]) { return nil }
            index += 1
        }
        return nil
    }

    private func number(at index: Int, from start: Int) -> Reading? {
        guard tokens[index].kind == .number, !isTiedToWord(index),
            let amount = reader.amount(at: index).map(withLastUnit), amount.quantity != nil, isEnd(amount.end)
        else { return nil }
        let before = tokens[index - 1]
        if before.key == "x", index > start + 1,
            amount.end == tokens.count || tokens[amount.end].kind == .comma
        {
            return (amount, index - 1)
        }
        let hasUnit =
            amount.unit.map { [.mass, .volume, .rough, .container, .count].contains($0.kind) } ?? false
        let isApart =
            [.dash, .colon, .comma].contains(before.kind) || before.key == "x"
            || isCount(amount, from: start, to: index)
        return hasUnit || isApart ? (amount, index) : nil
    }

    /// Whether a number begins a word such as `2-inch`.
    private func isTiedToWord(_ index: Int) -> Bool {
        index + 1 < tokens.count && tokens[index + 1].kind == .dash && !tokens[index + 1].hasSpaceBefore
    }

    private func isEnd(_ index: Int) -> Bool {
        guard index < tokens.count else { return true }
        let kind = tokens[index].kind
        return kind == .comma || kind == .open || kind == .close && index + 1 == tokens.count
    }

    /// Reads the amount in `Butter (100 g), melted`.
    private func measure(in bracket: Range<Int>) -> AmountReader.Amount? {
        guard var amount = reader.amount(at: bracket.lowerBound + 1), amount.end == bracket.upperBound,
            let unit = amount.unit, [.mass, .volume, .rough].contains(unit.kind)
        else { return nil }
        amount.end = bracket.upperBound + 1
        return amount
    }

    private func endsFood(_ token: LineToken) -> Bool {
        token.kind == .open || token.isWord([.or, .noteStart, .approximation, .preparation])
            || ["for", "from", "in", "into"].contains(token.key)
    }

    /// Reads a counted part as the last word of a line, where no food can follow: `Garlic, 3 cloves`.
    private func withLastUnit(_ amount: AmountReader.Amount) -> AmountReader.Amount {
        guard amount.unit == nil, let unit = reader.units.unit(at: amount.end), isEnd(unit.end),
            unit.unit.kind == .count
        else { return amount }
        var amount = amount
        amount.unit = unit.unit
        amount.end = unit.end
        return amount
    }

    /// Whether a bare number behind one or two words counts them, as in `Uova 3` or `Onion 1 large`, and names no grade.
    private func isCount(_ amount: AmountReader.Amount, from start: Int, to index: Int) -> Bool {
        guard amount.unit == nil, let quantity = amount.quantity, quantity.upperBound <= 24,
            index - start <= 2
        else { return false }
        return tokens[start..<index].allSatisfy { token in
            token.kind == .word && !token.isWord([.preparation, .article, .of])
                && !Self.grades.contains(token.key)
        }
    }

    private static let grades: Set<String> = [
        "type", "typ", "tipo", "no", "nr", "number", "grade", "vitamin", "formula",
    ]
}
