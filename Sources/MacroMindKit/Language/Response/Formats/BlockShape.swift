/// Repairs of documents that were written as lists.
enum BlockShape {
    /// Turns lists whose items are single members of one object into that object.
    static func mergeSingleMembers(_ tree: inout SyntaxTree) {
        for node in tree.nodes.indices where tree[node].kind == .array {
            var keys: Set<String> = []
            var known = 0
            var fits = true
            for child in tree.children(of: node) {
                guard tree[child].kind == .object, tree[child].childCount == 1,
                    let member = tree[child].firstChild, let key = tree[member].key,
                    keys.insert(KeyWords.folded(key)).inserted
                else {
                    fits = tree.isLeaf(child) && fits && known > 0
                    continue
                }
                if let field = KeyWords(key).field,
                    [.energy, .protein, .carbs, .fat, .ingredients, .nutrition].contains(field)
                {
                    known += 1
                }
            }
            let isPartOfObject =
                tree[node].key == nil && tree[node].parent.map { tree[$0].kind == .object } ?? false
            if fits, known >= 2 || known == 1 && isPartOfObject { tree.hoistMembers(of: node) }
        }
    }
}
