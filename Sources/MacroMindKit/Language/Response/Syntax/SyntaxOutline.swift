/// What the syntax layer noticed beside the values themselves.
struct SyntaxOutline {
    /// Something about the syntax that the caller should know.
    enum Note: Hashable {
        /// A closing bracket or the end of the text is missing.
        case missingCloser
        /// An ellipsis stands where more values should be.
        case ellipsis
        /// A thinking block has no end.
        case unfinishedThinking
        /// A lone surrogate or a replacement character.
        case replacementCharacter
        /// Quotes appear as HTML entities.
        case entities
    }

    /// A value at the top of the text with the prose before it.
    struct Root {
        var node: Int
        var prose: Range<Int>
    }

    private(set) var notes: [(note: Note, offset: Int)] = []
    private(set) var roots: [Root] = []
    /// The stretches of text that are neither values nor thinking.
    private(set) var prose: [Range<Int>] = []

    mutating func note(_ note: Note, at offset: Int) {
        if !has(note) { notes.append((note, offset)) }
    }

    func has(_ note: Note) -> Bool { notes.contains { $0.note == note } }

    mutating func addRoot(_ node: Int, proseFrom start: Int, to end: Int) {
        roots.append(Root(node: node, prose: start..<max(start, end)))
        addProse(from: start, to: end)
    }

    mutating func addProse(from start: Int, to end: Int) {
        if start < end { prose.append(start..<end) }
    }

    /// Forgets everything before a place, because it turned out to be thinking.
    mutating func forgetEverything() {
        roots.removeAll()
        prose.removeAll()
        notes.removeAll()
    }
}
