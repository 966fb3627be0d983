/// Documents that were stored as strings inside other documents.
struct DocumentExpansion {
    /// How often a document may have been encoded.
    private static let deepest = 8

    /// Replaces strings that hold a document by its values.
    ///
    /// - Returns: What the inner documents noted about their syntax.
    static func expand(_ tree: inout SyntaxTree) -> [SyntaxOutline.Note] {
        var notes: [SyntaxOutline.Note] = []
        var pending = tree.nodes.indices.filter { tree[$0].kind == .string && holdsDocument(tree[$0].text) }
            .map { (node: $0, depth: 0) }
        var next = 0
        while next < pending.count {
            let (node, depth) = pending[next]
            next += 1
            guard depth < deepest, tree[node].kind == .string, holdsDocument(tree[node].text) else {
                continue
            }
            var parser = SyntaxParser(Array(tree[node].text.unicodeScalars))
            parser.run()
            if parser.outline.has(.entities) {
                parser = SyntaxParser(EntityDecoding.decode(parser.text))
                parser.run()
            }
            guard !parser.outline.has(.unfinishedThinking),
                parser.tree.roots.contains(where: { holdsValues($0, of: parser.tree) })
            else { continue }
            notes += parser.outline.notes.map(\.note)
            let first = tree.nodes.count
            tree[node].kind = .array
            tree[node].text = ""
            for root in parser.tree.roots {
                tree.graft(
                    root,
                    of: parser.tree,
                    key: parser.tree[root].key,
                    to: node,
                    offset: tree[node].offset
                )
            }
            for added in first..<tree.nodes.count { pending.append((added, depth + 1)) }
        }
        return notes
    }

    /// Whether a root is a container with content, or another encoded document.
    private static func holdsValues(_ root: Int, of tree: SyntaxTree) -> Bool {
        tree[root].childCount > 0 || (tree[root].kind == .string && holdsDocument(tree[root].text))
    }

    /// Whether a string looks like a document or like prose around one.
    private static func holdsDocument(_ text: String) -> Bool {
        guard text.utf8.count > 12,
            text.utf8.contains(where: { $0 == 0x7B || $0 == 0x5B }) || text.utf8.first == 0x22
        else { return false }
        let scalars = text.unicodeScalars
        guard let bracket = scalars.firstIndex(where: { $0 == "{" || $0 == "[" }) else {
            return scalars.first == "\"" && scalars.contains { $0 == ":" || $0 == "=" }
        }
        return scalars[bracket...].contains { $0 == ":" || $0 == "=" }
            && scalars[bracket...].contains { QuoteMark.isQuote($0) || $0 == "," }
    }
}
