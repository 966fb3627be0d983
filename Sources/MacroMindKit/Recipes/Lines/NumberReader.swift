/// Reads numbers and ranges from tokens.
struct NumberReader {
    let tokens: [LineToken]

    /// A number or range and the position behind it.
    struct Reading {
        var quantity: IngredientQuantity
        var end: Int
    }

    /// Returns the number or range that begins at a position.
    func quantity(at start: Int) -> Reading? {
        var index = start
        if isKey(index, "between", "from", "zwischen", "entre") { index += 1 }
        guard let first = number(at: index) else { return nil }
        guard let joined = rangeEnd(after: first.end), isRange(first, joined) else {
            return Reading(quantity: .exactly(first.value), end: first.end)
        }
        let low = min(first.value, joined.value)
        let high = max(first.value, joined.value)
        return Reading(quantity: low == high ? .exactly(low) : .range(low, high), end: joined.end)
    }

    /// Whether two joined numbers are a range and not a count before a size, as in `1 - 400g tin`.
    private func isRange(_ first: Single, _ second: Single) -> Bool {
        guard second.value < first.value * 20 || first.value == 0 else { return false }
        return second.value >= first.value || second.value >= 1
    }

    private func rangeEnd(after index: Int) -> Single? {
        guard let token = at(index) else { return nil }
        let isJoiner =
            token.kind == .dash || token.kind == .tilde || token.isWord([.rangeJoiner, .or])
            || (token.key == "a" || token.key == "and" || token.key == "e" || token.key == "y"
                || token.key == "und")
        guard isJoiner else { return nil }
        var next = index + 1
        if isKey(next, "about", "as") { next += 1 }
        guard let second = at(next), second.kind == .number || NumberWords.whole[second.key] != nil else {
            return nil
        }
        if token.kind == .dash, second.hasSpaceBefore != token.hasSpaceBefore, second.hasSpaceBefore {
            return nil
        }
        return number(at: next)
    }

    /// One number and the position behind it.
    struct Single {
        var value: Double
        var end: Int
    }

    /// Returns the single number that begins at a position.
    func number(at start: Int) -> Single? {
        guard let token = at(start) else { return nil }
        let reading = token.kind == .number ? digits(at: start) : words(at: start)
        guard var reading else { return nil }
        if let multiplier = at(reading.end).flatMap({ NumberWords.multipliers[$0.key] }) {
            reading.value *= multiplier
            reading.end += 1
            if isKey(reading.end, "of") { reading.end += 1 }
        }
        return reading.value.isFinite && reading.value > 0 && reading.value <= 1_000_000 ? reading : nil
    }

    private func digits(at start: Int) -> Single? {
        let first = tokens[start]
        guard first.value.isFinite else { return nil }
        guard !first.isFraction, first.value == first.value.rounded() else {
            return Single(value: first.value, end: start + 1)
        }
        var next = start + 1
        if let joiner = at(next),
            joiner.key == "&" || joiner.isWord(.and) || (joiner.kind == .dash && isTight(next))
        {
            next += 1
        }
        if let fraction = at(next), fraction.kind == .number, fraction.isFraction, fraction.value < 1 {
            return Single(value: first.value + fraction.value, end: next + 1)
        }
        if let half = halfAfter(start + 1) { return Single(value: first.value + half.value, end: half.end) }
        return Single(value: first.value, end: start + 1)
    }

    private func isTight(_ index: Int) -> Bool {
        guard let dash = at(index), let next = at(index + 1) else { return false }
        return !dash.hasSpaceBefore && !next.hasSpaceBefore
    }

    /// Reads `and a half`.
    func halfAfter(_ start: Int) -> Single? {
        guard let joiner = at(start), joiner.isWord(.and) else { return nil }
        var index = start + 1
        if let article = at(index), NumberWords.articles.contains(article.key) || article.key == "one" {
            index += 1
        }
        if let token = at(index), token.kind == .number, token.isFraction, token.value < 1 {
            return Single(value: token.value, end: index + 1)
        }
        guard let word = at(index), let value = NumberWords.fractions[word.key], value < 1 else { return nil }
        return Single(value: value, end: index + 1)
    }

    // MARK: Words

    private func words(at start: Int) -> Single? {
        let key = tokens[start].key
        guard tokens[start].kind == .word else { return nil }
        if key.utf8.count == 1 || tokens[start].text == "|" {
            return letterOne(at: start) ?? article(at: start)
        }
        if let fraction = NumberWords.fractions[key] { return fractionWord(fraction, at: start) }
        if let whole = NumberWords.whole[key], !NumberWords.articles.contains(key) {
            return wholeWord(whole, at: start)
        }
        if let hyphen = key.firstIndex(of: "-"), let tens = NumberWords.whole[String(key[..<hyphen])],
            tens >= 20,
            let ones = NumberWords.whole[String(key[key.index(after: hyphen)...])], ones < 10
        {
            return Single(value: tens + ones, end: start + 1)
        }
        return article(at: start)
    }

    /// Reads the letters l and I that a scanner made of the digit one, where a unit follows.
    private func letterOne(at start: Int) -> Single? {
        guard ["l", "I", "|"].contains(tokens[start].text), let next = at(start + 1), next.hasSpaceBefore
        else {
            return nil
        }
        let isAmount = UnitTables.spellings[next.key] != nil || (next.kind == .number && next.isFraction)
        guard isAmount else { return nil }
        let fraction = next.kind == .number ? next.value : 0
        return Single(value: 1 + fraction, end: next.kind == .number ? start + 2 : start + 1)
    }

    /// Reads `half a dozen`, `half a`, `half`.
    private func fractionWord(_ value: Double, at start: Int) -> Single? {
        var end = start + 1
        if let next = at(end), NumberWords.articles.contains(next.key) { end += 1 }
        return Single(value: value, end: end)
    }

    private func wholeWord(_ value: Double, at start: Int) -> Single? {
        var end = start + 1
        var value = value
        if value >= 20, let ones = at(end).flatMap({ NumberWords.whole[$0.key] }), ones < 10 {
            value += ones
            end += 1
        }
        if let fraction = at(end).flatMap({ NumberWords.fractions[$0.key] }), fraction < 1 {
            end += 1
            if isKey(end, "of"), let article = at(end + 1), NumberWords.articles.contains(article.key) {
                end += 2
            }
            return Single(value: value * fraction, end: end)
        }
        if let half = halfAfter(end) { return Single(value: value + half.value, end: half.end) }
        if isKey(start, "couple", "pair", "paar"), isKey(end, "of") { end += 1 }
        return Single(value: value, end: end)
    }

    /// Reads an article as one, or as the beginning of `a dozen`, `a half`, `a couple of`.
    private func article(at start: Int) -> Single? {
        guard NumberWords.articles.contains(tokens[start].key), let next = at(start + 1) else { return nil }
        if next.isWord(.vague) { return nil }
        if next.kind == .number { return nil }
        if ["couple", "pair", "paar", "dozen", "dutzend", "douzaine", "docena", "dozzina", "dizaine"]
            .contains(next.key)
        {
            var end = start + 2
            if isKey(end, "of") { end += 1 }
            return NumberWords.whole[next.key].map { Single(value: $0, end: end) }
        }
        if let fraction = NumberWords.fractions[next.key] { return fractionWord(fraction, at: start + 1) }
        return Single(value: 1, end: start + 1)
    }

    // MARK: Looking

    private func at(_ index: Int) -> LineToken? { index < tokens.count ? tokens[index] : nil }

    private func isKey(_ index: Int, _ keys: String...) -> Bool {
        index < tokens.count && keys.contains(tokens[index].key)
    }
}
