extension FigureReader {
    /// A signed number, mixed fraction or number word with its unit.
    mutating func operand() -> Figure? {
        let start = index
        var sign = 1.0
        while case .symbol(let symbol)? = peek(),
            symbol == "-" || symbol == "+" || symbol == "~" || symbol == "\u{2248}"
        {
            if symbol == "-" { sign = -sign }
            index += 1
        }
        guard var figure = number() ?? wordNumber() else {
            index = start
            return nil
        }
        figure.value *= sign
        figure.grouped = figure.grouped.map { $0 * sign }
        takeUnit(of: &figure)
        return figure
    }

    func peek(_ offset: Int = 0) -> Token? {
        index + offset < tokens.count ? tokens[index + offset] : nil
    }

    mutating func number() -> Figure? {
        guard case .number(var figure, _)? = peek() else { return nil }
        index += 1
        if let fraction = fractionBehind() {
            figure.value += fraction
        } else if case .symbol("/")? = peek(), case .number(let divisor, _)? = peek(1), divisor.value != 0,
            !isHundredth(divisor)
        {
            index += 2
            if case .symbol("/")? = peek() { figure.hasOtherWords = true }
            figure.value /= divisor.value
            figure.grouped = nil
        }
        return figure
    }

    /// Whether a divisor is rather the mass that the figure before it holds for.
    private func isHundredth(_ divisor: Figure) -> Bool {
        guard divisor.value == 100, case .word(let unit)? = peek(2) else { return false }
        return unit == "g" || unit == "ml"
    }

    /// The fraction that follows a whole number: `1 1/2`, `1 ½`.
    mutating func fractionBehind() -> Double? {
        guard case .number(let next, _)? = peek() else { return nil }
        if next.value > 0, next.value < 1, next.grouped == nil {
            index += 1
            return next.value
        }
        guard case .symbol("/")? = peek(1), case .number(let divisor, _)? = peek(2),
            divisor.value > next.value
        else { return nil }
        index += 3
        return next.value / divisor.value
    }

    /// A number in words: "three quarters", "one and a half".
    mutating func wordNumber() -> Figure? {
        guard case .word(let word)? = peek(), var value = FigureWords.numbers[word] else { return nil }
        index += 1
        if case .word(let part)? = peek(), let fraction = FigureWords.parts[part] {
            index += 1
            value *= fraction
        } else if case .word("and")? = peek(), case .word("a")? = peek(1), case .word(let part)? = peek(2),
            let fraction = FigureWords.parts[part]
        {
            index += 3
            value += fraction
        }
        return Figure(value: value)
    }

    mutating func takeUnit(of figure: inout Figure) {
        switch peek() {
        case .symbol("%")?:
            figure.unit = "%"
            index += 1
        case .word(let word)? where FigureWords.isUnit(word):
            figure.unit = word
            index += 1
        default: break
        }
    }
}
