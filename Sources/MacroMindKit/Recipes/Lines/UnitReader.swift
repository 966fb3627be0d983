/// Reads units from tokens.
struct UnitReader {
    let tokens: [LineToken]

    /// A unit and the position behind it.
    struct Reading {
        var unit: IngredientUnit
        var end: Int
    }

    /// Returns the unit that begins at a position.
    func unit(at start: Int) -> Reading? {
        guard start < tokens.count else { return nil }
        let token = tokens[start]
        if token.kind == .other {
            if token.text == "\"" { return Reading(unit: .inch, end: start + 1) }
            return token.text == "#" ? Reading(unit: .pound, end: start + 1) : nil
        }
        guard token.kind == .word else { return nil }
        if token.text == "T" || token.text == "TB" { return finished(.tablespoon, start + 1) }
        if token.text == "t" { return finished(.teaspoon, start + 1) }
        guard let spellings = UnitTables.spellings[token.key] else { return nil }
        for spelling in spellings {
            if let end = match(spelling.rest, after: start) { return finished(spelling.unit, end) }
        }
        return nil
    }

    private func finished(_ unit: IngredientUnit, _ end: Int) -> Reading {
        var end = end
        if isKind(end, .dot), end < tokens.count, !tokens[end].hasSpaceBefore { end += 1 }
        if isKind(end, .open), !tokens[end].hasSpaceBefore, end + 2 < tokens.count,
            tokens[end + 1].key.utf8.count <= 2,
            isKind(end + 2, .close), tokens[end + 1].kind == .word,
            ["s", "es", "n", "en", "e"].contains(tokens[end + 1].key)
        {
            end += 3
        }
        return Reading(unit: unit, end: end)
    }

    private func match(_ words: [String], after start: Int) -> Int? {
        var index = start + 1
        for word in words {
            while isKind(index, .dot) || isKind(index, .dash) && !tokens[index].hasSpaceBefore { index += 1 }
            guard index < tokens.count, tokens[index].key == word else { return nil }
            index += 1
        }
        return index
    }

    private func isKind(_ index: Int, _ kind: LineToken.Kind) -> Bool {
        index < tokens.count && tokens[index].kind == kind
    }
}
