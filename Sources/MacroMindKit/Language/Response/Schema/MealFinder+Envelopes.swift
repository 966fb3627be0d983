/// The way from an envelope to the meals inside it.
extension MealFinder {
    /// Queues what an envelope holds, with what its keys say about days and slots.
    mutating func descend(_ visit: Visit, _ fields: MealFields, _ reader: MealReader) {
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
    mutating func next(_ node: Int, _ visit: Visit, _ around: MealReader.Surroundings) -> Visit? {
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
