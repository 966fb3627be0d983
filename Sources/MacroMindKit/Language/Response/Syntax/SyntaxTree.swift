/// A document of unknown quality as nodes in one flat array.
///
/// Children are linked by index, so that neither building, walking nor releasing a deep document needs a deep stack.
struct SyntaxTree {
    /// What a node is.
    enum Kind: Hashable {
        case object
        case array
        /// Text that stood in quotes.
        case string
        /// A number, word or expression that stood bare.
        case bare
        /// A null of any dialect, or nothing at all.
        case missing
    }

    /// One value of the document.
    struct Node {
        var kind: Kind
        var key: String?
        var text = ""
        var offset: Int
        /// Whether the end of the value was seen, so that it cannot go on beyond the end of the text.
        var isWhole = false
        var parent: Int?
        var firstChild: Int?
        var lastChild: Int?
        var next: Int?
        var childCount = 0
    }

    private(set) var nodes: [Node] = []
    private(set) var roots: [Int] = []
    /// The keys of the document taken apart, each once.
    private var keyWords: [String: KeyWords] = [:]

    subscript(index: Int) -> Node {
        get { nodes[index] }
        set { nodes[index] = newValue }
    }

    /// Appends a node below a parent, or as a root.
    mutating func add(
        _ kind: Kind,
        key: String? = nil,
        text: String = "",
        offset: Int,
        to parent: Int?
    ) -> Int {
        let index = nodes.count
        nodes.append(Node(kind: kind, key: key, text: text, offset: offset, parent: parent))
        if let key, keyWords[key] == nil { keyWords[key] = KeyWords(key) }
        guard let parent else {
            roots.append(index)
            return index
        }
        if let last = nodes[parent].lastChild {
            nodes[last].next = index
        } else {
            nodes[parent].firstChild = index
        }
        nodes[parent].lastChild = index
        nodes[parent].childCount += 1
        return index
    }

    /// The key of a node taken apart; a node without a key has no words.
    func words(of index: Int) -> KeyWords {
        guard let key = nodes[index].key else { return KeyWords("") }
        return keyWords[key] ?? KeyWords(key)
    }

    /// The children of a node in the order of the text.
    func children(of index: Int) -> Children { Children(tree: self, current: nodes[index].firstChild) }

    /// A walk along the children of a node.
    struct Children: Sequence, IteratorProtocol {
        let tree: SyntaxTree
        var current: Int?

        mutating func next() -> Int? {
            guard let index = current else { return nil }
            current = tree.nodes[index].next
            return index
        }
    }

    /// The innermost value of nested one-item arrays.
    func unwrapped(_ index: Int) -> Int {
        var current = index
        while nodes[current].kind == .array, nodes[current].childCount == 1,
            let child = nodes[current].firstChild
        {
            current = child
        }
        return current
    }

    /// Whether a value is text or a bare word, a leaf that says something.
    func isLeaf(_ index: Int) -> Bool { nodes[index].kind == .string || nodes[index].kind == .bare }

    /// The keys above a node, outermost first, for messages.
    func path(to index: Int) -> [String] {
        var path: [String] = []
        var current: Int? = index
        while let node = current, path.count < 16 {
            if let key = nodes[node].key { path.append(key) }
            current = nodes[node].parent
        }
        return path.reversed()
    }
}
