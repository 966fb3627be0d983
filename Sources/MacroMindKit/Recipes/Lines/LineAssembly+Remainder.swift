/// Reads what stands behind the amount.
extension LineAssembly {
    mutating func readRemainder(from start: Int, without amount: Range<Int>? = nil) {
        var tokens = tokens
        if let amount { tokens.removeSubrange(amount) }
        let isCanned =
            result.unit == .can
            || notes.contains { note in
                note.split(separator: " ").contains {
                    ["tin", "tins", "can", "cans", "tinned"].contains(TextFolding.fold($0))
                }
            }
        var remainder = RemainderReader(tokens: tokens, isCanned: isCanned)
        remainder.read(from: start)
        var name = remainder.name
        takeTrailingUnit(&name)
        if !name.isEmpty { result.name = tokens.text(of: name) }
        var preparation = tokens.text(of: remainder.preparation)
        if let prefix = preparationPrefix {
            preparation = preparation.isEmpty ? prefix : prefix + ", " + preparation
        }
        result.preparation = preparation
        let rest = tokens.text(of: remainder.notes)
        if !rest.isEmpty { notes.append(rest) }
        if result.name.isEmpty { nameFromUnit() }
    }

    /// Reads the counted part at the end of a name: `2 garlic cloves`.
    private mutating func takeTrailingUnit(_ name: inout [Int]) {
        if splitCompound(name) {
            name.removeAll()
            return
        }
        guard result.unit == nil, result.quantity != nil, name.count > 1, let last = name.last,
            let unit = UnitTables.trailing[tokens[last].key], preparationPrefix == nil
        else { return }
        if let foods = UnitTables.trailingFoods[unit],
            !name.contains(where: { foods.contains(tokens[$0].key) })
        {
            return
        }
        result.unit = unit
        result.trace.append(.init(rule: "unit", text: tokens[last].text))
        name.removeLast()
    }

    /// Reads a German compound that ends with the counted part: `Knoblauchzehen`.
    private mutating func splitCompound(_ name: [Int]) -> Bool {
        guard result.unit == nil, result.quantity != nil, name.count == 1, let only = name.first else {
            return false
        }
        for suffix in ["zehen", "zehe"]
        where tokens[only].key.hasSuffix(suffix) && tokens[only].key.count > suffix.count + 3 {
            result.unit = .clove
            result.name = String(tokens[only].text.dropLast(suffix.count))
            return true
        }
        return false
    }

    /// Gives a line without a food the unit as its name: `12 cloves` are the spice.
    private mutating func nameFromUnit() {
        guard let unit = result.unit, ![.mass, .volume].contains(unit.kind),
            let step = result.trace.last(where: { $0.rule == "unit" })
        else { return }
        result.name = step.text
        result.unit = nil
    }
}
