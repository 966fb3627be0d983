extension MealFinder {
    // MARK: Figures of several meals, and tables

    mutating func addTotal(_ node: Int) {
        switch tree[node].kind {
        case .object: addTotal(MealReader(tree, MealFields(tree, of: node)), node)
        case .string, .bare:
            guard let figure = FigureNode.energy(tree[node].text)
            else { return }
            guard figure.unit.map(EnergyUnit.isKilocalorie) ?? false else { return }
            note(total: figure, at: node)
        default: break
        }
    }

    mutating func addTotal(_ reader: MealReader, _ node: Int) {
        guard let entry = reader.nutrition.entries[.energy]?.first else { return }
        if entry.unit.map(EnergyUnit.isKilojoule) ?? false { return }
        note(total: entry.figure, at: node)
    }

    mutating func note(total figure: Figure, at node: Int) {
        guard totals.count < 40 else { return }
        let value = figure.value < 20 ? figure.grouped ?? figure.value : figure.value
        totals.append(StatedTotal(node: tree[node].parent ?? node, calories: value))
    }

    mutating func addTable(_ table: TableShape, _ visit: Visit) {
        for row in table.rows(tree) {
            let reader = MealReader(row.tree, MealFields(row.tree, of: row.node))
            if isSumRow(reader) { continue }
            var found = reader.read(visit.around, node: row.node, root: visit.root)
            found.node = visit.node
            found.offset = tree[visit.node].offset
            if !row.isWhole { found.problem = .cut }
            meals.append(found)
        }
    }

    func isSumRow(_ reader: MealReader) -> Bool {
        guard let name = reader.fields.first(.name), reader.tree.isLeaf(name.node) else { return false }
        return Placeholders.isSum(reader.tree[name.node].text)
    }
}
