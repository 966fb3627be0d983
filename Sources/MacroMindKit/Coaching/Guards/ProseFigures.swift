/// Reads every number of a text, in digits or words, with its unit and the nutrient it is of.
struct ProseFigures {
    /// The figures in the order of the text.
    private(set) var figures: [WrittenFigure] = []

    private let tokens: [Token]

    private enum Token: Equatable {
        case number(Double, precision: Double)
        case word(String)
        case mark(Character)
    }

    init(_ text: String) {
        tokens = Self.tokens(of: Array(PlainText.folded(text)))
        read()
    }

    // MARK: Tokens

    private static func tokens(of characters: [Character]) -> [Token] {
        var tokens: [Token] = []
        var index = 0
        while index < characters.count {
            let character = characters[index]
            if isDigit(character) {
                tokens.append(number(characters, &index))
            } else if let part = NumberToken.fraction(character.unicodeScalars.first ?? " ") {
                tokens.append(.number(part, precision: 0))
                index += 1
            } else if character.isLetter || character == "µ" || character == "μ" {
                let start = index
                while index < characters.count, characters[index].isLetter { index += 1 }
                append(String(characters[start..<index]), to: &tokens)
            } else {
                if "%-~≈/".contains(character) { tokens.append(.mark(character)) }
                index += 1
            }
        }
        return tokens
    }

    private static func isDigit(_ character: Character) -> Bool { character.isASCII && character.isNumber }

    private static func number(_ characters: [Character], _ index: inout Int) -> Token {
        var digits = ""
        var groups: [String] = [""]
        while index < characters.count {
            let character = characters[index]
            let isMark =
                ".,'\u{202F}".contains(character) && index + 1 < characters.count
                && isDigit(characters[index + 1])
            if isDigit(character) {
                digits.append(character)
                groups[groups.count - 1].append(character)
            } else if isMark {
                groups.append("")
                digits.append(character)
            } else {
                break
            }
            index += 1
        }
        let isThousands =
            groups.count > 1 && groups.dropFirst().allSatisfy { $0.count == 3 } && groups[0] != "0"
        if groups.count == 1 || isThousands {
            return .number(Double(groups.joined()) ?? .infinity, precision: 0.5)
        }
        let whole = groups.dropLast().joined()
        let decimals = groups[groups.count - 1]
        let precision = decimals.reduce(0.5) { step, _ in step / 10 }
        return .number(Double("\(whole).\(decimals)") ?? .infinity, precision: precision)
    }

    private static func append(_ word: String, to tokens: inout [Token]) {
        guard let value = NumberNames.value(of: word) else { return tokens.append(.word(word)) }
        if case .number(let before, _)? = tokens.last {
            if value >= 100, before > 0, before < value {
                tokens[tokens.count - 1] = .number(before * value, precision: value / 2)
                return
            }
            if NumberNames.isTens(before), value < 10 || before >= 100 {
                tokens[tokens.count - 1] = .number(before + value, precision: 0.5)
                return
            }
        }
        tokens.append(.number(value, precision: 0.5))
    }

    // MARK: Figures

    private mutating func read() {
        for index in tokens.indices {
            guard case .number(let value, let precision) = tokens[index] else { continue }
            let (unit, factor, width) = unit(after: index)
            figures.append(
                WrittenFigure(
                    value: value * factor,
                    precision: precision * factor,
                    unit: unit,
                    nutrient: unit == .energy ? .energy : nutrient(around: index, width: width),
                    isRough: isRough(index)
                )
            )
        }
        shareUnits()
    }

    private func word(_ index: Int) -> String? {
        guard tokens.indices.contains(index), case .word(let word) = tokens[index] else { return nil }
        return word
    }

    /// The unit behind a number, with the factor to the canonical one and how many tokens it takes.
    private func unit(after index: Int) -> (WrittenFigure.Unit, Double, Int) {
        var next = index + 1
        if tokens.indices.contains(next), tokens[next] == .mark("%") { return (.percent, 1, 1) }
        if tokens.indices.contains(next), tokens[next] == .mark("-") { next += 1 }
        guard let word = word(next) else { return (.none, 1, 0) }
        if word == "k", let after = self.word(next + 1), let unit = FigureUnits.units[after] {
            return (unit.unit, unit.factor * 1_000, next + 1 - index)
        }
        guard let unit = FigureUnits.units[word] else { return (.none, 1, 0) }
        return (unit.unit, unit.factor, next - index)
    }

    /// The nutrient right behind the unit, or the nearest one before the number.
    private func nutrient(around index: Int, width: Int) -> Nutrient? {
        var next = index + width + 1
        if let word = word(next), FigureUnits.linkWords.contains(word) { next += 1 }
        for place in [next, next + 1] {
            if let word = word(place), let nutrient = FigureUnits.nutrients[word] { return nutrient }
        }
        for place in stride(from: index - 1, through: max(0, index - 4), by: -1) {
            guard let word = word(place) else { return nil }
            if let nutrient = FigureUnits.nutrients[word] { return nutrient }
        }
        return nil
    }

    private func isRough(_ index: Int) -> Bool {
        if index > 0, tokens[index - 1] == .mark("~") || tokens[index - 1] == .mark("≈") { return true }
        return (1...3).contains { step in
            word(index - step).map { FigureUnits.roughWords.contains($0) } ?? false
        }
    }

    /// Gives the first number of a range the unit of the second: `20-30 g`, `20 to 30 g`.
    private mutating func shareUnits() {
        let places = tokens.indices.filter {
            if case .number = tokens[$0] { true } else { false }
        }
        for (order, pair) in zip(places, places.dropFirst()).enumerated().reversed() {
            let between = tokens[(pair.0 + 1)..<pair.1]
            let isRange =
                between.count == 1
                && (between.first == .mark("-")
                    || ["to", "bis", "a", "and", "or"].contains(word(pair.0 + 1) ?? ""))
            guard isRange, figures[order].unit == .none, figures[order + 1].unit != .none else { continue }
            let factor = figures[order + 1].precision > 0 ? factor(of: pair.1) : 1
            figures[order].value *= factor
            figures[order].precision *= factor
            figures[order].unit = figures[order + 1].unit
            figures[order].nutrient = figures[order + 1].nutrient
        }
    }

    private func factor(of index: Int) -> Double { unit(after: index).1 }
}
