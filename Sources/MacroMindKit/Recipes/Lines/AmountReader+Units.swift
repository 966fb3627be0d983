/// Reads sizes and the unit behind the number.
extension AmountReader {
    /// Reads `3 or more`, `1 or so`.
    func readMore(_ amount: inout Amount) {
        guard at(amount.end)?.key == "or", let word = at(amount.end + 1),
            ["more", "so", "less"].contains(word.key)
        else { return }
        amount.notes.append(amount.end..<(amount.end + 2))
        amount.end += 2
    }

    func readUnit(_ amount: inout Amount) {
        readMultipliedSize(&amount)
        readSizeBeforeContainer(&amount)
        if let article = at(amount.end), NumberWords.articles.contains(article.key), article.key != "un",
            amount.quantity != nil
        {
            amount.end += 1
            readSizeBeforeContainer(&amount)
        }
        let start = amount.end
        var index = start
        while let token = at(index),
            token.isWord([.size, .fill]) || isUnitAdverb(index)
                || (token.kind == .comma && index > start && isUnitAdverb(index + 1))
        { index += 1 }
        if at(index)?.kind == .dash, at(index)?.hasSpaceBefore == false { index += 1 }
        if let end = hectograms(&amount, at: index) {
            amount.end = end
            return
        }
        guard let unit = units.unit(at: index), isUnit(unit, at: index, amount) else {
            if amount.measures.isEmpty { readSizes(&amount) }
            return
        }
        if index > start, tokens[start].kind == .word { amount.notes.append(start..<index) }
        amount.unit = unit.unit
        amount.trace.append(step("unit", index..<unit.end))
        amount.end = unit.end
        if unit.unit == .gram || unit.unit == .milliliter {
            amount.quantity = amount.quantity.map { thousands($0, before: start) }
        }
        repeatRange(&amount)
        if [.mass, .volume].contains(unit.unit.kind) { readContainerWord(&amount) }
    }

    /// Words that may stand between a number and its unit: `4 very thin slices`, `2 good handfuls`.
    private func isUnitAdverb(_ index: Int) -> Bool {
        guard let token = at(index) else { return false }
        let isLoose = [
            "good", "thin", "thick", "very", "fat", "nice", "thinly", "thickly", "cut", "fresh", "whole",
            "little", "gute", "inch-thick", "inch-long", "inch-wide", "finger-length",
        ].contains(token.key)
        guard isLoose else { return false }
        for ahead in (index + 1)..<min(index + 4, tokens.count) {
            if let unit = units.unit(at: ahead) {
                return [.count, .rough, .container].contains(unit.unit.kind) && unit.end < tokens.count
                    && tokens[unit.end].kind == .word
            }
        }
        return false
    }

    private func readSizes(_ amount: inout Amount) {
        let start = amount.end
        while let token = at(amount.end), token.isWord(.size), !isGem(amount.end) { amount.end += 1 }
        guard amount.end > start else { return }
        var index = amount.end
        if at(index)?.kind == .comma { index += 1 }
        if at(index)?.isWord(.or) == true, let other = numbers.quantity(at: index + 1),
            at(other.end)?.isWord(.size) == true
        {
            amount.end = other.end + 1
        }
        amount.notes.append(start..<amount.end)
    }

    /// Whether a word that can be a unit is one here and not the food: `12 cloves`, `2 rib steaks`.
    private func isUnit(_ unit: UnitReader.Reading, at index: Int, _ amount: Amount) -> Bool {
        if [.mass, .volume].contains(unit.unit.kind) {
            return unit.unit != .stick || unit.end < tokens.count
        }
        guard let next = at(unit.end) else { return false }
        if unit.unit == .inch || unit.unit == .centimeter {
            return tokens[index].key != "in" || units.unit(at: unit.end) != nil
                || tokens[index].hasSpaceBefore == false
        }
        if next.kind == .comma || next.kind == .close {
            return unit.unit.kind == .container && unit.unit != .tub
        }
        if next.kind == .open { return true }
        let key = tokens[index].key
        if Self.ambiguousSingulars.contains(key) { return (amount.quantity?.upperBound ?? 1) <= 1 }
        return true
    }

    private static let ambiguousSingulars: Set<String> = [
        "rib", "ball", "bar", "block", "link", "square", "pot", "cube", "strip", "stem", "head", "part",
        "spear",
    ]

    /// Reads `2 x 400g` and `2 x 400 g`.
    private func readMultipliedSize(_ amount: inout Amount) {
        guard let sign = at(amount.end), sign.key == "x" || sign.key == "*" || sign.key == "mal" else {
            return
        }
        guard let measure = measure(at: amount.end + 1) else {
            amount.end += 1
            return
        }
        let start = amount.end + 1
        amount.end = endOfDualSize(measure.end)
        add(measure, .each, to: &amount, from: start, to: amount.end)
    }

    /// The end of a size told in two units: `225g/8oz`.
    private func endOfDualSize(_ end: Int) -> Int {
        guard at(end)?.kind == .slash, let other = measure(at: end + 1) else { return end }
        return other.end
    }

    /// Reads the size of a container or piece: `(14 oz) can`, `16-ounce package`, `3-pound head`.
    private func readSizeBeforeContainer(_ amount: inout Amount) {
        guard amount.measures.isEmpty else { return }
        if at(amount.end)?.kind == .open {
            guard let close = closing(amount.end) else { return }
            let start = amount.end + 1
            if let measure = measure(at: skipHedge(start)), measure.end <= close {
                add(measure, .each, to: &amount, from: start, to: close)
            } else {
                amount.notes.append(start..<close)
            }
            amount.end = close + 1
        } else if at(amount.end)?.kind == .number, let measure = measure(at: amount.end) {
            let start = amount.end
            amount.end = endOfDualSize(measure.end)
            add(measure, .each, to: &amount, from: start, to: amount.end)
        } else if isHyphenMeasure(amount.end), let measure = measure(at: amount.end) {
            let start = amount.end
            amount.end = measure.end
            add(measure, .each, to: &amount, from: start)
        }
    }

    /// Whether a number word is tied to a unit: `two one-inch pieces`.
    func isHyphenMeasure(_ index: Int) -> Bool {
        guard let token = at(index), token.kind == .word, let hyphen = token.key.firstIndex(of: "-") else {
            return false
        }
        return NumberWords.whole[String(token.key[..<hyphen])] != nil
            && UnitTables.spellings[String(token.key[token.key.index(after: hyphen)...])] != nil
    }

    func skipHedge(_ index: Int) -> Int {
        var index = index
        while let token = at(index),
            token.isWord(.approximation) || token.kind == .tilde || token.key == "each" || token.key == "je"
        { index += 1 }
        return index
    }

    func unitAfterSize(_ start: Int) -> UnitReader.Reading? {
        var index = start
        while let token = at(index), token.isWord(.size) { index += 1 }
        return units.unit(at: index)
    }

    /// Reads a container named behind a total: `16 oz bag`, `400g/14oz tin`, `2-inch piece`.
    func readContainerWord(_ amount: inout Amount) {
        guard let unit = units.unit(at: amount.end),
            unit.unit.kind == .container || [.ball, .block, .bar, .loaf].contains(unit.unit),
            unit.end < tokens.count, tokens[unit.end].key != "sugar",
            tokens[unit.end].kind == .word || tokens[unit.end].kind == .open
        else { return }
        amount.notes.append(amount.end..<unit.end)
        amount.end = unit.end
    }

    /// Reads the Italian `etto`, a hundred grams.
    private func hectograms(_ amount: inout Amount, at index: Int) -> Int? {
        guard let token = at(index), ["etto", "etti", "hg"].contains(token.key),
            let quantity = amount.quantity
        else { return nil }
        amount.quantity = quantity.scaled(by: 100)
        amount.unit = .gram
        amount.trace.append(step("unit", index..<(index + 1)))
        return index + 1
    }

    /// Whether a size is part of what a food is called: `little gem`, `petits pois`.
    private func isGem(_ index: Int) -> Bool {
        guard let size = at(index), let food = at(index + 1) else { return false }
        return WordTables.sizedNames[size.key]?.contains(food.key) == true
    }
}
