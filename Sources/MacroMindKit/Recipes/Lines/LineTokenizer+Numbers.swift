/// Reads numbers: decimals, fractions, groups of digits, exponents.
extension LineTokenizer {
    mutating func readNumber() {
        let start = position
        var value = readDecimal()
        var isFraction = false
        if let width = slashWidth(behind: value) {
            position += width
            let denominator = readDigits()
            value = denominator > 0 && denominator <= 100 ? value / denominator : .nan
            isFraction = true
        }
        skipOrdinal()
        if peek() == "%" || (peek() == " " && peek(1) == "%") {
            position += peek() == "%" ? 1 : 2
            let text = slice(from: start)
            emit(.word, text)
            return
        }
        emitNumber(slice(from: start), value: value, isFraction: isFraction)
    }

    private mutating func readDigits() -> Double {
        let start = position
        while isDigit(0) { position += 1 }
        return Double(slice(from: start)) ?? .nan
    }

    private mutating func readDecimal() -> Double {
        let start = position
        while isDigit(0) || isZeroLetter() { position += 1 }
        let whole = slice(from: start)
        var text = String(whole.map { $0 == "O" || $0 == "o" ? "0" : $0 })
        while let mark = peek(), mark == "." || mark == ",", isDigit(1) {
            let digitsStart = position + 1
            position += 1
            while isDigit(0) { position += 1 }
            let digits = String(slice(from: digitsStart))
            let groups = digits.utf8.count == 3 && mark == "," && text.utf8.count <= 3 && text != "0"
            text += groups ? digits : "." + digits
            if !groups { break }
        }
        if peek() == "e" || peek() == "E" { text += readExponent() }
        return Double(text.first == "." ? "0" + text : text) ?? .nan
    }

    private func isZeroLetter() -> Bool {
        guard peek() == "O", position > 0 else { return false }
        return isDigit(1) || peek(1) == "O" || peek(1) == " " || peek(1) == nil
    }

    private mutating func readExponent() -> String {
        let start = position
        let offset = peek(1) == "+" || peek(1) == "-" ? 2 : 1
        guard isDigit(offset) else { return "" }
        position += offset
        while isDigit(0) { position += 1 }
        return slice(from: start)
    }

    private mutating func skipOrdinal() {
        for suffix in ["rds", "rd", "ths", "th"] {
            let scalars = Array(suffix.unicodeScalars)
            let matches = scalars.indices.allSatisfy { peek($0) == scalars[$0] }
            if matches, !isLetter(scalars.count) {
                position += scalars.count
                return
            }
        }
    }

    /// Returns how many letters stand between a numerator and its denominator: one in `1/2`, more in `1 /2`.
    private func slashWidth(behind numerator: Double) -> Int? {
        if peek() == "/", isDigit(1) { return 1 }
        let slash = peek() == " " ? 1 : 0
        guard peek(slash) == "/" else { return nil }
        let first = peek(slash + 1) == " " ? slash + 2 : slash + 1
        guard let digit = peek(first), ["2", "3", "4", "8"].contains(digit), numerator == 1,
            !isDigit(first + 1),
            peek(first + 1) == " "
        else { return nil }
        return first
    }
}
