/// Reads the ingredients of a meal from objects, rows, lines, maps, parallel arrays or one text.
struct IngredientReader {
    let tree: SyntaxTree
    private(set) var ingredients: [DraftIngredient] = []
    private(set) var notes: Set<Figure.Note> = []
    /// Whether some amount is unmistakably written with a decimal comma.
    private(set) var hasDecimalComma = false
    /// Whether an amount is negative.
    private(set) var hasNegative = false

    /// A unit stated once for all amounts.
    private var sharedUnit: DraftUnit?
    private let usesDecimalComma: Bool

    /// Reads a list of ingredients.
    init(_ tree: SyntaxTree, _ member: MealFields.Member, beside fields: MealFields, usesDecimalComma: Bool) {
        self.tree = tree
        self.usesDecimalComma = usesDecimalComma
        switch member.key.unit {
        case .gram: sharedUnit = .gram
        case .milliliter: sharedUnit = .milliliter
        default:
            sharedUnit = fields.first(.unit).flatMap {
                tree.isLeaf($0.node) ? DraftUnitWords.unit(named: tree[$0.node].text) : nil
            }
        }
        let isParallel = readParallel(names: member.node, fields)
        if !isParallel { read(member.node) }
    }

    private mutating func read(_ node: Int) {
        switch tree[node].kind {
        case .array: for child in tree.children(of: node) { readItem(child) }
        case .object: readItem(node)
        case .string, .bare: for line in DraftLine.split(tree[node].text) { append(line: line) }
        case .missing: break
        }
    }

    private mutating func readItem(_ node: Int) {
        switch tree[node].kind {
        case .object: readObject(node)
        case .array: readRow(node)
        case .string, .bare: append(line: tree[node].text)
        case .missing: break
        }
    }

    private mutating func append(line: String) {
        guard let ingredient = DraftLine.read(line) else { return }
        if let quantity = ingredient.quantity, quantity < 0 { hasNegative = true }
        ingredients.append(ingredient)
    }

    /// Reads `{"name", "quantity", "unit"}`, or a map of one food to its amount.
    private mutating func readObject(_ node: Int) {
        let fields = MealFields(tree, of: node)
        guard let name = Self.name(in: fields, tree) else { return readMap(node) }
        let amount = fields.first(.quantity) ?? fields.first(.weight)
        guard let amount else {
            if let line = DraftLine.read(name), line.quantity != nil, !line.name.isEmpty {
                return ingredients.append(line)
            }
            return ingredients.append(DraftIngredient(name: name))
        }
        var unit = fields.first(.unit).map { tree[tree.unwrapped($0.node)].text }
        if unit == nil || unit?.isEmpty == true { unit = Self.unitOfKey(amount.key) ?? unit }
        append(name: name, amount: amount.node, unit: unit)
    }

    /// The name of an ingredient.
    private static func name(in fields: MealFields, _ tree: SyntaxTree) -> String? {
        for field in [FieldName.name, .ingredients] {
            for member in fields.members[field] ?? [] where tree.isLeaf(tree.unwrapped(member.node)) {
                let text = PlainText.collapsed(tree[tree.unwrapped(member.node)].text)
                if !text.isEmpty { return text }
            }
        }
        return nil
    }

    private static func unitOfKey(_ key: KeyWords) -> String? {
        switch key.unit {
        case .gram: "g"
        case .milliliter: "ml"
        case .kilogram: "kg"
        case .milligram: "mg"
        default: nil
        }
    }

    /// Reads `["oats", 60, "g"]` in any order of its cells.
    private mutating func readRow(_ node: Int) {
        let cells = Array(tree.children(of: node).prefix(6)).filter(tree.isLeaf)
        let texts = cells.filter {
            tree[$0].kind == .string && FigureReader.figures(in: tree[$0].text).isEmpty
        }
        guard let name = texts.first(where: { !isUnit($0) }) ?? texts.first else {
            if let first = cells.first { append(line: tree[first].text) }
            return
        }
        let rest = cells.filter { $0 != name }
        let amount = rest.first { !FigureReader.figures(in: tree[$0].text).isEmpty }
        let unit = rest.first { $0 != amount && DraftUnitWords.unit(named: tree[$0].text) != nil }
        append(name: tree[name].text, amount: amount, unit: unit.map { tree[$0].text })
    }

    /// Whether a text is the name of a unit and of nothing else.
    private func isUnit(_ node: Int) -> Bool {
        DraftUnitWords.unit(for: PlainText.folded(PlainText.trimmed(tree[node].text))) != nil
    }

    /// Whether a list holds ingredients, so that its key only names their group.
    private func isGroup(_ node: Int) -> Bool {
        guard tree[node].kind == .array, let first = tree[node].firstChild else { return false }
        guard tree.isLeaf(first) else { return tree[first].kind == .object || tree[first].kind == .array }
        guard tree[first].kind == .string, let line = DraftLine.read(tree[first].text) else { return false }
        let words = PlainText.words(line.name)
        return words.contains { DraftUnitWords.unit(for: $0) == nil && $0.contains(where: \.isLetter) }
    }

    /// Reads a map of foods to amounts, perhaps with one unit for all.
    private mutating func readMap(_ node: Int) {
        let fields = MealFields(tree, of: node)
        if let names = fields.first(.ingredients) ?? fields.first(.name), tree[names.node].kind == .array {
            if readParallel(names: names.node, fields) { return }
        }
        if let unit = fields.first(.unit), tree.isLeaf(unit.node),
            let named = DraftUnitWords.unit(named: tree[unit.node].text)
        {
            sharedUnit = named
        }
        for child in tree.children(of: node) {
            guard let key = tree[child].key else {
                readItem(child)
                continue
            }
            if tree.words(of: child).field == .unit, tree.isLeaf(child) { continue }
            if tree[child].kind == .object, MealFields(tree, of: child).has(.name) {
                readObject(child)
            } else if tree.words(of: child).field == .ingredients {
                tree.isLeaf(child) ? append(line: tree[child].text) : read(child)
            } else if isGroup(child) {
                read(child)
            } else if Int(key) != nil {
                readItem(child)
            } else if tree[child].kind == .object {
                readNamed(key, child)
            } else {
                append(name: key, amount: child, unit: nil)
            }
        }
    }

    /// Reads `"oats": {"quantity": 60, "unit": "g"}`.
    private mutating func readNamed(_ name: String, _ node: Int) {
        let fields = MealFields(tree, of: node)
        let amount = fields.first(.quantity) ?? fields.first(.weight)
        let unit = fields.first(.unit).map { tree[$0.node].text } ?? amount.flatMap { Self.unitOfKey($0.key) }
        append(name: name, amount: amount?.node, unit: unit)
    }

    /// Reads arrays of names, amounts and units that stand side by side.
    private mutating func readParallel(names: Int, _ fields: MealFields) -> Bool {
        guard tree[names].kind == .array, let amounts = fields.first(.quantity) ?? fields.first(.weight),
            tree[amounts.node].kind == .array
        else { return false }
        let foods = Array(tree.children(of: names))
        let values = Array(tree.children(of: amounts.node))
        guard foods.count == values.count, foods.allSatisfy(tree.isLeaf) else { return false }
        let units =
            fields.first(.unit).map { tree[$0.node].kind == .array ? Array(tree.children(of: $0.node)) : [] }
            ?? []
        for (index, (food, value)) in zip(foods, values).enumerated() {
            let unit = index < units.count ? tree[units[index]].text : Self.unitOfKey(amounts.key)
            append(name: tree[food].text, amount: value, unit: unit)
        }
        return true
    }

    /// Appends an ingredient with an amount that may carry its own unit.
    private mutating func append(name: String, amount node: Int?, unit: String?) {
        let name = PlainText.collapsed(name)
        guard !name.isEmpty else { return }
        guard let node, let figure = FigureNode.figure(tree, node, energy: false) ?? amountOnly(node) else {
            return ingredients.append(DraftIngredient(name: name))
        }
        notes.formUnion(figure.notes)
        if figure.hasDecimalComma { hasDecimalComma = true }
        if figure.value < 0 { hasNegative = true }
        ingredients.append(
            DraftIngredient(name: name, quantity: quantity(figure), unit: self.unit(figure, stated: unit))
        )
    }

    /// Reads an amount with words that are no unit, such as "2 large".
    private func amountOnly(_ node: Int) -> Figure? {
        guard tree.isLeaf(node), !DraftLine.isUnmeasured(tree[node].text),
            let amount = Amount.leading(in: Array(tree[node].text.unicodeScalars))
        else { return nil }
        return Figure(
            value: amount.quantity,
            unit: amount.unit == .piece ? nil : amount.unit.rawValue,
            notes: amount.notes
        )
    }

    /// Settles a mark that may separate thousands.
    private func quantity(_ figure: Figure) -> Double {
        guard let grouped = figure.grouped else { return figure.value }
        let groups = usesDecimalComma ? !figure.groupsWithComma : figure.groupsWithComma
        return groups ? grouped : figure.value
    }

    private func unit(_ figure: Figure, stated: String?) -> DraftUnit? {
        if let stated, !stated.isEmpty, let unit = DraftUnitWords.unit(named: stated),
            !PlainText.trimmed(stated).isEmpty
        {
            if unit != .piece || figure.unit == nil { return unit }
        }
        if let own = figure.unit, let unit = DraftUnitWords.unit(for: own) { return unit }
        if let stated { return DraftUnitWords.unit(named: stated) }
        return sharedUnit ?? .piece
    }
}
