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

    func add(
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

    func thousands(_ quantity: IngredientQuantity, before end: Int) -> IngredientQuantity {
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

    func at(_ index: Int) -> LineToken? { index < tokens.count ? tokens[index] : nil }

    func step(_ rule: String, _ range: Range<Int>) -> IngredientLine.Step {
        IngredientLine.Step(rule: rule, text: tokens.text(of: range))
    }
}
