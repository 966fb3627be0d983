/// Collects the figures of a meal from its members, however they are packed.
struct NutritionReader {
    let tree: SyntaxTree
    private(set) var nutrition = StatedNutrition()

    /// The deepest nesting of nutrition inside a meal.
    private static let deepest = 4

    /// Collects the figures that belong to an object itself.
    init(_ tree: SyntaxTree, _ fields: MealFields) {
        self.tree = tree
        readDirect(fields, perHundredGrams: false)
        var pending: [(node: Int, depth: Int, perHundred: Bool)] = []
        for member in fields.members[.nutrition] ?? [] { pending.append((member.node, 0, false)) }
        for node in fields.others {
            let key = tree.words(of: node)
            if key.unit == .hundredth { pending.append((node, 0, true)) }
        }
        if nutrition.count == 0, pending.isEmpty, fields.has(.name) {
            for member in fields.members[.total] ?? [] { pending.append((member.node, 0, false)) }
        }
        while let next = pending.popLast() {
            guard next.depth < Self.deepest else { continue }
            for inner in read(next.node, perHundred: next.perHundred) {
                pending.append((inner, next.depth + 1, next.perHundred))
            }
        }
    }

    /// Reads a container of figures and returns the containers inside it.
    private mutating func read(_ node: Int, perHundred: Bool) -> [Int] {
        switch tree[node].kind {
        case .object: return readObject(node, perHundred: perHundred)
        case .array: return readRows(node, perHundred: perHundred)
        case .string, .bare:
            readLabels(tree[node].text, isWhole: tree[node].isWhole, perHundred: perHundred)
            return []
        case .missing: return []
        }
    }

    private mutating func readObject(_ node: Int, perHundred: Bool) -> [Int] {
        let fields = MealFields(tree, of: node)
        if let label = fields.first(.nutrientLabel) ?? fields.first(.name),
            let value = fields.first(.quantity), tree.isLeaf(label.node)
        {
            let unit = fields.first(.unit).map { tree[$0.node].text }
            addRow(tree[label.node].text, value.node, unit: unit, perHundred: perHundred)
            return []
        }
        readDirect(fields, perHundredGrams: perHundred)
        readLetters(fields, perHundred: perHundred)
        var inner = (fields.members[.nutrition] ?? []).map(\.node)
        inner += fields.others.filter { node in
            let key = tree.words(of: node)
            return key.unit != .hundredth && key.unit != .percent
                && (key.plain.hasPrefix("per") || key.plain.hasPrefix("pro") || key.plain.isEmpty)
        }
        return inner
    }

    /// Reads single-letter keys, which mean something only among nutrients.
    private mutating func readLetters(_ fields: MealFields, perHundred: Bool) {
        for node in fields.others {
            let key = tree.words(of: node)
            guard let nutrient = Self.letters[key.plain] else { continue }
            add(nutrient, node, key: key, perHundred: perHundred)
        }
    }

    /// Reads rows such as `{"nutrient": …}`, `["Protein", "16 g"]` or `"46g protein"`.
    private mutating func readRows(_ node: Int, perHundred: Bool) -> [Int] {
        var inner: [Int] = []
        for child in tree.children(of: node) {
            switch tree[child].kind {
            case .array:
                let cells = Array(tree.children(of: child).prefix(4))
                if cells.count >= 2, tree.isLeaf(cells[0]), tree.isLeaf(cells[1]) {
                    addRow(
                        tree[cells[0]].text,
                        cells[1],
                        unit: cells.count > 2 ? tree[cells[2]].text : nil,
                        perHundred: perHundred
                    )
                }
            case .object: inner.append(child)
            case .string: readLabels(tree[child].text, isWhole: tree[child].isWhole, perHundred: perHundred)
            default: break
            }
        }
        return inner
    }

    private mutating func addRow(_ label: String, _ value: Int, unit: String?, perHundred: Bool) {
        let key = KeyWords(label)
        guard let nutrient = Self.nutrient(key) ?? Self.letters[key.plain] else { return }
        let isKilojoule = unit.map { PlainText.folded($0) == "kj" } ?? false
        if unit?.contains("%") ?? false { return }
        add(
            nutrient,
            value,
            key: key,
            unit: isKilojoule ? "kj" : unit.map(PlainText.folded),
            perHundred: perHundred
        )
    }

    private static let fields: [(FieldName, StatedNutrition.Nutrient)] = [
        (.energy, .energy), (.protein, .protein), (.carbs, .carbs), (.fat, .fat),
    ]

    private mutating func readDirect(_ fields: MealFields, perHundredGrams: Bool) {
        for (field, nutrient) in Self.fields {
            guard let members = fields.members[field] else { continue }
            let plain = members.count == 1 ? members : members.filter { !$0.key.isTotal }
            for member in plain.isEmpty ? members : plain {
                add(nutrient, member.node, key: member.key, perHundred: perHundredGrams)
            }
        }
    }

    private mutating func add(
        _ nutrient: StatedNutrition.Nutrient,
        _ node: Int,
        key: KeyWords,
        unit: String? = nil,
        perHundred: Bool
    ) {
        let keyUnit: String? =
            switch key.unit {
            case .kilojoule: "kj"
            case .milligram: "mg"
            case .kilocalorie: "kcal"
            default: key.core.hasPrefix("kilojoule") ? "kj" : unit
            }
        guard let figure = FigureNode.figure(tree, node, energy: nutrient == .energy) else {
            return nutrition.add(nutrient, nil, perHundredGrams: perHundred)
        }
        let entry = StatedNutrition.Entry(
            figure: figure,
            unit: figure.unit ?? keyUnit,
            isWhole: tree[node].isWhole
        )
        nutrition.add(nutrient, entry, perHundredGrams: perHundred)
    }

    /// Reads labels and numbers packed into one text: "P: 46g | C: 38g", "46 g protein, 38 g carbs".
    mutating func readLabels(_ text: String, isWhole: Bool, perHundred: Bool) {
        for (nutrient, figure) in LabelledFigures.read(text) {
            let entry = StatedNutrition.Entry(figure: figure, unit: figure.unit, isWhole: isWhole)
            nutrition.add(nutrient, entry, perHundredGrams: perHundred)
        }
    }

    /// The nutrient that a key names.
    static func nutrient(_ key: KeyWords) -> StatedNutrition.Nutrient? {
        switch key.field {
        case .energy: .energy
        case .protein: .protein
        case .carbs: .carbs
        case .fat: .fat
        default: nil
        }
    }

    /// Letters that label nutrients in short notations.
    static let letters: [String: StatedNutrition.Nutrient] = [
        "p": .protein, "c": .carbs, "f": .fat, "kh": .carbs, "e": .protein, "ew": .protein, "g": .fat,
        "k": .carbs, "hc": .carbs, "cal": .energy,
        "cho": .carbs, "pro": .protein,
    ]
}
