/// Reads YAML, TOML, Markdown lists and `key: value` lines into a document.
struct BlockReader {
    /// An open object or list with the indentation of its content.
    struct Level {
        var node: Int
        var indent: Int
        /// The level of the heading that opened it; plain levels have none.
        var heading: Int?
    }

    var tree = SyntaxTree()
    private let lines: [AnswerLines.Line]
    var levels: [Level] = []
    /// A key without a value, waiting for deeper lines.
    var pendingKey: (key: String, indent: Int, parent: Int)?
    private var index = 0
    let root: Int

    /// Reads the lines of an answer.
    static func tree(of lines: [AnswerLines.Line]) -> SyntaxTree {
        var reader = BlockReader(lines)
        reader.run()
        BlockShape.mergeSingleMembers(&reader.tree)
        return reader.tree
    }

    private init(_ lines: [AnswerLines.Line]) {
        self.lines = lines
        root = tree.add(.array, offset: 0, to: nil)
        tree[root].isWhole = true
    }

    private mutating func run() {
        while index < lines.count {
            let line = lines[index]
            index += 1
            if line.text.isEmpty || line.text == "---" || line.text == "..." { continue }
            if line.text.hasPrefix("#"), !line.text.hasPrefix("# "), !line.text.hasPrefix("##") { continue }
            if line.text.hasPrefix("["), readTableHeader(line) { continue }
            read(BlockLine(line), line)
        }
    }

    private mutating func read(_ block: BlockLine, _ line: AnswerLines.Line) {
        if let heading = block.heading { return openHeading(block.value, heading, line.offset) }
        if let labels = Self.nutritionLine(line.text) { return addMember("nutrition", labels, line) }
        if block.isBullet { return readBullet(block, line) }
        guard let key = block.key else { return readText(block, line) }
        closeLevels(deeperThan: line.indent)
        addPair(key, block, line)
    }

    /// A line that packs several labelled figures.
    private static func nutritionLine(_ text: String) -> String? {
        guard text.utf8.count <= 160, text.contains(where: \.isNumber) else { return nil }
        let plain = BlockLine.withoutMarks(text)
        let found = Set(LabelledFigures.read(plain).map(\.0))
        guard found.count >= 3 else { return nil }
        return PlainText.words(plain).count <= 20 ? plain : nil
    }

    // MARK: Levels

    private mutating func closeLevels(deeperThan indent: Int, isBullet: Bool = false) {
        while let last = levels.last, last.heading == nil, last.indent > indent { levels.removeLast() }
        if let pending = pendingKey, pending.indent > indent || (pending.indent == indent && !isBullet) {
            pendingKey = nil
        }
        guard !isBullet else { return }
        while let last = levels.last, last.heading == nil, last.indent >= indent,
            tree[last.node].kind == .array
        { levels.removeLast() }
    }

    /// The object that takes the next member.
    private mutating func currentObject(_ line: AnswerLines.Line) -> Int {
        if let pending = pendingKey {
            pendingKey = nil
            let node = add(.object, key: pending.key, line.offset, to: pending.parent)
            levels.append(Level(node: node, indent: line.indent))
            return node
        }
        if let last = levels.last, tree[last.node].kind == .object { return last.node }
        let node = add(.object, key: nil, line.offset, to: levels.last?.node ?? root)
        levels.append(Level(node: node, indent: line.indent))
        return node
    }

    mutating func add(_ kind: SyntaxTree.Kind, key: String?, _ offset: Int, to parent: Int) -> Int {
        let node = tree.add(kind, key: key, offset: offset, to: parent)
        tree[node].isWhole = true
        return node
    }

    private mutating func openHeading(_ text: String, _ level: Int, _ offset: Int) {
        pendingKey = nil
        while let last = levels.last, last.heading.map({ $0 >= level }) ?? true { levels.removeLast() }
        let names = HeadingName(text)
        let node = add(.object, key: names.key, offset, to: levels.last?.node ?? root)
        for (key, value) in names.members { addLeaf(key, value, offset, to: node) }
        levels.append(Level(node: node, indent: 0, heading: level))
    }

    private mutating func addLeaf(_ key: String?, _ value: String, _ offset: Int, to parent: Int) {
        let node = tree.add(.string, key: key, text: value, offset: offset, to: parent)
        tree[node].isWhole = true
    }

    // MARK: Lines

    private mutating func readBullet(_ block: BlockLine, _ line: AnswerLines.Line) {
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

    private mutating func readText(_ block: BlockLine, _ line: AnswerLines.Line) {
        if block.value.hasPrefix("{") || block.value.hasPrefix("[") {
            return addFlow(block.value, key: nil, line, to: levels.last?.node ?? root)
        }
        guard let pending = pendingKey, line.indent > pending.indent else { return }
        addLeaf(pending.key, block.plainValue, line.offset, to: pending.parent)
        pendingKey = nil
    }

    private mutating func addMember(_ key: String, _ value: String, _ line: AnswerLines.Line) {
        closeLevels(deeperThan: line.indent)
        addLeaf(key, value, line.offset, to: currentObject(line))
    }

    private mutating func addPair(_ key: String, _ block: BlockLine, _ line: AnswerLines.Line) {
        var object = currentObject(line)
        if startsNextMeal(key, in: object), levels.last?.heading == nil {
            let parent = tree[object].parent ?? root
            levels.removeLast()
            object = add(.object, key: nil, line.offset, to: parent)
            levels.append(Level(node: object, indent: line.indent))
        }
        let value = block.plainValue
        if value.isEmpty {
            pendingKey = (key, line.indent, object)
        } else if value == "|" || value == ">" || value == "|-" || value == ">-" {
            addLeaf(key, blockText(deeperThan: line.indent), line.offset, to: object)
        } else if block.value.hasPrefix("{") || block.value.hasPrefix("[") {
            addFlow(block.value, key: key, line, to: object)
        } else if CalendarWords.isOnlySlot(key), !Placeholders.isReference(value) {
            addLeaf("mealType", key, line.offset, to: object)
            addLeaf("name", value, line.offset, to: object)
        } else {
            addLeaf(key, value, line.offset, to: object)
        }
    }

    /// Whether a key that the object already has opens the next meal of a flat list.
    private func startsNextMeal(_ key: String, in object: Int) -> Bool {
        let folded = KeyWords.folded(key)
        return tree.children(of: object).contains { child in
            guard let other = tree[child].key else { return false }
            if CalendarWords.isOnlySlot(key), other == "mealType" { return true }
            return KeyWords.folded(other) == folded
        }
    }

    private mutating func blockText(deeperThan indent: Int) -> String {
        var text: [String] = []
        while index < lines.count, lines[index].indent > indent || lines[index].text.isEmpty {
            text.append(lines[index].text)
            index += 1
        }
        return text.joined(separator: " ")
    }

    /// Reads a value in brackets, which may go on over several lines.
    private mutating func addFlow(_ start: String, key: String?, _ line: AnswerLines.Line, to parent: Int) {
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
