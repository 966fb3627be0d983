/// A reader of JSON and its damaged relatives that never gives up and never recurses.
///
/// One pass over the text builds a ``SyntaxTree`` from everything that looks like a value. Each decision looks ahead a
/// bounded distance, so the work grows with the length of the text and with nothing else.
struct SyntaxParser {
    /// An open container.
    struct Frame {
        enum Closer { case brace, bracket, parenthesis, none }

        var node: Int
        var closer: Closer
        var isObject: Bool
        /// A key that was read and waits for its value.
        var key: String?
    }

    /// The most keys of an object that a stray key is compared with.
    private static let mostKeysCompared = 200

    let text: [Unicode.Scalar]
    var position = 0
    var tree = SyntaxTree()
    var stack: [Frame] = []
    var outline = SyntaxOutline()
    /// The longest run of backslashes seen before a quote that delimits; above zero the document is escaped.
    var escapeLevel = 0
    /// Whether the text was already looked at as one encoded string.
    var triedEncodedDocument = false
    /// Whether the text ends inside a key or right behind one.
    var endsInsideKey = false
    /// Where the prose before the next value starts.
    var proseStart = 0

    init(_ text: [Unicode.Scalar]) { self.text = text }

    /// Reads the whole text.
    mutating func run() {
        while position < text.count {
            let before = (position, stack.count)
            if stack.isEmpty { scanProse() } else { step() }
            if before == (position, stack.count) { position += 1 }
        }
        closeEverything()
        outline.addProse(from: proseStart, to: text.count)
    }

    /// Reads the next thing inside the innermost container.
    private mutating func step() {
        skipNoise()
        guard position < text.count, let last = stack.indices.last else { return }
        skipStringPrefix()
        if stack[last].key != nil { return readMemberValue() }
        let scalar = text[position]
        switch scalar {
        case ",", ";", "\u{FF0C}", "\u{3001}", "\u{FF1B}": position += 1
        case "}", "]", ")", "\u{FF5D}", "\u{FF3D}": closeContainer(scalar)
        default: stack[last].isObject ? readKey() : readElement()
        }
    }

    /// Reads an element of an array, or finds that it is a member of an object whose brace is missing.
    private mutating func readElement() {
        if startsBareKey(at: position) || startsQuotedKey(at: position) { return placeStrayMember() }
        readValue(key: nil)
    }

    /// Decides where a member goes that stands in an array.
    private mutating func placeStrayMember() {
        guard let frame = stack.last else { return }
        if frame.closer == .none || frame.closer == .parenthesis {
            return open(.object, closer: .none, at: position)
        }
        let onlyObjects = tree[frame.node].lastChild.map { tree[$0].kind == .object } ?? false
        if onlyObjects, stack.count > 1, stack[stack.count - 2].isObject, !repeatsParentKey() {
            tree[frame.node].isWhole = true
            outline.note(.missingCloser, at: position)
            stack.removeLast()
        } else {
            open(.object, closer: .none, at: position)
        }
    }

    /// Whether the key at the position is one that the object around the array already has.
    private func repeatsParentKey() -> Bool {
        guard stack.count > 1 else { return false }
        let key = KeyWords.folded(peekKey(at: position))
        return tree.children(of: stack[stack.count - 2].node).prefix(Self.mostKeysCompared).contains {
            tree[$0].key != nil && tree.words(of: $0).plain == key
        }
    }

    /// Opens a container as the next child of the innermost one.
    mutating func open(_ kind: SyntaxTree.Kind, key: String? = nil, closer: Frame.Closer, at offset: Int) {
        let node = tree.add(kind, key: key, offset: offset, to: stack.last?.node)
        if stack.isEmpty { outline.addRoot(node, proseFrom: proseStart, to: offset) }
        stack.append(Frame(node: node, closer: closer, isObject: kind == .object))
    }

    /// Closes the innermost container; the prose after the last one starts here.
    mutating func pop(whole: Bool = true) {
        guard let frame = stack.popLast() else { return }
        tree[frame.node].isWhole = whole
        if stack.isEmpty { proseStart = position }
    }

    /// Takes a closing bracket, right or wrong.
    private mutating func closeContainer(_ scalar: Unicode.Scalar) {
        guard let frame = stack.last else { return }
        let wanted: Frame.Closer =
            switch scalar {
            case "}", "\u{FF5D}": .brace
            case "]", "\u{FF3D}": .bracket
            default: .parenthesis
            }
        closeImplicitFrames(for: wanted)
        position += 1
        if wanted == .bracket, frame.closer == .brace, stack.count > 1, !stack[stack.count - 2].isObject,
            memberFollows()
        {
            // The brace of the last item is missing: the bracket closes the item and its array.
            outline.note(.missingCloser, at: position)
            pop()
        }
        pop()
    }

    /// Closes objects that were opened without a bracket before the bracket that ends what is around them.
    private mutating func closeImplicitFrames(for closer: Frame.Closer) {
        while let frame = stack.last, frame.closer == .none, stack.count > 1 {
            if closer == .brace, stack.count > 1, stack[stack.count - 2].closer == .bracket { return }
            pop()
        }
    }

    /// Whether a comma and a key follow the position.
    private func memberFollows() -> Bool {
        let comma = significant(from: position)
        guard comma < text.count, text[comma] == "," else { return false }
        let next = significant(from: comma + 1)
        return startsQuotedKey(at: next) || startsBareKey(at: next)
    }

    /// Whether a member that matters may follow beyond the end of the text.
    private func mayGoOn(_ frame: Frame, afterComma: Bool) -> Bool {
        guard let key = frame.key else { return endsInsideKey || afterComma }
        return KeyWords(key).field == .day
    }

    /// Marks what is open at the end of the text as cut.
    mutating func closeEverything() {
        let isEnd = position >= text.count && !stack.isEmpty
        let endsInComma = isEnd && text.last(where: { !$0.isSkippable }) == ","
        while let frame = stack.last {
            if frame.closer != .none { outline.note(.missingCloser, at: position) }
            if frame.key != nil { outline.note(.missingCloser, at: position) }
            if isEnd, frame.isObject { tree[frame.node].goesOn = mayGoOn(frame, afterComma: endsInComma) }
            pop(whole: frame.closer == .none && frame.key == nil && stack.count == 1 && frame.isObject)
        }
    }
}
