/// Reads the amount at the beginning of a line: number, size, unit, sums and second measures.
struct AmountReader {
    let tokens: [LineToken]
    let numbers: NumberReader
    let units: UnitReader

    /// What was read.
    struct Amount {
        var quantity: IngredientQuantity?
        var unit: IngredientUnit?
        /// Tokens that go to the note.
        var notes: [Range<Int>] = []
        var measures: [IngredientLine.Measure] = []
        var trace: [IngredientLine.Step] = []
        var end: Int
    }

    init(tokens: [LineToken]) {
        self.tokens = tokens
        numbers = NumberReader(tokens: tokens)
        units = UnitReader(tokens: tokens)
    }

    /// Returns the amount that begins at a position, or `nil` where none does.
    func amount(at start: Int) -> Amount? {
        var amount = Amount(end: start)
        skipHedges(&amount)
        if let vague = vagueAmount(amount) { return vague }
        if let article = sizedContainer(&amount) { return article }
        if let number = numbers.quantity(at: amount.end) {
            amount.quantity = number.quantity
            amount.trace.append(step("quantity", amount.end..<number.end))
            amount.end = number.end
            readMore(&amount)
            readUnit(&amount)
        } else if !readBareUnit(&amount) {
            return nil
        }
        readFurther(&amount)
        return amount
    }

    // MARK: Before the number

    private func skipHedges(_ amount: inout Amount) {
        let start = amount.end
        while let token = at(amount.end) {
            let isHedge =
                token.isWord([.approximation, .fill]) || token.kind == .tilde
                || (token.key == "up" && at(amount.end + 1)?.key == "to")
                || ["just", "good", "over", "under"].contains(token.key)
                || (token.key == "at" && at(amount.end + 1)?.key == "least")
            guard
                isHedge
                    || (NumberWords.articles.contains(token.key)
                        && at(amount.end + 1)?.isWord([.fill, .approximation]) == true)
            else { break }
            amount.end += ["up", "at"].contains(token.key) ? 2 : 1
        }
        guard amount.end > start else { return }
        if at(amount.end) == nil || !beginsAmount(amount.end) {
            amount.end = start
        } else {
            amount.notes.append(start..<amount.end)
        }
    }

    private func beginsAmount(_ index: Int) -> Bool {
        numbers.number(at: index) != nil || units.unit(at: index) != nil
    }

    /// Reads `a few drops of`, `some`: no number, but perhaps a unit.
    private func vagueAmount(_ amount: Amount) -> Amount? {
        var index = amount.end
        if let token = at(index), NumberWords.articles.contains(token.key) || token.key == "quelques" {
            index += token.key == "quelques" ? 0 : 1
        }
        guard let word = at(index), word.isWord(.vague) || (word.key == "little" && index > amount.end) else {
            return nil
        }
        var result = amount
        result.notes.append(index..<(index + 1))
        result.end = index + 1
        readUnit(&result)
        return result
    }

    /// Reads `a 400g tin`: one container, not 400 g.
    private func sizedContainer(_ amount: inout Amount) -> Amount? {
        guard let article = at(amount.end), NumberWords.articles.contains(article.key),
            at(amount.end + 1)?.kind == .number
        else {
            return nil
        }
        guard let measure = measure(at: amount.end + 1), let unit = unitAfterSize(measure.end),
            unit.unit.kind == .container
        else {
            amount.end += 1
            return nil
        }
        var result = amount
        result.quantity = .exactly(1)
        result.unit = unit.unit
        add(measure, .each, to: &result, from: amount.end + 1)
        result.end = unit.end
        readFurther(&result)
        return result
    }

    /// Reads a unit without a number, such as `pinch of salt`, as one.
    private func readBareUnit(_ amount: inout Amount) -> Bool {
        var index = amount.end
        while let token = at(index), token.isWord([.size, .fill]) || token.key == "good" { index += 1 }
        guard let unit = units.unit(at: index), unit.end < tokens.count else { return false }
        let bare: Set<IngredientUnit> = [
            .pinch, .dash, .handful, .knob, .splash, .glug, .drizzle, .dollop, .smidgen, .bunch, .sprig,
            .drop, .slice,
        ]
        let isMeasure =
            [.mass, .volume].contains(unit.unit.kind) && tokens[index].key.utf8.count > 2
            && tokens[index].key != "stick"
        let isSizedPiece = unit.unit == .piece && index > amount.end
        guard bare.contains(unit.unit) || isMeasure || isSizedPiece, at(unit.end)?.kind == .word else {
            return false
        }
        let isPlural = tokens[index].key.utf8.last == UInt8(ascii: "s") && unit.unit != .glass
        if index > amount.end { amount.notes.append(amount.end..<index) }
        amount.quantity = isPlural || isMeasure ? nil : .exactly(1)
        amount.unit = unit.unit
        amount.trace.append(step("unit", index..<unit.end))
        amount.end = unit.end
        return true
    }

    // MARK: After the number

    /// Reads `3 or more`, `1 or so`.
    private func readMore(_ amount: inout Amount) {
        guard at(amount.end)?.key == "or", let word = at(amount.end + 1),
            ["more", "so", "less"].contains(word.key)
        else { return }
        amount.notes.append(amount.end..<(amount.end + 2))
        amount.end += 2
    }

    private func readUnit(_ amount: inout Amount) {
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
        while let token = at(index), token.isWord([.size, .fill]) || isUnitAdverb(index) { index += 1 }
        if at(index)?.kind == .dash, at(index)?.hasSpaceBefore == false { index += 1 }
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
            "little", "gute",
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
        while let token = at(amount.end), token.isWord(.size) { amount.end += 1 }
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
        amount.end = measure.end
        add(measure, .each, to: &amount, from: start)
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
            amount.end = measure.end
            add(measure, .each, to: &amount, from: start)
        } else if isHyphenMeasure(amount.end), let measure = measure(at: amount.end) {
            let start = amount.end
            amount.end = measure.end
            add(measure, .each, to: &amount, from: start)
        }
    }

    /// Whether a number word is tied to a unit: `two one-inch pieces`.
    private func isHyphenMeasure(_ index: Int) -> Bool {
        guard let token = at(index), token.kind == .word, let hyphen = token.key.firstIndex(of: "-") else {
            return false
        }
        return NumberWords.whole[String(token.key[..<hyphen])] != nil
            && UnitTables.spellings[String(token.key[token.key.index(after: hyphen)...])] != nil
    }

    private func skipHedge(_ index: Int) -> Int {
        var index = index
        while let token = at(index),
            token.isWord(.approximation) || token.kind == .tilde || token.key == "each" || token.key == "je"
        { index += 1 }
        return index
    }

    private func unitAfterSize(_ start: Int) -> UnitReader.Reading? {
        var index = start
        while let token = at(index), token.isWord(.size) { index += 1 }
        return units.unit(at: index)
    }

    /// Reads a container named behind a total: `16 oz bag`, `400g/14oz tin`, `2-inch piece`.
    private func readContainerWord(_ amount: inout Amount) {
        guard let unit = units.unit(at: amount.end),
            unit.unit.kind == .container || [.ball, .block, .bar, .loaf].contains(unit.unit),
            unit.end < tokens.count, tokens[unit.end].key != "sugar",
            tokens[unit.end].kind == .word || tokens[unit.end].kind == .open
        else { return }
        amount.notes.append(amount.end..<unit.end)
        amount.end = unit.end
    }

    // MARK: Second measures and sums

    private func readFurther(_ amount: inout Amount) {
        readMore(&amount)
        readAside(&amount)
        for _ in 0..<6 {
            if readSum(&amount) || readDual(&amount) || readMeasureInBrackets(&amount) { continue }
            break
        }
        if let unit = amount.unit, [.mass, .volume].contains(unit.kind) { readContainerWord(&amount) }
        if amount.unit == .inch || amount.unit == .centimeter, let unit = units.unit(at: amount.end),
            unit.unit.kind == .count || unit.unit == .knob
        {
            amount.end = unit.end
            if let quantity = amount.quantity, let length = amount.unit {
                amount.measures.append(.init(quantity: quantity, unit: length, role: .each))
            }
        }
    }

    /// Reads an amount set apart by commas in front of the food: `1 teaspoon, plus one pinch, thyme`.
    private func readAside(_ amount: inout Amount) {
        guard at(amount.end)?.kind == .comma, at(amount.end + 1)?.key == "plus",
            let more = measure(at: amount.end + 2), at(more.end)?.kind == .comma,
            let unit = amount.unit, ratio(more.unit, unit) == nil
        else { return }
        amount.measures.append(.init(quantity: more.quantity, unit: more.unit, role: .total))
        amount.notes.append((amount.end + 1)..<more.end)
        amount.end = more.end + 1
    }

    /// Reads `plus 2 tbsp`, `minus 1 tbsp`, `1 lb 4 oz`.
    private func readSum(_ amount: inout Amount) -> Bool {
        guard let unit = amount.unit, let quantity = amount.quantity, let token = at(amount.end) else {
            return false
        }
        var index = amount.end
        var sign = 1.0
        if token.kind == .comma, at(index + 1)?.key == "plus" { index += 1 }
        let word = tokens[index]
        if word.key == "minus" || word.key == "less" {
            sign = -1
            index += 1
        } else if word.isWord(.and) || word.kind == .plus {
            index += 1
        } else if word.kind != .number {
            return false
        }
        if let half = index > amount.end ? numbers.halfAfter(index - 1) : nil, units.unit(at: half.end) == nil
        {
            amount.quantity = shifted(quantity, by: half.value)
            amount.end = half.end
            return true
        }
        guard let more = measure(at: index), let ratio = ratio(more.unit, unit) else { return false }
        let added = more.quantity.midpoint * ratio
        if index == amount.end, added >= quantity.lowerBound || more.unit == unit || !amount.measures.isEmpty
        {
            return false
        }
        if isRemark(more.end) { return false }
        guard quantity.lowerBound + sign * added > 0 else { return false }
        amount.quantity = shifted(quantity, by: sign * added)
        amount.trace.append(step("sum", index..<more.end))
        amount.end = more.end
        return true
    }

    /// Whether an added amount is spoken of apart: `plus 2 tbsp for dusting`, `plus 1 tbsp, melted`.
    private func isRemark(_ end: Int) -> Bool {
        guard let token = at(end) else { return true }
        return token.key == "for" || token.key == "extra" || token.key == "more"
    }

    private func shifted(_ quantity: IngredientQuantity, by value: Double) -> IngredientQuantity {
        switch quantity {
        case .exactly(let number): .exactly(number + value)
        case .range(let low, let high): .range(low + value, high + value)
        }
    }

    private func ratio(_ unit: IngredientUnit, _ base: IngredientUnit) -> Double? {
        if unit == base { return 1 }
        if let one = unit.grams, let other = base.grams { return one / other }
        guard unit.kind == .volume, base.kind == .volume, let one = unit.milliliters,
            let other = base.milliliters
        else {
            return nil
        }
        return Self.kitchenRatio(unit, base) ?? one / other
    }

    /// Exact ratios between spoons and cups, which millilitre figures only approach.
    private static func kitchenRatio(_ unit: IngredientUnit, _ base: IngredientUnit) -> Double? {
        let teaspoons: [IngredientUnit: Double] = [
            .teaspoon: 1, .tablespoon: 3, .fluidOunce: 6, .cup: 48, .pint: 96, .quart: 192, .gallon: 768,
        ]
        guard let one = teaspoons[unit], let other = teaspoons[base] else { return nil }
        return one / other
    }

    /// Reads `/ 2 cups`, `or 2 cups`, `2 cups 500ml`: the same amount in another unit.
    private func readDual(_ amount: inout Amount) -> Bool {
        guard amount.unit != nil, let token = at(amount.end) else { return false }
        var index = amount.end
        if token.kind == .slash || token.kind == .comma || token.kind == .dash || token.isWord(.or)
            || token.key == "="
        {
            index += 1
        }
        let hedged = skipHedge(index)
        guard let measure = measure(at: hedged) else { return false }
        if token.isWord(.or), let next = at(measure.end), next.kind != .word { return false }
        if token.isWord(.or), measure.unit.kind == .count { return false }
        if token.kind == .comma, at(measure.end)?.kind != .comma { return false }
        if token.kind == .dash, !token.hasSpaceBefore { return false }
        add(
            measure,
            amount.unit?.kind == .container && index > amount.end ? .each : .total,
            to: &amount,
            from: hedged
        )
        amount.end = measure.end
        readSmallerPart(measure, &amount)
        if token.kind == .comma { amount.end += 1 }
        return true
    }

    /// Reads the `4oz` of a second measure `2lb 4oz`.
    private func readSmallerPart(_ measure: MeasureReading, _ amount: inout Amount) {
        guard at(amount.end)?.kind == .number, let part = self.measure(at: amount.end),
            let ratio = ratio(part.unit, measure.unit),
            ratio < 1, let last = amount.measures.indices.last
        else { return }
        amount.measures[last].quantity = shifted(measure.quantity, by: part.quantity.midpoint * ratio)
        amount.notes.append(amount.end..<part.end)
        amount.end = part.end
    }

    private func readMeasureInBrackets(_ amount: inout Amount) -> Bool {
        guard at(amount.end)?.kind == .open, let close = closing(amount.end) else { return false }
        let start = amount.end + 1
        guard start < close, let measure = measure(at: skipHedge(start)), isMeasuresOnly(measure.end, close)
        else { return false }
        let saysEach = tokens[start..<close].contains {
            ["each", "je", "chacun", "chacune", "cada", "ciascuno", "ciascuna"].contains($0.key)
        }
        let isEach = saysEach || (amount.unit?.kind == .container)
        add(measure, isEach ? .each : .total, to: &amount, from: start, to: close)
        amount.end = close + 1
        return true
    }

    private func isMeasuresOnly(_ start: Int, _ end: Int) -> Bool {
        tokens[start..<end].allSatisfy { token in
            token.kind != .word || token.isWord([.or, .approximation])
                || UnitTables.spellings[token.key] != nil
                || ["each", "je", "total", "in", "weight", "chacun", "cada", "drained"].contains(token.key)
        }
    }

    /// Reads the unit of a range that repeats it: `1 tsp to 2 tsp`.
    private func repeatRange(_ amount: inout Amount) {
        guard case .exactly(let low)? = amount.quantity, let joiner = at(amount.end),
            joiner.kind == .dash || joiner.isWord([.rangeJoiner, .or]),
            let more = measure(at: amount.end + 1),
            more.unit == amount.unit, more.quantity.lowerBound > low
        else { return }
        amount.quantity = .range(low, more.quantity.upperBound)
        amount.end = more.end
    }

    // MARK: Measures

    /// A number with a unit.
    struct MeasureReading {
        var quantity: IngredientQuantity
        var unit: IngredientUnit
        var end: Int
    }

    /// Returns the number with unit that begins at a position.
    func measure(at start: Int) -> MeasureReading? {
        if isHyphenMeasure(start), let hyphen = tokens[start].key.firstIndex(of: "-") {
            let key = tokens[start].key
            guard let number = NumberWords.whole[String(key[..<hyphen])],
                let unit = UnitTables.spellings[String(key[key.index(after: hyphen)...])]?.last?.unit
            else { return nil }
            return MeasureReading(quantity: .exactly(number), unit: unit, end: start + 1)
        }
        guard let number = numbers.quantity(at: start) else { return nil }
        var index = number.end
        if at(index)?.kind == .dash, at(index)?.hasSpaceBefore == false { index += 1 }
        guard let unit = units.unit(at: index), unit.unit != .piece || tokens[index].key != "each" else {
            return nil
        }
        return MeasureReading(quantity: number.quantity, unit: unit.unit, end: unit.end)
    }

    private func add(
        _ measure: MeasureReading,
        _ role: IngredientLine.Measure.Role,
        to amount: inout Amount,
        from start: Int,
        to end: Int? = nil
    ) {
        amount.measures.append(.init(quantity: measure.quantity, unit: measure.unit, role: role))
        amount.notes.append(start..<(end ?? measure.end))
        amount.trace.append(step("measure", start..<(end ?? measure.end)))
    }

    private func thousands(_ quantity: IngredientQuantity, before end: Int) -> IngredientQuantity {
        guard case .exactly(let value) = quantity, end > 0, tokens[end - 1].kind == .number else {
            return quantity
        }
        let parts = tokens[end - 1].text.split(separator: ".")
        guard parts.count == 2, parts[1].utf8.count == 3, parts[0] != "0", value < 1000 else {
            return quantity
        }
        return .exactly(value * 1000)
    }

    /// Returns the position of the bracket that closes the one at a position.
    func closing(_ open: Int) -> Int? {
        var depth = 0
        for index in open..<tokens.count {
            if tokens[index].kind == .open { depth += 1 }
            if tokens[index].kind == .close {
                depth -= 1
                if depth == 0 { return index }
            }
        }
        return nil
    }

    private func at(_ index: Int) -> LineToken? { index < tokens.count ? tokens[index] : nil }

    private func step(_ rule: String, _ range: Range<Int>) -> IngredientLine.Step {
        IngredientLine.Step(rule: rule, text: tokens.text(of: range))
    }
}
