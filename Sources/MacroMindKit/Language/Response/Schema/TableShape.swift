/// Meals stored by columns: names beside rows of cells, or one array for each field.
struct TableShape {
    /// One row as an object of its own small document.
    struct Row {
        var tree: SyntaxTree
        var node: Int
        var isWhole: Bool
    }

    private var keys: [String]
    /// The cells of each row.
    private var cells: [[Int]]
    private var isWhole: [Bool]

    /// Recognises `{"columns": […], "rows": [[…]]}` and parallel arrays of equal length.
    init?(_ fields: MealFields, in tree: SyntaxTree) {
        if let columns = fields.first(.columns), let rows = Self.rowsMember(fields, tree),
            tree[columns.node].kind == .array
        {
            let keys = tree.children(of: columns.node).map { tree[$0].text }
            self.init(keys: keys, rows: Array(tree.children(of: rows)), in: tree)
            return
        }
        self.init(parallel: fields, in: tree)
    }

    /// Recognises a list of rows whose first row names the columns.
    init?(pairs node: Int, in tree: SyntaxTree) {
        let rows = Array(tree.children(of: node))
        guard rows.count >= 2, let head = rows.first, tree[head].kind == .array, tree[head].childCount >= 4
        else { return nil }
        let header = tree.children(of: head).map { tree[$0].text }
        let known = header.compactMap { KeyWords($0).field }
        guard Set(known).isSuperset(of: [.protein, .carbs, .fat]) else { return nil }
        self.init(keys: header, rows: Array(rows.dropFirst()), in: tree)
    }

    private static func rowsMember(_ fields: MealFields, _ tree: SyntaxTree) -> Int? {
        if let rows = fields.first(.rows), tree[rows.node].kind == .array { return rows.node }
        return fields.others.first {
            tree[$0].kind == .array && (tree[$0].firstChild.map { tree[$0].kind == .array } ?? false)
        }
            ?? fields.members[.nutrition]?.map(\.node).first { tree[$0].kind == .array }
    }

    private init?(keys: [String], rows: [Int], in tree: SyntaxTree) {
        let arrays = rows.filter { tree[$0].kind == .array }
        guard !keys.isEmpty, !arrays.isEmpty else { return nil }
        self.keys = keys
        cells = arrays.map { Array(tree.children(of: $0)) }
        isWhole = zip(arrays, cells).map { tree[$0].isWhole && $1.count == keys.count }
    }

    private init?(parallel fields: MealFields, in tree: SyntaxTree) {
        var columns: [(String, [Int], Bool)] = []
        var hasMacros = 0
        var seen: Set<FieldName> = []
        for (field, member) in fields.members.all where seen.insert(field).inserted {
            let node = member.node
            guard tree[node].kind == .array else { continue }
            columns.append((tree[node].key ?? "", Array(tree.children(of: node)), tree[node].isWhole))
            if [.protein, .carbs, .fat].contains(field) { hasMacros += 1 }
        }
        guard hasMacros == 3, let names = fields.first(.name), tree[names.node].kind == .array else {
            return nil
        }
        let count = tree[names.node].childCount
        guard count >= 1, columns.allSatisfy({ $0.1.count == count || !$0.2 }) else { return nil }
        keys = columns.map(\.0)
        let whole = columns.allSatisfy(\.2)
        cells = (0..<count).map { row in columns.compactMap { row < $0.1.count ? $0.1[row] : nil } }
        isWhole = cells.map { whole && $0.count == columns.count }
    }

    /// The rows as objects.
    func rows(_ tree: SyntaxTree) -> [Row] {
        zip(cells, isWhole).map { row, isWhole in
            var copy = SyntaxTree()
            let object = copy.add(.object, offset: row.first.map { tree[$0].offset } ?? 0, to: nil)
            copy[object].isWhole = isWhole
            for (key, cell) in zip(keys, row) { copy.graft(cell, of: tree, key: key, to: object) }
            return Row(tree: copy, node: object, isWhole: isWhole)
        }
    }
}

extension SyntaxTree {
    /// Copies a value of another document below a node.
    mutating func graft(_ node: Int, of other: SyntaxTree, key: String?, to parent: Int?, offset: Int? = nil)
    {
        var pending: [(source: Int, parent: Int?, key: String?)] = [(node, parent, key)]
        while let next = pending.popLast() {
            let source = other[next.source]
            let copy = add(
                source.kind,
                key: next.key,
                text: source.text,
                offset: offset ?? source.offset,
                to: next.parent
            )
            self[copy].isWhole = source.isWhole
            for child in other.children(of: next.source).reversed() {
                pending.append((child, copy, other[child].key))
            }
        }
    }
}
