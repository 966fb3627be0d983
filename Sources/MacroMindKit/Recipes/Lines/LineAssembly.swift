/// Reads one tokenised line: prefix, amount, remainder, and puts the parts together.
struct LineAssembly {
    let tokens: [LineToken]
    let reader: AmountReader
    var result: IngredientLine
    var notes: [String] = []
    var preparationPrefix: String?

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
        } else if let trailing = TrailingAmountReader(tokens: tokens, reader: reader).amount(from: start) {
            take(trailing.amount)
            readRemainder(from: start, without: trailing.start..<trailing.amount.end)
        } else {
            readRemainder(from: skipUnreadable(start))
        }
        finish()
    }

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

    // MARK: Putting together

    private mutating func finish() {
        result.note = notes.filter { !$0.isEmpty }.joined(separator: ", ")
        result.isOptional = OptionalWords.areIn(tokens)
        checkNumbers()
        result.confidence = confidence
    }

    /// Reports numbers that are no amount: `1/0`, `1e309`.
    private mutating func checkNumbers() {
        guard result.quantity == nil else { return }
        for token in tokens where token.kind == .number && !token.isAmount {
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
