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
    private(set) var codes: [Finding.Code] = []
    /// Keys and texts that mean nothing to us but may hold instructions.
    private(set) var strayTexts: [Int] = []
    private var pending: [Visit] = []

    private static let ignoredKeys: Set<String> = [
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
            strayTexts.append(visit.node)
        case .missing: break
        }
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
        if let merged = mergedReader(visit.node, fields, reader) { return add(merged, visit) }
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

    /// Whether an object that has figures holds meals of its own, so that the figures are a total.
    private func holdsMeals(_ node: Int, _ fields: MealFields) -> Bool {
        var candidates = fields.others
        for member in fields.members[.ingredients] ?? [] where !tree.isLeaf(member.node) {
            candidates.append(member.node)
        }
        return candidates.contains { candidate in
            let key = tree.words(of: candidate)
            guard !key.plain.isEmpty, !Self.ignoredKeys.contains(key.plain) else {
                return false
            }
            let isFoods = key.field == .ingredients
            var heads = [candidate]
            if tree[candidate].kind == .array || tree[candidate].kind == .object {
                heads += tree.children(of: candidate).prefix(3)
            }
            return heads.contains { head in
                guard tree[head].kind == .object else { return false }
                let inner = MealFields(tree, of: head)
                if isFoods {
                    return inner.has(.ingredients)
                        && (inner.has(.energy) || inner.has(.protein) || inner.has(.nutrition))
                        && head != candidate
                }
                return inner.has(.protein) || inner.has(.nutrition)
                    || (inner.has(.ingredients) && inner.has(.name))
            }
        }
    }

    /// Whether a list of foods is rather one of meals.
    private func mayHoldMeals(_ member: MealFields.Member, _ fields: MealFields, _ node: Int) -> Bool {
        if holdsMeals(node, fields) { return true }
        let ambiguous: Set<String> = ["items", "foods", "food", "components", "contents", "fooditems"]
        guard !fields.has(.name), ambiguous.contains(member.key.plain) else { return false }
        guard let first = tree[member.node].firstChild, tree[first].kind == .object else { return true }
        return !MealFields(tree, of: first).has(.quantity)
    }

    /// Joins an object with the one wrapper inside it that holds what it lacks.
    private func mergedReader(_ node: Int, _ fields: MealFields, _ reader: MealReader) -> MealReader? {
        guard reader.isPartial || fields.has(.name) else { return nil }
        let wrappers = fields.others.filter { node in
            guard tree[node].kind == .object, tree[node].key != nil else { return false }
            let key = tree.words(of: node)
            return key.unit == nil && !Self.ignoredKeys.contains(key.plain)
        }
        for wrapper in wrappers {
            let inner = MealFields(tree, of: wrapper)
            guard !MealReader(tree, inner).isComplete,
                inner.has(.ingredients) || inner.has(.protein) || inner.has(.nutrition)
            else { continue }
            guard CalendarWords.slot(tree[wrapper].key ?? "") == nil,
                CalendarWords.day(tree[wrapper].key ?? "") == nil
            else { continue }
            let merged = MealReader(tree, fields.merged(with: inner))
            if merged.isComplete { return merged }
        }
        return nil
    }

    /// Queues what an envelope holds, with what its keys say about days and slots.
    private mutating func descend(_ visit: Visit, _ fields: MealFields, _ reader: MealReader) {
        if fields.hasUnequalDuplicates { codes.append("duplicate-key") }
        for member in fields.members[.total] ?? [] { addTotal(member.node) }
        if reader.nutrition.count > 0 { addTotal(reader, visit.node) }
        let around = surroundings(visit, fields)
        var inner: [Visit] = []
        for node in fields.others { if let next = next(node, visit, around) { inner.append(next) } }
        for field in [FieldName.ingredients, .rows, .name, .columns] {
            for member in fields.members[field] ?? [] where !tree.isLeaf(member.node) {
                if field == .ingredients, !mayHoldMeals(member, fields, visit.node) { continue }
                if let next = next(member.node, visit, around) { inner.append(next) }
            }
        }
        inner.sort {
            tree[$0.node].offset == tree[$1.node].offset
                ? $0.node < $1.node : tree[$0.node].offset < tree[$1.node].offset
        }
        if !inner.isEmpty, inner.allSatisfy({ tree.isLeaf($0.node) }), reader.isPartial {
            strayTexts += inner.map(\.node)
            return
        }
        pending += inner.reversed()
    }

    /// What an envelope says about the meals inside it.
    private func surroundings(_ visit: Visit, _ fields: MealFields) -> MealReader.Surroundings {
        var around = visit.around
        around.key = nil
        for field in [FieldName.day, .name] {
            for member in fields.members[field] ?? [] where tree.isLeaf(tree.unwrapped(member.node)) {
                let text = tree[tree.unwrapped(member.node)].text
                around.day = CalendarWords.day(text, allowingNumbers: field == .day) ?? around.day
            }
        }
        for field in [FieldName.mealType, .name] {
            for member in fields.members[field] ?? [] where tree.isLeaf(tree.unwrapped(member.node)) {
                let text = tree[tree.unwrapped(member.node)].text
                if field == .mealType || CalendarWords.isOnlySlot(text) {
                    around.slot = CalendarWords.slot(text) ?? around.slot
                }
            }
        }
        return around
    }

    /// The visit to a member of an envelope, or nothing where no meal can be.
    private mutating func next(_ node: Int, _ visit: Visit, _ around: MealReader.Surroundings) -> Visit? {
        var next = Visit(node: node, root: visit.root, around: around)
        guard let text = tree[node].key else { return next }
        let key = tree.words(of: node)
        if Self.ignoredKeys.contains(key.plain) || key.unit == .hundredth { return nil }
        if let slot = CalendarWords.slot(text), CalendarWords.day(text) == nil { next.around.slot = slot }
        if let day = CalendarWords.day(text) {
            next.around.day = day
        } else if let number = Int(PlainText.trimmed(text)), holdsGroup(node) {
            next.around.day = .number(number)
        } else if tree[node].kind == .object, CalendarWords.slot(text) == nil, Int(text) == nil {
            next.around.key = text
        }
        return next
    }

    /// Whether a value is a group of meals rather than one meal.
    private func holdsGroup(_ node: Int) -> Bool {
        if tree[node].kind == .array { return true }
        guard tree[node].kind == .object else { return false }
        let reader = MealReader(tree, MealFields(tree, of: node))
        return !reader.isComplete && !reader.isPartial
    }
}
