extension BlockReader {
    // MARK: TOML

    /// Opens a table of TOML: `[plan.monday]` or an item `[[meals]]`.
    mutating func readTableHeader(_ line: AnswerLines.Line) -> Bool {
        let isItem = line.text.hasPrefix("[[")
        guard line.text.hasSuffix(isItem ? "]]" : "]"), !line.text.contains("\""), !line.text.contains(",")
        else { return false }
        let inner = line.text.dropFirst(isItem ? 2 : 1).dropLast(isItem ? 2 : 1)
        let path = inner.split(separator: ".").map { PlainText.trimmed(String($0)) }
        guard !path.isEmpty, path.count <= 8, path.allSatisfy({ !$0.isEmpty && $0.count < 40 }) else {
            return false
        }
        pendingKey = nil
        levels.removeAll()
        var node =
            tree[root].firstChild.flatMap { tree[$0].kind == .object ? $0 : nil }
            ?? add(.object, key: nil, line.offset, to: root)
        for (place, part) in path.enumerated() {
            let isLast = place == path.count - 1
            node = step(into: part, from: node, asItem: isItem && isLast, line.offset)
        }
        levels = [Level(node: node, indent: 0, heading: 1)]
        return true
    }

    mutating func step(into key: String, from node: Int, asItem: Bool, _ offset: Int) -> Int {
        let place = TableKey(parent: node, key: key)
        let existing = tables[place]
        if asItem {
            let list = existing ?? add(.array, key: key, offset, to: node)
            tables[place] = list
            return add(.object, key: nil, offset, to: list)
        }
        guard let existing else {
            let table = add(.object, key: key, offset, to: node)
            tables[place] = table
            return table
        }
        return tree[existing].kind == .array ? tree[existing].lastChild ?? existing : existing
    }
}
