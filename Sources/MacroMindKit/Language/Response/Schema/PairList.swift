/// Objects that were written as lists of pairs: `[("name", "Stew"), ("calories", 384)]`.
enum PairList {
    /// The fewest pairs that mean something to us before a list is taken for an object.
    private static let fewest = 3

    /// Turns every such list of a document into an object.
    static func resolve(_ tree: inout SyntaxTree) {
        for node in tree.nodes.indices where tree[node].kind == .array && tree[node].childCount >= fewest {
            if let keys = keys(of: node, tree) { tree.pairUp(node, keys) }
        }
    }

    /// The keys of a list of pairs, or nothing if it is none.
    private static func keys(of list: Int, _ tree: SyntaxTree) -> [String]? {
        var keys: [String] = []
        var known = 0
        for child in tree.children(of: list) {
            guard tree[child].kind == .array, tree[child].childCount == 2,
                let first = tree[child].firstChild, tree[first].kind == .string,
                tree[first].text.utf8.count <= 60
            else { return nil }
            keys.append(tree[first].text)
            if KeyWords(tree[first].text).field != nil { known += 1 }
        }
        return known >= fewest && Set(keys).count == keys.count ? keys : nil
    }
}
