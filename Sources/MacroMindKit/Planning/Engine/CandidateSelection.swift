/// Chooses which recipes, in which portions, the search looks at in each slot.
///
/// A small catalogue is taken whole. From a large one each slot takes the dishes whose nutrients lie nearest to the
/// direction of the targets, so that the cost of the search does not grow with the catalogue.
struct CandidateSelection {
    /// How many candidates a slot may have.
    struct Size: Sendable {
        /// The most recipes.
        var recipes: Int
        /// The most dishes in portions.
        var entries: Int
        /// Whether prices rank the dishes and guide the search.
        var isGuided = false

        /// Returns how many candidates an effort can do something with.
        init(for effort: PlanEffort) {
            let isThorough = effort.stepsPerDay > 2 * PlanEffort.standard.stepsPerDay
            self.init(recipes: isThorough ? 300 : 160, entries: isThorough ? 3000 : 1600)
            isGuided = true
        }

        init(recipes: Int, entries: Int) {
            self.recipes = recipes
            self.entries = entries
        }
    }

    /// A recipe and the places on the lattice it may take.
    struct Item {
        var recipe: Int
        var levels: [Int]
    }

    /// The candidates of a slot.
    struct List {
        var items: [Item]
        var kind: Int
        var share: Double
        var isPortionLocked: Bool
    }

    /// The candidates of all slots.
    struct Chosen {
        /// All recipes, in the order of the catalogue.
        var recipes: [Int]
        var lists: [List]
        /// The list of each slot of each day.
        var listOf: [Int]
        /// The distinct slots with all dishes that the rules allow.
        var slotKinds: [PlanRelaxation.SlotKind]
        /// The prices of nutrients by kind of day, see ``SearchGuide/weights``.
        var weights: [SIMD8<Double>]
    }

    private struct Key: Hashable {
        var slot: PlanningSlot
        var kind: Int
        var recipe: Int?
        var servings: Double?
    }

    let request: PlanningRequest
    let catalogue: PlanningCatalogue
    let size: Size
    private let rules: DishRules

    init(request: PlanningRequest, catalogue: PlanningCatalogue, size: Size) {
        self.request = request
        self.catalogue = catalogue
        self.size = size
        rules = DishRules(request)
    }

    func choose(kinds: [DayObjective], kindOf: [Int]) -> Chosen {
        var keys: [Key] = []
        var known: [Key: Int] = [:]
        var listOf: [Int] = []
        for day in 0..<request.days {
            for (place, slot) in request.slots.enumerated() {
                let lock = request.locked.first { $0.day == day + 1 && $0.slot == place }
                let key = Key(
                    slot: slot,
                    kind: kindOf[day],
                    recipe: lock.flatMap { catalogue.recipeIndex($0.recipeID) },
                    servings: lock?.servings
                )
                if known[key] == nil {
                    known[key] = keys.count
                    keys.append(key)
                }
                listOf.append(known[key] ?? 0)
            }
        }
        let slotKinds = keys.map(slotKind)
        let guide = guide(slotKinds, listOf, kinds)
        var lists = keys.enumerated().map { number, key in
            list(key, kinds[key.kind], slotKinds[number], ranks: { guide?.ranks(slot: number) })
        }
        var recipes = Set(lists.flatMap { $0.items.map(\.recipe) })
        addBase(to: &recipes, &lists, listOf)
        return Chosen(
            recipes: recipes.sorted(),
            lists: lists,
            listOf: listOf,
            slotKinds: slotKinds,
            weights: guide?.weights ?? kinds.map { _ in .zero }
        )
    }

    private func slotKind(_ key: Key) -> PlanRelaxation.SlotKind {
        let lattice = request.hard.servings
        let suitable = catalogue.index.byMealType[key.slot.type, default: []].filter { place in
            (key.recipe.map { $0 == place } ?? true) && rules.allow(catalogue.recipes[place], slot: key.slot)
        }
        let levels = key.servings.map { lattice.level(of: $0).map { [$0] } ?? [] }
        return PlanRelaxation.SlotKind(
            recipes: levels?.isEmpty == true ? [] : suitable,
            kind: key.kind,
            share: key.slot.energyShare,
            servings: (levels ?? Array(0..<lattice.count)).map(lattice.servings)
        )
    }

    private func guide(
        _ slotKinds: [PlanRelaxation.SlotKind],
        _ listOf: [Int],
        _ kinds: [DayObjective]
    ) -> SearchGuide? {
        guard size.isGuided, slotKinds.allSatisfy({ !$0.recipes.isEmpty }) else { return nil }
        return SearchGuide(
            PlanRelaxation(
                request,
                catalogue,
                slotKinds: slotKinds,
                listOf: listOf,
                kinds: kinds,
                keepsBase: false
            )
        )
    }

    private func list(
        _ key: Key,
        _ objective: DayObjective,
        _ slot: PlanRelaxation.SlotKind,
        ranks: () -> [Double]?
    ) -> List {
        let suitable = slot.recipes
        let nearest =
            suitable.count > size.recipes ? nearest(suitable, key.slot, objective, ranks()) : suitable
        let most = max(9, size.entries / max(1, nearest.count))
        let items = nearest.map { place in
            Item(recipe: place, levels: levels(place, key, objective, most: most))
        }
        return List(
            items: items.filter { !$0.levels.isEmpty },
            kind: key.kind,
            share: key.slot.energyShare,
            isPortionLocked: key.servings != nil
        )
    }

    private func levels(_ place: Int, _ key: Key, _ objective: DayObjective, most: Int) -> [Int] {
        let lattice = request.hard.servings
        if let servings = key.servings { return lattice.level(of: servings).map { [$0] } ?? [] }
        guard lattice.count > most else { return Array(0..<lattice.count) }
        return spreadLevels(place, key.slot, objective, most: most)
    }

    /// Returns portions spread around the one that gives the slot its part of the energy.
    private func spreadLevels(
        _ place: Int,
        _ slot: PlanningSlot,
        _ objective: DayObjective,
        most: Int
    ) -> [Int] {
        let lattice = request.hard.servings
        let energy = max(1, catalogue.index.nutrients[place][0])
        func level(_ share: Double) -> Int {
            let place = (objective.energy * share / energy - lattice.min) / lattice.step
            return Int(max(0, min(Double(lattice.count - 1), place.rounded())))
        }
        let low = level(max(0, slot.energyShare - 0.15))
        let high = level(slot.energyShare + 0.15)
        let step = max(1, (high - low) / max(1, most - 3))
        var levels = Set(stride(from: low, through: high, by: step))
        levels.formUnion([0, level(slot.energyShare), lattice.count - 1])
        return levels.sorted()
    }

    /// Adds the dishes of the plan to repair to the slots that hold them.
    private func addBase(to recipes: inout Set<Int>, _ lists: inout [List], _ listOf: [Int]) {
        guard let plan = request.basePlan else { return }
        for (place, meal) in plan.days.flatMap(\.meals).enumerated() {
            guard let recipe = catalogue.recipeIndex(meal.recipeID) else { continue }
            let list = listOf[place]
            let slot = request.slots[place % request.slots.count]
            let level = request.hard.servings.level(of: meal.servings)
            if let at = lists[list].items.firstIndex(where: { $0.recipe == recipe }) {
                if let level, !lists[list].isPortionLocked, !lists[list].items[at].levels.contains(level) {
                    lists[list].items[at].levels.append(level)
                }
            } else if lists[list].items.count >= size.recipes,
                catalogue.recipes[recipe].mealTypes.contains(slot.type),
                rules.allow(catalogue.recipes[recipe], slot: slot)
            {
                let levels = levels(
                    recipe,
                    Key(slot: slot, kind: 0, recipe: nil, servings: nil),
                    DayObjective(request.targets),
                    most: 9
                )
                lists[list].items.append(
                    Item(recipe: recipe, levels: Array(Set(levels + (level.map { [$0] } ?? []))).sorted())
                )
                recipes.insert(recipe)
            }
        }
    }
}
