/// Items of lists.
extension BlockReader {
    mutating func readBullet(_ block: BlockLine, _ line: AnswerLines.Line) {
        closeLevels(deeperThan: line.indent, isBullet: true)
        if let last = levels.last, last.heading == nil, tree[last.node].kind == .object,
            last.indent > line.indent
        {
            levels.removeLast()
        }
        let list = listForBullet(block, line)
        guard let key = block.key,
            !isIngredientList(list) || block.contentIndent > line.indent && hasMemberBelow(line)
                || KeyWords(key).field == .name
        else {
            if block.value.isEmpty || block.value.hasPrefix("{") || block.value.hasPrefix("[") {
                return addItem(block, line, to: list)
            }
            return addLeaf(
                nil,
                block.key.map { "\($0): \(block.value)" } ?? block.plainValue,
                line.offset,
                to: list
            )
        }
        let node = add(.object, key: nil, line.offset, to: list)
        levels.append(Level(node: node, indent: block.contentIndent))
        addPair(key, block, line)
    }

    /// Whether the next line goes on with the item of this one.
    private func hasMemberBelow(_ line: AnswerLines.Line) -> Bool {
        guard index < lines.count else { return false }
        return lines[index].indent > line.indent && BlockLine(lines[index]).key != nil
    }

    private func isIngredientList(_ list: Int) -> Bool {
        tree[list].key.map { KeyWords($0).field == .ingredients } ?? false
    }

    /// Adds an item that is a flow value or starts on the next line.
    private mutating func addItem(_ block: BlockLine, _ line: AnswerLines.Line, to list: Int) {
        if block.value.isEmpty {
            let node = add(.object, key: nil, line.offset, to: list)
            levels.append(Level(node: node, indent: block.contentIndent))
        } else {
            addFlow(block.value, key: nil, line, to: list)
        }
    }

    /// The list that a bullet belongs to.
    private mutating func listForBullet(_ block: BlockLine, _ line: AnswerLines.Line) -> Int {
        if let pending = pendingKey {
            pendingKey = nil
            let node = add(.array, key: pending.key, line.offset, to: pending.parent)
            levels.append(Level(node: node, indent: line.indent))
            return node
        }
        if let last = levels.last, tree[last.node].kind == .array, last.indent <= line.indent {
            return last.node
        }
        let parent = levels.last?.node ?? root
        let isAmount =
            block.key == nil && Amount.leading(in: Array(block.value.unicodeScalars)) != nil
            && !levels.isEmpty
        let node = add(.array, key: isAmount ? "ingredients" : nil, line.offset, to: parent)
        levels.append(Level(node: node, indent: line.indent))
        return node
    }
}
