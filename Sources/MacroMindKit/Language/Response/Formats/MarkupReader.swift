/// Reads XML elements into a document.
struct MarkupReader {
    private(set) var tree = SyntaxTree()
    /// Whether an element has no end.
    private(set) var isCut = false

    private struct Element {
        var node: Int
        var name: String
        var text = String.UnicodeScalarView()
    }

    private let text: [Unicode.Scalar]
    private var open: [Element] = []
    /// How many elements of each name are open.
    private var openNames: [String: Int] = [:]
    private var index = 0

    /// Reads the elements of a text.
    init(_ text: [Unicode.Scalar]) {
        self.text = text
        while index < text.count {
            if text[index] == "<" { readTag() } else { readText() }
        }
        if open.count > 0 { isCut = true }
        while let element = open.popLast() { finish(element, isWhole: false) }
    }

    private mutating func readText() {
        if !open.isEmpty { open[open.count - 1].text.append(text[index]) }
        index += 1
    }

    private mutating func readTag() {
        if skip("<!--", "-->") || skip("<?", "?>") || skip("<!DOCTYPE", ">") { return }
        if starts("<![CDATA[") {
            index += 9
            while index < text.count, !starts("]]>") { readText() }
            index = min(text.count, index + 3)
            return
        }
        guard let end = tagEnd(), end - index <= 2000 else { return readText() }
        var inner = text[(index + 1)..<end]
        let isClosing = inner.first == "/"
        if isClosing { inner = inner.dropFirst() }
        let isEmpty = inner.last == "/"
        if isEmpty { inner = inner.dropLast() }
        let name = inner.prefix { $0.isWordPart || $0 == "-" || $0 == ":" }
        guard let first = name.first, first.isLetter else { return readText() }
        let start = index
        index = end + 1
        let label = String(String.UnicodeScalarView(name))
        if isClosing { return close(label) }
        let node = tree.add(.object, key: label, offset: start, to: open.last?.node)
        readAttributes(inner.dropFirst(name.count), of: node, at: start)
        let element = Element(node: node, name: label.lowercased())
        if isEmpty { return finish(element, isWhole: true) }
        openNames[element.name, default: 0] += 1
        open.append(element)
    }

    private func tagEnd() -> Int? {
        var end = index + 1
        let limit = min(text.count, index + 2002)
        while end < limit, text[end] != ">" {
            if text[end] == "<" { return nil }
            end += 1
        }
        return end < limit ? end : nil
    }

    private func starts(_ mark: String) -> Bool { text[index...].starts(with: mark.unicodeScalars) }

    private mutating func skip(_ opener: String, _ closer: String) -> Bool {
        guard starts(opener) else { return false }
        while index < text.count, !starts(closer) { index += 1 }
        index = min(text.count, index + closer.unicodeScalars.count)
        return true
    }

    private mutating func readAttributes(_ slice: ArraySlice<Unicode.Scalar>, of node: Int, at offset: Int) {
        guard slice.contains("=") else { return }
        var parser = SyntaxParser(Array("{".unicodeScalars) + Array(slice) + Array("}".unicodeScalars))
        parser.run()
        guard let root = parser.tree.roots.first else { return }
        for child in parser.tree.children(of: root) {
            tree.graft(child, of: parser.tree, key: parser.tree[child].key, to: node, offset: offset)
        }
    }

    private mutating func close(_ name: String) {
        // Names that are not open are passed over at once, however deep the elements are nested.
        let name = name.lowercased()
        guard openNames[name, default: 0] > 0, let match = open.lastIndex(where: { $0.name == name }) else {
            return
        }
        while open.count > match {
            let isMatch = open.count == match + 1
            let element = open.removeLast()
            openNames[element.name, default: 0] -= 1
            finish(element, isWhole: true)
            if !isMatch { isCut = true }
        }
    }

    /// Decides whether an element is a text, a list or an object.
    private mutating func finish(_ element: Element, isWhole: Bool) {
        tree[element.node].isWhole = isWhole
        let content = String(String.UnicodeScalarView(EntityDecoding.decode(Array(element.text))))
        let plain = PlainText.collapsed(content)
        if tree[element.node].childCount == 0 {
            tree[element.node].kind = .string
            tree[element.node].text = plain
            return
        }
        let children = Array(tree.children(of: element.node))
        let counts = children.reduce(into: [String: Int]()) { $0[tree[$1].key ?? "", default: 0] += 1 }
        if children.count > 1, counts.count == 1 {
            for child in children { tree[child].key = nil }
            tree[element.node].kind = .array
        } else if counts.count < children.count {
            tree.gatherRepeated(in: element.node, counts)
        }
        let members = Array(tree.children(of: element.node))
        if !plain.isEmpty, members.allSatisfy({ tree.isLeaf($0) }), counts["name"] == nil {
            let node = tree.add(
                .string,
                key: "name",
                text: plain,
                offset: tree[element.node].offset,
                to: element.node
            )
            tree[node].isWhole = true
        }
    }
}
