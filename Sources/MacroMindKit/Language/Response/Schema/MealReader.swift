/// Reads one meal from an object and what is known from around it.
struct MealReader {
    /// What stands around a meal.
    struct Surroundings {
        var slot: MealSlot?
        var day: CalendarWords.Day?
        /// The key of the meal, where it can be its name.
        var key: String?
    }

    let tree: SyntaxTree
    let fields: MealFields
    let nutrition: StatedNutrition

    /// Collects the members of an object and of the wrappers of one meal inside it.
    init(_ tree: SyntaxTree, _ fields: MealFields) {
        self.tree = tree
        self.fields = fields
        nutrition = NutritionReader(tree, fields).nutrition
    }

    /// Whether the object states a name and all macros.
    var isComplete: Bool { nutrition.hasMacros && fields.has(.name) }

    /// Whether the object speaks of one meal, whole or not.
    var isPartial: Bool {
        (fields.has(.name) && (fields.has(.ingredients) || nutrition.count >= 1))
            || (fields.has(.ingredients) && nutrition.count >= 1) || nutrition.hasMacros
    }

    /// The name of the meal, if it is one.
    func name(_ around: Surroundings) -> String? {
        var slotName: String?
        for member in fields.members[.name] ?? [] {
            let node = tree.unwrapped(member.node)
            guard tree.isLeaf(node) else { continue }
            let name = PlainText.collapsed(tree[node].text)
            if Placeholders.isPlaceholder(name) { continue }
            if CalendarWords.isOnlySlot(name) {
                slotName = slotName ?? name
            } else {
                return name
            }
        }
        if let slotName { return slotName }
        guard !fields.has(.name), let key = around.key, !Placeholders.isPlaceholder(key), key.count > 2 else {
            return nil
        }
        return PlainText.collapsed(key.contains(" ") ? key : key.split(separator: "_").joined(separator: " "))
    }

    /// Reads the meal.
    func read(_ around: Surroundings, node: Int, root: Int) -> FoundMeal {
        var nutrition = nutrition
        if !nutrition.hasMacros, !nutrition.perHundred.isEmpty, let grams = portionGrams {
            nutrition.scalePerHundred(toGrams: grams)
        }
        let listed = ingredients(nutrition)
        let usesComma = listed?.hasDecimalComma ?? false
        let figures = NutritionResolver.resolve(nutrition, usesDecimalComma: usesComma)
        let name = name(around)
        var found = FoundMeal(
            meal: DraftMeal(
                name: name ?? "",
                mealType: slot(around),
                ingredients: listed?.ingredients ?? [],
                calories: figures?.calories ?? 0,
                protein: figures?.protein ?? 0,
                carbs: figures?.carbs ?? 0,
                fat: figures?.fat ?? 0
            ),
            node: node,
            root: root,
            offset: tree[node].offset
        )
        found.codes = figures?.codes ?? []
        found.hasIngredientList = listed != nil
        setDay(of: &found, around)
        if fields.hasUnequalDuplicates { found.codes.append("duplicate-key") }
        if listed == nil { found.codes.append("missing-ingredients") }
        let notes = listed?.notes ?? []
        if notes.contains(.range) { found.codes.append("range") }
        if notes.contains(.bound) { found.codes.append("bound") }
        if notes.contains(.arithmetic) { found.codes.append("arithmetic") }
        if found.meal.mealType == nil { found.codes.append("unknown-meal-type") }
        found.problem = problem(
            name: name,
            figures: figures,
            listed: listed,
            node: node,
            around: around
        )
        return found
    }

    private func problem(
        name: String?,
        figures: NutritionResolver.Result?,
        listed: IngredientReader?,
        node: Int,
        around: Surroundings
    ) -> FoundMeal.Problem? {
        if !isWhole(node, around) { return .cut }
        guard name != nil else { return .noName }
        guard let figures else { return .missingMacro }
        let isNegative = [figures.calories, figures.protein, figures.carbs, figures.fat].contains { $0 < 0 }
        return isNegative || listed?.hasNegative ?? false ? .negative : nil
    }

    /// Whether nothing of the meal can lie beyond the end of the text.
    private func isWhole(_ node: Int, _ around: Surroundings) -> Bool {
        if tree[node].isWhole { return true }
        if tree[node].goesOn, around.day == nil, !hasDaylessSibling(node) { return false }
        let needed: [FieldName] = [.name, .mealType, .ingredients]
        guard needed.allSatisfy({ fields.has($0) }), nutrition.hasMacros, nutrition.labelled.contains(.energy)
        else { return false }
        for field in [
            FieldName.name, .mealType, .ingredients, .nutrition, .energy, .protein, .carbs, .fat, .day,
        ] {
            for member in fields.members[field] ?? [] where !tree[member.node].isWhole { return false }
        }
        return true
    }

    /// Whether a meal before this one in its list is whole and names no day, so that this one would not either.
    private func hasDaylessSibling(_ node: Int) -> Bool {
        guard let parent = tree[node].parent, let first = tree[parent].firstChild, first != node,
            tree[first].kind == .object, tree[first].isWhole
        else { return false }
        return !MealFields(tree, of: first).has(.day)
    }

    private func slot(_ around: Surroundings) -> MealSlot? {
        for member in fields.members[.mealType] ?? [] {
            let node = tree.unwrapped(member.node)
            if let slot = CalendarWords.slot(tree[node].text) { return slot }
        }
        if let slot = around.slot { return slot }
        for member in fields.members[.name] ?? [] where tree.isLeaf(member.node) {
            let text = tree[member.node].text
            if CalendarWords.isOnlySlot(text) { return CalendarWords.slot(text) }
        }
        return nil
    }

    private func setDay(of found: inout FoundMeal, _ around: Surroundings) {
        var day = around.day
        for member in fields.members[.day] ?? [] where tree.isLeaf(tree.unwrapped(member.node)) {
            day = CalendarWords.day(tree[tree.unwrapped(member.node)].text, allowingNumbers: true) ?? day
        }
        switch day {
        case .weekday(let weekday): found.meal.day = weekday
        case .number(let number): found.dayNumber = number
        case nil: break
        }
    }

    private func ingredients(_ nutrition: StatedNutrition) -> IngredientReader? {
        let usesComma = nutrition.hasDecimalComma
        let members = fields.members[.ingredients] ?? []
        guard let member = members.first(where: { tree[$0.node].kind != .missing }) else { return nil }
        let reader = IngredientReader(tree, member, beside: fields, usesDecimalComma: usesComma)
        guard reader.hasDecimalComma, !usesComma else { return reader }
        return IngredientReader(tree, member, beside: fields, usesDecimalComma: true)
    }

    /// The mass of the whole portion, for figures that hold for 100 g.
    private var portionGrams: Double? {
        guard let member = fields.first(.weight),
            let figure = FigureNode.figure(tree, member.node, energy: false)
        else { return nil }
        let unit = figure.unit.flatMap(DraftUnitWords.unit(for:))
        if unit == .kilogram { return figure.value * 1000 }
        return unit == .gram || (unit == nil && member.key.unit == .gram) ? figure.value : nil
    }
}
