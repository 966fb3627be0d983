/// Reads what stands before the number, and amounts without one.
extension AmountReader {
    func skipHedges(_ amount: inout Amount) {
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
    func vagueAmount(_ amount: Amount) -> Amount? {
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
    func sizedContainer(_ amount: inout Amount) -> Amount? {
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
    func readBareUnit(_ amount: inout Amount) -> Bool {
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
}
