/// Objects around meals and inside them, told apart by what they hold.
extension MealFinder {
    /// Whether an object that has figures holds meals of its own, so that the figures are a total.
    func holdsMeals(_ node: Int, _ fields: MealFields) -> Bool {
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
    func mayHoldMeals(_ member: MealFields.Member, _ fields: MealFields, _ node: Int) -> Bool {
        if holdsMeals(node, fields) { return true }
        let ambiguous: Set<String> = ["items", "foods", "food", "components", "contents", "fooditems"]
        guard !fields.has(.name), ambiguous.contains(member.key.plain) else { return false }
        guard let first = tree[member.node].firstChild, tree[first].kind == .object else { return true }
        return !MealFields(tree, of: first).has(.quantity)
    }

    /// Joins an object with the one wrapper inside it that holds what it lacks.
    func mergedReader(_ visit: Visit, _ fields: MealFields, _ reader: MealReader) -> MealReader? {
        let isNamedByKey = visit.around.key != nil && (fields.has(.ingredients) || fields.has(.mealType))
        guard reader.isPartial || fields.has(.name) || isNamedByKey else { return nil }
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
            if merged.isComplete || isNamedByKey && merged.nutrition.hasMacros { return merged }
        }
        return nil
    }
}
