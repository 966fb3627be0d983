/// Reads YAML, TOML, Markdown lists and `key: value` lines into a document.
struct BlockReader {
    /// An open object or list with the indentation of its content.
    struct Level {
        var node: Int
        var indent: Int
        /// The level of the heading that opened it; plain levels have none.
        var heading: Int?
        /// The folded keys of the members that were read so far.
        var keys: Set<String> = []
    }

    var tree = SyntaxTree()
    let lines: [AnswerLines.Line]
    var levels: [Level] = []
    /// A key without a value, waiting for deeper lines.
    var pendingKey: (key: String, indent: Int, parent: Int)?
    var index = 0
    let root: Int
    /// The tables of TOML by what they stand in and their key.
    var tables: [TableKey: Int] = [:]

    /// What names a table of TOML.
    struct TableKey: Hashable {
        var parent: Int
        var key: String
    }

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

    mutating func closeLevels(deeperThan indent: Int, isBullet: Bool = false) {
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
    mutating func currentObject(_ line: AnswerLines.Line) -> Int {
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

    mutating func addLeaf(_ key: String?, _ value: String, _ offset: Int, to parent: Int) {
        let node = tree.add(.string, key: key, text: value, offset: offset, to: parent)
        tree[node].isWhole = true
    }
}
