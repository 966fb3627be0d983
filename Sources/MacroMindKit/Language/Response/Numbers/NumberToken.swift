/// A number in digits, with marks and exponent, at one place in a text.
struct NumberToken {
    var figure: Figure
    var end: Int

    /// Reads the number that starts at an index, or nothing if none stands there or it is beyond all bounds.
    init?(_ text: [Unicode.Scalar], at start: Int) {
        guard start < text.count else { return nil }
        if let fraction = Self.fraction(text[start]) {
            figure = Figure(value: fraction)
            end = start + 1
            return
        }
        var scanner = DigitRun(text, at: start)
        guard scanner.read(), let figure = scanner.figure else { return nil }
        self.figure = figure
        end = scanner.index
        if end < text.count, let fraction = Self.fraction(text[end]) {
            self.figure.value += fraction
            end += 1
        }
    }

    /// Whether a number may start at an index.
    static func starts(_ text: [Unicode.Scalar], at index: Int) -> Bool {
        let scalar = text[index]
        if DigitRun.digit(scalar) != nil || fraction(scalar) != nil { return true }
        return scalar == "." && index + 1 < text.count && DigitRun.digit(text[index + 1]) != nil
    }

    /// The value of a fraction character such as ½.
    static func fraction(_ scalar: Unicode.Scalar) -> Double? {
        guard scalar.value >= 0xBC, scalar.properties.numericType == .numeric,
            let value = scalar.properties.numericValue,
            value > 0, value < 1
        else { return nil }
        return value
    }
}

/// A run of digits and the marks between them.
private struct DigitRun {
    let text: [Unicode.Scalar]
    var index: Int
    private var digits: [UInt8] = []
    /// The marks with the number of digits before each.
    private var marks: [(mark: Unicode.Scalar, at: Int)] = []
    private var exponent = 0

    init(_ text: [Unicode.Scalar], at start: Int) {
        self.text = text
        index = start
    }

    static func digit(_ scalar: Unicode.Scalar) -> UInt8? {
        if scalar.isASCIIDigit { return UInt8(scalar.value - 0x30) }
        guard scalar.value >= 0x80, scalar.properties.numericType == .decimal,
            let value = scalar.properties.numericValue
        else { return nil }
        return UInt8(value)
    }

    mutating func read() -> Bool {
        while index < text.count {
            if let digit = Self.digit(text[index]) {
                guard digits.count < 400 else { return false }
                digits.append(digit)
                index += 1
            } else if !readMark() {
                break
            }
        }
        readExponent()
        return !digits.isEmpty
    }

    /// Takes a mark if it belongs to the number.
    private mutating func readMark() -> Bool {
        let mark = Self.folded(text[index])
        let isFollowed = index + 1 < text.count && Self.digit(text[index + 1]) != nil
        switch mark {
        case ".", ",":
            guard
                isFollowed
                    || (mark == "." && !digits.isEmpty && !marks.contains { $0.mark == "." }
                        && endsNumber(at: index + 1))
            else { return false }
        case "_":
            guard isFollowed, !digits.isEmpty else { return false }
            index += 1
            return true
        case " ", "'":
            guard isFollowed, !digits.isEmpty, digits.count <= 3 || marks.last?.mark == mark,
                groupOfThree(at: index + 1)
            else { return false }
        default: return false
        }
        marks.append((mark, digits.count))
        index += 1
        return true
    }

    /// Whether a dot without digits behind it can end the number.
    private func endsNumber(at next: Int) -> Bool {
        next >= text.count || !(text[next] == "." || text[next].isLetter)
    }

    private func groupOfThree(at start: Int) -> Bool {
        guard start + 3 <= text.count, (start..<start + 3).allSatisfy({ Self.digit(text[$0]) != nil }) else {
            return false
        }
        guard start + 3 < text.count else { return true }
        return Self.digit(text[start + 3]) == nil && text[start + 3] != "/"
    }

    private static func folded(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        switch scalar {
        case "\u{FF0C}", "\u{66B}", "\u{201A}": ","
        case "\u{FF0E}", "\u{66C}": scalar == "\u{66C}" ? "'" : "."
        case "\u{2019}", "\u{2018}", "\u{B4}", "`": "'"
        default: scalar.isBlank && !scalar.isLineBreak ? " " : scalar
        }
    }

    private mutating func readExponent() {
        guard index + 1 < text.count, text[index] == "e" || text[index] == "E", !digits.isEmpty else {
            return
        }
        var next = index + 1
        let isNegative = text[next] == "-"
        if isNegative || text[next] == "+" { next += 1 }
        var value = 0
        let first = next
        while next < text.count, let digit = Self.digit(text[next]) {
            value = min(value * 10 + Int(digit), 9999)
            next += 1
        }
        guard next > first, next >= text.count || !text[next].isLetter else { return }
        exponent = isNegative ? -value : value
        index = next
    }

    /// The number that the digits and marks make, or nothing if they contradict each other.
    var figure: Figure? {
        let separators = marks.filter { $0.mark == "." || $0.mark == "," }
        guard let last = separators.last, last.at < digits.count else {
            return plain(decimalAt: digits.count)
        }
        let kinds = Set(separators.map(\.mark))
        if kinds.count == 2 || marks.count > separators.count {
            guard separators.filter({ $0.mark == last.mark }).count == 1 else { return nil }
            return plain(decimalAt: last.at, hasDecimalComma: last.mark == ",")
        }
        let behind = digits.count - last.at
        if separators.count > 1 {
            return groupsAreThrees(separators.map(\.at)) ? plain(decimalAt: digits.count) : nil
        }
        let mayGroup = behind == 3 && (1...3).contains(last.at) && digits.first != 0 && exponent == 0
        guard var figure = plain(decimalAt: last.at, hasDecimalComma: last.mark == "," && behind < 3) else {
            return nil
        }
        if mayGroup {
            figure.grouped = plain(decimalAt: digits.count)?.value
            figure.groupsWithComma = last.mark == ","
        }
        return figure
    }

    private func groupsAreThrees(_ positions: [Int]) -> Bool {
        let bounds = positions + [digits.count]
        return positions.first.map { (1...3).contains($0) } ?? false
            && zip(bounds, bounds.dropFirst()).allSatisfy { $1 - $0 == 3 }
    }

    private func plain(decimalAt point: Int, hasDecimalComma: Bool = false) -> Figure? {
        var text = ""
        for (index, digit) in digits.enumerated() {
            if index == point { text += "." }
            text.unicodeScalars.append(Unicode.Scalar(digit + 0x30))
        }
        if text.hasPrefix(".") { text = "0" + text }
        if exponent != 0 { text += "e\(exponent)" }
        guard let value = Double(text), value.isFinite else { return nil }
        return Figure(value: value, hasDecimalComma: hasDecimalComma)
    }
}
