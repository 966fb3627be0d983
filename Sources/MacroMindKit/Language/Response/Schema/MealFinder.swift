/// Finds the meals of a document in the order of its text, whatever they are wrapped in.
struct MealFinder {
    /// A place in the document still to be looked at.
    struct Visit {
        var node: Int
        var root: Int
        var around: MealReader.Surroundings
        /// Whether a number as the key above may be a day.
        var keyNumber: Int?
    }

    /// A figure stated for several meals together.
    struct StatedTotal {
        var node: Int
        var calories: Double
    }

    let tree: SyntaxTree
    var meals: [FoundMeal] = []
    var totals: [StatedTotal] = []
    var codes: [Finding.Code] = []
    /// Keys and texts that mean nothing to us but may hold instructions.
    var strayTexts: [Int] = []
    var pending: [Visit] = []

    static let ignoredKeys: Set<String> = [
        "reasoning", "reasoningcontent", "thinking", "thought", "thoughts", "analysis", "scratchpad",
        "example", "examples", "exampleoutput",
        "template", "schema", "prompt", "draft", "chainofthought", "alternatives", "alternative",
        "substitutions", "swaps", "format",
        "outputformat", "jsonschema", "responseformat", "previous", "rejected",
    ]

    /// Finds the meals below the roots of a document.
    init(_ tree: SyntaxTree, roots: [(node: Int, around: MealReader.Surroundings)]) {
        self.tree = tree
        for (order, root) in roots.enumerated() {
            pending = [Visit(node: root.node, root: order, around: root.around)]
            while let visit = pending.popLast() { look(at: visit) }
        }
    }

    private mutating func look(at visit: Visit) {
        switch tree[visit.node].kind {
        case .object: lookAtObject(visit)
        case .array: lookAtArray(visit)
        case .string, .bare:
            if Placeholders.isReference(tree[visit.node].text) { codes.append("missing-meal") }
            if isOmission(visit.node) { codes.append("truncated") }
            strayTexts.append(visit.node)
        case .missing: break
        }
    }

    /// Whether a text stands in the place of meals that were left out.
    private func isOmission(_ node: Int) -> Bool {
        let text = tree[node].text
        return tree[node].key == nil && Ellipsis.isEllipsis(text) || Ellipsis.announcesOmission(text)
    }

    private mutating func lookAtArray(_ visit: Visit) {
        if let table = TableShape(pairs: visit.node, in: tree) {
            return addTable(table, visit)
        }
        var inner: [Visit] = []
        for child in tree.children(of: visit.node) {
            if let next = next(child, visit, visit.around) { inner.append(next) }
        }
        pending += inner.reversed()
    }

    private mutating func lookAtObject(_ visit: Visit) {
        let fields = MealFields(tree, of: visit.node)
        if let table = TableShape(fields, in: tree) { return addTable(table, visit) }
        let reader = MealReader(tree, fields)
        if isSum(fields) {
            addTotal(reader, visit.node)
            return
        }
        if reader.isComplete || (reader.nutrition.hasMacros && visit.around.key != nil),
            !holdsMeals(visit.node, fields)
        {
            return add(reader, visit)
        }
        if let merged = mergedReader(visit, fields, reader) { return add(merged, visit) }
        let before = pending.count
        descend(visit, fields, reader)
        if pending.count == before,
            reader.isPartial || !reader.nutrition.perHundred.isEmpty && fields.has(.name)
        {
            add(reader, visit)
        }
    }

    private func isSum(_ fields: MealFields) -> Bool {
        guard let name = fields.first(.name), tree.isLeaf(name.node) else { return false }
        return Placeholders.isSum(tree[name.node].text) && !fields.has(.ingredients)
    }

    private mutating func add(_ reader: MealReader, _ visit: Visit) {
        let found = reader.read(visit.around, node: visit.node, root: visit.root)
        if reader.fields.hasUnequalDuplicates { codes.append("duplicate-key") }
        strayTexts += reader.fields.others
        meals.append(found)
    }
}
