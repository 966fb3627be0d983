/// Reads what stands in front of the amount.
extension LineAssembly {
    /// Reads `Optional:` and `For the sauce:`; returns where the line proper begins.
    mutating func readLabel() -> Int {
        if let end = endOfShortRemark() {
            notes.append(tokens.text(of: 0..<end))
            return end
        }
        if tokens.count > 1, ["evtl", "eventuell", "eventualmente"].contains(tokens[0].key) {
            notes.append(tokens[0].text)
            return tokens[1].kind == .dot ? 2 : 1
        }
        guard let colon = tokens.prefix(8).firstIndex(where: { $0.kind == .colon }), colon + 1 < tokens.count,
            colon > 0,
            tokens[..<colon].allSatisfy({ $0.kind == .word })
        else { return 0 }
        let isOptional = tokens[..<colon].contains { OptionalWords.words.contains($0.key) }
        if let amount = reader.amount(at: colon + 1), amount.end == tokens.count, !isOptional { return 0 }
        notes.append(tokens.text(of: 0..<colon))
        result.trace.append(.init(rule: "label", text: tokens.text(of: 0..<colon)))
        return colon + 1
    }

    /// Returns the end of `q.b.`, `n. B.`, `q.s.`, `c.s.`, `c/n` at the beginning: as much as is needed.
    private func endOfShortRemark() -> Int? {
        guard tokens.count > 3, let seconds = Self.shortRemarks[tokens[0].key],
            seconds.contains(tokens[2].key)
        else { return nil }
        if tokens[1].kind == .slash, tokens[0].key == "c", tokens[2].key == "n" { return 3 }
        guard tokens[1].kind == .dot, tokens.count > 4, tokens[3].kind == .dot else { return nil }
        return 4
    }

    private static let shortRemarks: [String: Set<String>] = [
        "q": ["b", "s"], "n": ["b"], "c": ["n", "s"],
    ]

    /// Reads `juice of`, `finely grated zest of`, `leaves from` in front of an amount.
    mutating func readPart(at start: Int) -> Int {
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
    mutating func skipUnreadable(_ start: Int) -> Int {
        guard start < tokens.count, tokens[start].kind == .number, !tokens[start].isAmount else {
            return start
        }
        let end = reader.units.unit(at: start + 1)?.end ?? start + 1
        guard end < tokens.count else { return start }
        notes.append(tokens.text(of: start..<end))
        return end
    }
}
