/// Reads sums and second measures: plus two spoons, or half a litre.
extension AmountReader {
    func readFurther(_ amount: inout Amount) {
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
    func repeatRange(_ amount: inout Amount) {
        guard case .exactly(let low)? = amount.quantity, let joiner = at(amount.end),
            joiner.kind == .dash || joiner.isWord([.rangeJoiner, .or]),
            let more = measure(at: amount.end + 1),
            more.unit == amount.unit, more.quantity.lowerBound > low
        else { return }
        amount.quantity = .range(low, more.quantity.upperBound)
        amount.end = more.end
    }
}
