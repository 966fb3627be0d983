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
        if let unit = unitBySense(start) ?? abbreviatedSpoon(start) { return unit }
        guard let spellings = UnitTables.spellings[token.key], !isNamed(start) else { return nil }
        for spelling in spellings {
            if let end = match(spelling.rest, after: start) { return finished(spelling.unit, end) }
        }
        return nil
    }

    /// Reads a word that the food behind it makes a measure.
    private func unitBySense(_ start: Int) -> Reading? {
        guard let sense = UnitTables.senses[tokens[start].key] else { return nil }
        var next = start + 1
        while next < tokens.count, next < start + 3, tokens[next].isWord([.of, .article, .adjective]) {
            next += 1
        }
        guard next < tokens.count, sense.foods.contains(tokens[next].key) else { return nil }
        return Reading(unit: sense.unit, end: start + 1)
    }

    /// Reads the Spanish `c/s` and `c/c`.
    private func abbreviatedSpoon(_ start: Int) -> Reading? {
        guard tokens[start].key == "c", isKind(start + 1, .slash), start + 2 < tokens.count else {
            return nil
        }
        switch tokens[start + 2].key {
        case "s": return Reading(unit: .tablespoon, end: start + 3)
        case "c", "p": return Reading(unit: .teaspoon, end: start + 3)
        default: return nil
        }
    }

    /// Whether a unit's word begins the name of a food: `bouquet garni`.
    private func isNamed(_ start: Int) -> Bool {
        start + 1 < tokens.count && tokens[start + 1].key == "garni"
    }

    private func finished(_ unit: IngredientUnit, _ end: Int) -> Reading {
        var end = end
        if isKind(end, .dot), end < tokens.count, !tokens[end].hasSpaceBefore { end += 1 }
        if isKind(end, .slash), end + 1 < tokens.count, !tokens[end + 1].hasSpaceBefore,
            ["n", "en", "s"].contains(tokens[end + 1].key)
        {
            end += 2
        }
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
