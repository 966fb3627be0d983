/// Lines with a key, and values that go on over several lines.
extension BlockReader {
    mutating func readText(_ block: BlockLine, _ line: AnswerLines.Line) {
        if block.value.hasPrefix("{") || block.value.hasPrefix("[") {
            return addFlow(block.value, key: nil, line, to: levels.last?.node ?? root)
        }
        guard let pending = pendingKey, line.indent > pending.indent else { return }
        addLeaf(pending.key, block.plainValue, line.offset, to: pending.parent)
        pendingKey = nil
    }

    mutating func addMember(_ key: String, _ value: String, _ line: AnswerLines.Line) {
        closeLevels(deeperThan: line.indent)
        let object = currentObject(line)
        note(key)
        addLeaf(key, value, line.offset, to: object)
    }

    mutating func addPair(_ key: String, _ block: BlockLine, _ line: AnswerLines.Line) {
        var object = currentObject(line)
        if levels.last?.heading == nil, startsNextMeal(key) {
            let parent = tree[object].parent ?? root
            levels.removeLast()
            object = add(.object, key: nil, line.offset, to: parent)
            levels.append(Level(node: object, indent: line.indent))
        }
        note(key)
        let value = block.plainValue
        if value.isEmpty {
            pendingKey = (key, line.indent, object)
        } else if value == "|" || value == ">" || value == "|-" || value == ">-" {
            addLeaf(key, blockText(deeperThan: line.indent), line.offset, to: object)
        } else if block.value.hasPrefix("{") || block.value.hasPrefix("[") {
            addFlow(block.value, key: key, line, to: object)
        } else if CalendarWords.isOnlySlot(key), !Placeholders.isReference(value) {
            note("mealType")
            note("name")
            addLeaf("mealType", key, line.offset, to: object)
            addLeaf("name", value, line.offset, to: object)
        } else {
            addLeaf(key, value, line.offset, to: object)
        }
    }

    /// Whether a key that the innermost object already has opens the next meal of a flat list.
    private func startsNextMeal(_ key: String) -> Bool {
        guard let known = levels.last?.keys, !known.isEmpty else { return false }
        return known.contains(KeyWords.folded(key))
            || CalendarWords.isOnlySlot(key) && known.contains(Self.mealTypeKey)
    }

    /// Remembers that the innermost object has a member.
    private mutating func note(_ key: String) {
        guard let last = levels.indices.last else { return }
        levels[last].keys.insert(KeyWords.folded(key))
    }

    private static let mealTypeKey = KeyWords.folded("mealType")

    private mutating func blockText(deeperThan indent: Int) -> String {
        var text: [String] = []
        while index < lines.count, lines[index].indent > indent || lines[index].text.isEmpty {
            text.append(lines[index].text)
            index += 1
        }
        return text.joined(separator: " ")
    }

    /// Reads a value in brackets, which may go on over several lines.
    mutating func addFlow(_ start: String, key: String?, _ line: AnswerLines.Line, to parent: Int) {
        var text = start
        var depth = Self.depth(of: start)
        while depth > 0, index < lines.count, !lines[index].text.isEmpty {
            text += "\n" + lines[index].text
            depth += Self.depth(of: lines[index].text)
            index += 1
        }
        var parser = SyntaxParser(Array(text.unicodeScalars))
        parser.run()
        for root in parser.tree.roots {
            tree.graft(root, of: parser.tree, key: key, to: parent, offset: line.offset)
        }
    }

    private static func depth(of text: String) -> Int {
        text.unicodeScalars.reduce(0) { $0 + ($1 == "{" || $1 == "[" ? 1 : $1 == "}" || $1 == "]" ? -1 : 0) }
    }
}
