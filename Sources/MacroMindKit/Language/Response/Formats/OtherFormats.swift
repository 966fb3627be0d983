/// Meals in notations other than JSON.
enum OtherFormats {
    /// A document read from another notation.
    struct Reading {
        var tree: SyntaxTree
        /// Whether the last line may go on beyond the end of the text.
        var mayGoOn: Bool
        var isCut = false
    }

    /// Reads the answer as other notations, the likelier first; none where it is JSON that merely failed.
    static func readings(for parser: SyntaxParser, expanded: SyntaxTree) -> [Reading] {
        if isFailedJSON(parser) { return [] }
        return ([parser.text] + innerTexts(expanded)).flatMap(readings)
    }

    private static func readings(_ text: [Unicode.Scalar]) -> [Reading] {
        var result: [Reading] = []
        if text.contains("<"), zip(text, text.dropFirst()).contains(where: { $0 == "<" && $1 == "/" }) {
            let markup = MarkupReader(text)
            result.append(Reading(tree: markup.tree, mayGoOn: false, isCut: markup.isCut))
        }
        let lines = AnswerLines(text)
        if let tables = TableLines.tree(of: lines.lines, lastLineIsCut: false) {
            result.append(
                Reading(
                    tree: tables,
                    mayGoOn: lines.endsInsideLine && lines.lines.last?.text.hasSuffix("|") == false
                )
            )
        }
        result.append(Reading(tree: BlockReader.tree(of: lines.lines), mayGoOn: lines.endsInsideLine))
        return result
    }

    /// Whether a bracket that opens a line holds figures: such text is JSON, and its lines say less than its brackets.
    private static func isFailedJSON(_ parser: SyntaxParser) -> Bool {
        parser.outline.roots.contains { root in
            let tree = parser.tree
            guard parser.startsLine(at: tree[root.node].offset) || !tree[root.node].isWhole else {
                return false
            }
            var pending = [root.node]
            while let node = pending.popLast() {
                if let field = tree.words(of: node).field, [.energy, .protein, .carbs, .fat].contains(field) {
                    return true
                }
                pending += tree.children(of: node)
            }
            return false
        }
    }

    /// The longer texts inside an envelope, which may hold another notation.
    private static func innerTexts(_ tree: SyntaxTree) -> [[Unicode.Scalar]] {
        tree.nodes.filter { $0.kind == .string && $0.text.utf8.count > 60 && $0.text.contains("\n") }
            .prefix(20).map { Array($0.text.unicodeScalars) }
    }
}
