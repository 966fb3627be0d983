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
        var key: String? {
            didSet { word = nil }
        }
        /// The place of the key among the words of the document.
        fileprivate(set) var word: Int?
        var text: String
        var offset: Int
        /// Whether the end of the value was seen, so that it cannot go on beyond the end of the text.
        var isWhole = false
        /// Whether the text ends where another member of this object begins, whose key is not known or is a day.
        var goesOn = false
        var parent: Int?
        var firstChild: Int?
        var lastChild: Int?
        var next: Int?
        var childCount = 0

        fileprivate init(kind: Kind, key: String?, word: Int?, text: String, offset: Int, parent: Int?) {
            self.kind = kind
            self.key = key
            self.word = word
            self.text = text
            self.offset = offset
            self.parent = parent
        }
    }

    private(set) var nodes: [Node] = []
    private(set) var roots: [Int] = []
    /// The keys of the document taken apart, each once.
    private var vocabulary: [KeyWords] = []
    private var places: [String: Int] = [:]
    /// The key at each place of the vocabulary, and the place of the key that last came after it.
    private var spellings: [(key: String, next: Int)] = []
    private var lastPlace = 0

    subscript(index: Int) -> Node {
        _read { yield nodes[index] }
        _modify { yield &nodes[index] }
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
        let word = key.map { place(of: $0) }
        nodes.append(
            Node(kind: kind, key: key, word: word, text: text, offset: offset, parent: parent)
        )
        if let parent { append(index, to: parent) } else { roots.append(index) }
        return index
    }

    /// Makes a node the last child of a container.
    mutating func append(_ node: Int, to parent: Int) {
        nodes[node].parent = parent
        nodes[node].next = nil
        if let last = nodes[parent].lastChild {
            nodes[last].next = node
        } else {
            nodes[parent].firstChild = node
        }
        nodes[parent].lastChild = node
        nodes[parent].childCount += 1
    }

    /// The place of a key among the words of the document, where it is put at its first use.
    private mutating func place(of key: String) -> Int {
        // Most objects repeat the keys of the one before in the same order.
        if lastPlace < spellings.count, spellings[spellings[lastPlace].next].key == key {
            lastPlace = spellings[lastPlace].next
            return lastPlace
        }
        let place = places[key] ?? vocabulary.count
        if place == vocabulary.count {
            places[key] = place
            vocabulary.append(KeyWords(key))
            spellings.append((key, 0))
        }
        if lastPlace < spellings.count { spellings[lastPlace].next = place }
        lastPlace = place
        return place
    }

    /// The key of a node taken apart; a node without a key has no words.
    func words(of index: Int) -> KeyWords {
        if let word = nodes[index].word { return vocabulary[word] }
        return nodes[index].key.map { KeyWords($0) } ?? .none
    }

    /// Whether the keys of two nodes are equal.
    func hasSameKey(_ first: Int, _ second: Int) -> Bool {
        guard let one = nodes[first].word, let other = nodes[second].word else {
            return nodes[first].key == nodes[second].key
        }
        return one == other
    }

    /// The children of a node in the order of the text.
    func children(of index: Int) -> Children { Children(nodes: nodes, current: nodes[index].firstChild) }

    /// A walk along the children of a node.
    struct Children: Sequence, IteratorProtocol {
        fileprivate let nodes: [Node]
        fileprivate var current: Int?

        mutating func next() -> Int? {
            guard let index = current else { return nil }
            current = nodes[index].next
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
