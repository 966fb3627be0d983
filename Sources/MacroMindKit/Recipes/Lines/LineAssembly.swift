/// Reads one tokenised line: prefix, amount, remainder, and puts the parts together.
struct LineAssembly {
    private let tokens: [LineToken]
    private let reader: AmountReader
    private(set) var result: IngredientLine
    private var notes: [String] = []
    private var preparationPrefix: String?

    init(line: String, tokens: [LineToken]) {
        self.tokens = tokens
        reader = AmountReader(tokens: tokens)
        result = IngredientLine(unread: line)
    }

    mutating func run() {
        guard tokens.contains(where: { $0.kind == .word || $0.kind == .number }) else {
            result.findings.append(
                Finding("line-empty", .warning, "The line holds no words. Write an amount and a food.")
            )
            return
        }
        var start = readLabel()
        start = readPart(at: start)
        if let amount = reader.amount(at: start) {
            take(amount)
            readRemainder(from: amount.end)
            readLaterMeasures(from: amount.end)
        } else if let trailing = trailingAmount(from: start) {
            take(trailing.amount)
            readRemainder(from: start, without: trailing.start..<trailing.amount.end)
        } else {
            readRemainder(from: skipUnreadable(start))
        }
        finish()
    }

    // MARK: In front of the amount

    /// Reads `Optional:` and `For the sauce:`; returns where the line proper begins.
    private mutating func readLabel() -> Int {
        if tokens.count > 4, ["q", "n"].contains(tokens[0].key), tokens[1].kind == .dot,
            tokens[2].key == "b", tokens[3].kind == .dot
        {
            notes.append(tokens.text(of: 0..<4))
            return 4
        }
        if tokens.count > 1, ["evtl", "eventuell", "eventualmente"].contains(tokens[0].key) {
            notes.append(tokens[0].text)
            return tokens[1].kind == .dot ? 2 : 1
        }
        guard let colon = tokens.prefix(8).firstIndex(where: { $0.kind == .colon }), colon + 1 < tokens.count,
            colon > 0,
            tokens[..<colon].allSatisfy({ $0.kind == .word })
        else { return 0 }
        let isOptional = tokens[..<colon].contains { Self.optionalWords.contains($0.key) }
        if let amount = reader.amount(at: colon + 1), amount.end == tokens.count, !isOptional { return 0 }
        notes.append(tokens.text(of: 0..<colon))
        result.trace.append(.init(rule: "label", text: tokens.text(of: 0..<colon)))
        return colon + 1
    }

    private static let optionalWords: Set<String> = [
        "optional", "optionally", "optionnel", "facultatif", "opcional", "facoltativo", "facoltativa",
        "evtl", "eventuell", "wahlweise", "eventuellement", "eventualmente",
    ]

    /// Reads `juice of`, `finely grated zest of`, `leaves from` in front of an amount.
    private mutating func readPart(at start: Int) -> Int {
        var index = start
        var sawPart = false
        while index < tokens.count, index - start < 8, isPartWord(tokens[index], sawPart: sawPart) {
            sawPart = sawPart || tokens[index].isWord(.part)
            index += 1
        }
        guard sawPart, index < tokens.count else { return start }
        let words = start..<index
        var next = index
        if tokens[next].isWord(.of) || tokens[next].key == "from" || tokens[next].key == "aus" { next += 1 }
        guard let amount = reader.amount(at: next), amount.quantity != nil, amount.end < tokens.count else {
            return start
        }
        let isGenitive = ["einer", "eines", "halben", "d'un", "d'une"].contains(tokens[next].key)
        guard next > index || tokens[next].kind == .number || isGenitive else { return start }
        preparationPrefix = tokens.text(of: words.lowerBound..<next)
        result.trace.append(.init(rule: "part", text: preparationPrefix ?? ""))
        return next
    }

    private func isPartWord(_ token: LineToken, sawPart: Bool) -> Bool {
        if token.isWord([.part, .and, .or, .manner, .preparation]) { return true }
        if token.kind == .comma { return sawPart }
        return !sawPart
            && (token.isWord([.adjective, .article]) || token.key == "kernels" || token.key == "strips")
    }

    /// Skips a number that is no amount, and its unit: they are not part of the food's name.
    private mutating func skipUnreadable(_ start: Int) -> Int {
        guard start < tokens.count, tokens[start].kind == .number, !Self.isAmount(tokens[start]) else {
            return start
        }
        let end = reader.units.unit(at: start + 1)?.end ?? start + 1
        guard end < tokens.count else { return start }
        notes.append(tokens.text(of: start..<end))
        return end
    }

    private static func isAmount(_ token: LineToken) -> Bool {
        token.value.isFinite && token.value > 0 && token.value <= 1_000_000
    }

    // MARK: The amount

    private mutating func take(_ amount: AmountReader.Amount) {
        result.quantity = amount.quantity
        result.unit = amount.unit
        result.measures = amount.measures
        result.trace.append(contentsOf: amount.trace)
        notes.append(contentsOf: amount.notes.map { tokens.text(of: $0) })
    }

    /// Finds weights told behind the food: `1 turnip (about 200 g)`, `4 chops, 8 oz each`.
    private mutating func readLaterMeasures(from start: Int) {
        let (segments, brackets) = LineSegments.split(tokens, from: start)
        for words in brackets + segments.dropFirst() {
            guard let first = words.first, let last = words.last else { continue }
            var index = first
            let hedges: Set<String> = ["each", "je", "about", "weighing", "total"]
            while index < last, hedges.contains(tokens[index].key) || tokens[index].isWord(.approximation) {
                index += 1
            }
            guard let measure = reader.measure(at: index), [.mass, .volume].contains(measure.unit.kind),
                measure.unit != .stick
            else { continue }
            let isEach = words.contains {
                ["each", "je", "chacun", "chacune", "cada", "ciascuno"].contains(tokens[$0].key)
            }
            result.measures.append(
                .init(quantity: measure.quantity, unit: measure.unit, role: isEach ? .each : .total)
            )
        }
    }

    /// Finds an amount at the end of a line: `Sugar 100 g`, `Milk - 1 cup`.
    private func trailingAmount(from start: Int) -> (amount: AmountReader.Amount, start: Int)? {
        var index = start + 1
        while index < tokens.count {
            let token = tokens[index]
            if token.kind == .number,
                !(index + 1 < tokens.count && tokens[index + 1].kind == .dash
                    && !tokens[index + 1].hasSpaceBefore),
                let amount = reader.amount(at: index).map(withLastUnit), amount.quantity != nil,
                amount.end == tokens.count || tokens[amount.end].kind == .comma
                    || tokens[amount.end].kind == .close
                        && amount.end + 1 == tokens.count
            {
                let hasUnit =
                    amount.unit.map { [.mass, .volume, .rough, .container].contains($0.kind) } ?? false
                let before = tokens[index - 1]
                let isApart =
                    before.kind == .dash || before.kind == .colon || before.kind == .comma
                    || before.key == "x" || isCount(amount, from: start, to: index)
                if before.key == "x", index > start + 1, amount.end == tokens.count {
                    return (amount, index - 1)
                }
                if amount.end == tokens.count || hasUnit || isApart, hasUnit || isApart {
                    return (amount, index)
                }
            }
            if token.kind == .open, let close = reader.closing(index) {
                if var amount = reader.amount(at: index + 1), amount.end == close, let unit = amount.unit,
                    [.mass, .volume, .rough].contains(unit.kind)
                {
                    amount.end = close + 1
                    return (amount, index)
                }
                index = close + 1
                continue
            }
            if token.kind == .open || token.isWord([.or, .noteStart]) || token.isWord(.approximation)
                || token.key == "for" || token.key == "from" || token.key == "in" || token.key == "into"
                || token.isWord(.preparation)
            {
                return nil
            }
            index += 1
        }
        return nil
    }

    /// Reads a counted part as the last word of a line, where no food can follow: `Garlic, 3 cloves`.
    private func withLastUnit(_ amount: AmountReader.Amount) -> AmountReader.Amount {
        guard amount.unit == nil, let unit = reader.units.unit(at: amount.end), unit.end == tokens.count,
            unit.unit.kind == .count
        else { return amount }
        var amount = amount
        amount.unit = unit.unit
        amount.end = unit.end
        return amount
    }

    /// Whether a bare number behind one or two words counts them, as in `Uova 3` or `Onion 1 large`, and names no grade.
    private func isCount(_ amount: AmountReader.Amount, from start: Int, to index: Int) -> Bool {
        guard amount.unit == nil, let quantity = amount.quantity, quantity.upperBound <= 24,
            index - start <= 2
        else { return false }
        return tokens[start..<index].allSatisfy { token in
            token.kind == .word && !token.isWord([.preparation, .article, .of])
                && !["type", "typ", "tipo", "no", "nr", "number", "grade", "vitamin", "formula"].contains(
                    token.key
                )
        }
    }

    // MARK: Behind the amount

    private mutating func readRemainder(from start: Int, without amount: Range<Int>? = nil) {
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

    // MARK: Putting together

    private mutating func finish() {
        result.note = notes.filter { !$0.isEmpty }.joined(separator: ", ")
        result.isOptional = isOptional
        checkNumbers()
        result.confidence = confidence
    }

    private var isOptional: Bool {
        let words = tokens.map(\.key)
        if words.contains(where: Self.optionalWords.contains) { return true }
        for (index, word) in words.enumerated() where word == "if" && index + 1 < words.count {
            if ["desired", "using", "liked", "wanted", "wished"].contains(words[index + 1]) { return true }
            if words[index + 1] == "you", index + 2 < words.count,
                ["like", "wish", "want", "prefer", "desire"].contains(words[index + 2])
            {
                return true
            }
        }
        return words.contains("desired") && words.contains("if") || hasLike(words)
    }

    private func hasLike(_ words: [String]) -> Bool {
        zip(words, words.dropFirst()).contains { $0 == "you" && $1 == "like" } && words.contains("if")
    }

    /// Reports numbers that are no amount: `1/0`, `1e309`.
    private mutating func checkNumbers() {
        guard result.quantity == nil else { return }
        for token in tokens where token.kind == .number && !Self.isAmount(token) {
            result.findings.append(
                Finding(
                    "amount-unreadable",
                    .warning,
                    "\"\(token.text.prefix(40))\" is no amount. Write a number above 0 and up to 1,000,000, such as 1 1/2."
                )
            )
            return
        }
    }

    private var confidence: Double {
        var confidence = 1.0
        if result.name.isEmpty { return 0 }
        if !result.findings.isEmpty { confidence -= 0.5 }
        if result.quantity == nil { confidence -= 0.1 }
        if result.name.utf8.contains(where: { $0 >= 48 && $0 <= 57 }) { confidence -= 0.2 }
        let words = result.name.split(separator: " ")
        if words.count > 6 { confidence -= 0.2 }
        if words.contains(where: { $0 == "or" || $0 == "oder" || $0 == "ou" }) { confidence -= 0.1 }
        return max(0.05, confidence)
    }
}
