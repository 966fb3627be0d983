/// Joins the values of an answer into one list of meals: identical ones once, corrections in the place of drafts.
struct AnswerAssembly {
    /// A value at the top of the answer with the prose before it.
    struct Root {
        var node: Int
        var prose: Range<Int>
    }

    private(set) var meals: [FoundMeal] = []
    private(set) var totals: [(calories: Double, meals: [Int])] = []
    private(set) var codes: [Finding.Code] = []
    private(set) var strayTexts: [String] = []
    /// Where the meals of each slot and day stand in ``meals``.
    private var places: [Place: [Int]] = [:]
    /// Places of meals that later ones replaced.
    private var replaced: Set<Int> = []

    /// What two meals share that are meant for the same moment.
    private struct Place: Hashable {
        var slot: MealSlot?
        var day: DraftDay?

        init(_ found: FoundMeal) { (slot, day) = (found.meal.mealType, found.meal.day) }
    }

    /// Finds and joins the meals below the roots of a document.
    init(_ tree: SyntaxTree, roots: [Root], text: [Unicode.Scalar]) {
        let leads = roots.map { RootLead($0, tree, text) }
        let finder = MealFinder(tree, roots: zip(roots, leads).map { ($0.node, $1.surroundings) })
        codes = finder.codes
        strayTexts = Self.texts(finder.strayTexts, in: tree)
        let found = Self.withDays(Self.withoutExamples(finder.meals, leads))
        join(found, leads, tree, roots)
        collectTotals(finder.totals, tree)
    }

    /// The keys and values that may hold instructions.
    private static func texts(_ nodes: [Int], in tree: SyntaxTree) -> [String] {
        nodes.prefix(2000).flatMap { node -> [String] in
            guard tree.isLeaf(node), tree[node].text.utf8.count < 4000 else { return [] }
            return [tree[node].text]
        }
    }

    /// Leaves out meals of examples where there is also an answer.
    private static func withoutExamples(_ meals: [FoundMeal], _ leads: [RootLead]) -> [FoundMeal] {
        let answers = meals.filter { !leads[$0.root].isExample && $0.problem == nil }
        return answers.isEmpty ? meals : meals.filter { !leads[$0.root].isExample }
    }

    /// Turns day numbers into weekdays; counting starts at the lowest of 0 and 1 that is used.
    private static func withDays(_ meals: [FoundMeal]) -> [FoundMeal] {
        let base = meals.compactMap(\.dayNumber).contains(0) ? 0 : 1
        return meals.map { meal in
            var meal = meal
            if let number = meal.dayNumber, meal.meal.day == nil {
                let place = (number - base) % 7
                if place >= 0 { meal.meal.day = DraftDay.allCases[place] }
            }
            return meal
        }
    }

    /// Joins the meals of one value after another.
    private mutating func join(_ found: [FoundMeal], _ leads: [RootLead], _ tree: SyntaxTree, _ roots: [Root])
    {
        var start = 0
        while start < found.count {
            var end = start + 1
            while end < found.count, Self.isSameList(found[end - 1], found[end], leads, tree, roots) {
                end += 1
            }
            add(found[start..<end], leads)
            start = end
        }
        if !replaced.isEmpty { meals = meals.indices.filter { !replaced.contains($0) }.map { meals[$0] } }
    }

    /// Whether two neighbours belong to one list: one value, or bare meals one after the other.
    private static func isSameList(
        _ first: FoundMeal,
        _ second: FoundMeal,
        _ leads: [RootLead],
        _ tree: SyntaxTree,
        _ roots: [Root]
    ) -> Bool {
        if first.root == second.root { return true }
        let areBare = roots[first.root].node == first.node && roots[second.root].node == second.node
        let gaps = leads[(first.root + 1)...second.root]
        return gaps.allSatisfy { $0.isSeparator }
            && (areBare && first.meal != second.meal || gaps.allSatisfy { $0.hasComma })
    }

    /// Adds the meals of one list, replacing earlier ones for the same slots.
    private mutating func add(_ list: ArraySlice<FoundMeal>, _ leads: [RootLead]) {
        var added: [FoundMeal] = []
        var outdated: Set<Int> = []
        for meal in list {
            let rivals = (places[Place(meal)] ?? []).filter { Self.areRivals(meals[$0], meal, leads) }
            if rivals.contains(where: { meals[$0].problem == nil && meals[$0].meal == meal.meal }) {
                continue
            }
            if rivals.isEmpty {
                added.append(meal)
            } else if meal.problem == nil {
                if rivals.contains(where: { meals[$0].problem == nil }), !codes.contains("revised") {
                    codes.append("revised")
                }
                outdated.formUnion(rivals)
                added.append(meal)
            }
        }
        for place in Set(outdated.map { Place(meals[$0]) }) {
            places[place]?.removeAll(where: outdated.contains)
        }
        replaced.formUnion(outdated)
        for meal in added {
            places[Place(meal), default: []].append(meals.count)
            meals.append(meal)
        }
    }

    /// Whether two meals of one slot and day are meant for the same moment, and not for a first and a second snack.
    private static func areRivals(_ first: FoundMeal, _ second: FoundMeal, _ leads: [RootLead]) -> Bool {
        guard let one = leads[first.root].number, let other = leads[second.root].number else { return true }
        return one == other
    }

    /// Marks the last meal as cut unless its energy proves that its last figure is whole.
    mutating func dropUnprovenEnd(_ tree: SyntaxTree, isCut: Bool) {
        guard let last = meals.indices.last, meals[last].problem == nil,
            Self.endsDocument(meals[last].node, tree)
        else { return }
        let meal = meals[last].meal
        let sum = 4 * meal.protein + 4 * meal.carbs + 9 * meal.fat
        let isProven =
            abs(meal.calories - sum) <= max(12, 0.05 * sum) && !meals[last].codes.contains("derived-calories")
        if isCut || !isProven { meals[last].problem = .cut }
    }

    /// Whether the last value of a document lies inside a node.
    private static func endsDocument(_ node: Int, _ tree: SyntaxTree) -> Bool {
        var current = tree.nodes.indices.last
        while let place = current {
            if place == node { return true }
            current = tree[place].parent
        }
        return false
    }

    /// Marks meals whose object has no end yet as cut.
    mutating func dropOpenMeals(_ tree: SyntaxTree) {
        for index in meals.indices where meals[index].problem == nil && !tree[meals[index].node].isWhole {
            meals[index].problem = .cut
        }
    }

    /// Keeps each stated total with the meals it is about.
    private mutating func collectTotals(_ stated: [MealFinder.StatedTotal], _ tree: SyntaxTree) {
        for total in stated {
            let covered = meals.indices.filter { index in
                var current: Int? = meals[index].node
                var steps = 0
                while let node = current, steps < 64 {
                    if node == total.node { return true }
                    current = tree[node].parent
                    steps += 1
                }
                return false
            }
            if !covered.isEmpty { totals.append((total.calories, covered)) }
        }
    }
}
