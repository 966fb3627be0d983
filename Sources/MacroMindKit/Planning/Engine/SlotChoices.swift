/// The recipes that the rules allow in each slot of a plan, without any portions' nutrients.
struct SlotChoices {
    /// The recipes and portions that a slot may hold.
    struct List {
        /// The recipes, by their place in the catalogue.
        var recipes: [Int]
        /// The least and the most servings.
        var servings: ClosedRange<Double>
        /// The portions.
        var levels: [Double]
    }

    private struct Key: Hashable {
        var slot: PlanningSlot
        var recipe: String?
        var servings: Double?
    }

    let request: PlanningRequest
    private(set) var lists: [List] = []
    /// The list of each slot of the plan, or -1 where nothing is allowed.
    private(set) var listOf: [Int] = []

    init(_ request: PlanningRequest, _ catalogue: PlanningCatalogue) {
        self.request = request
        var known: [Key: Int] = [:]
        let rules = DishRules(request)
        for day in 0..<request.days {
            for (place, slot) in request.slots.enumerated() {
                let lock = request.locked.first { $0.day == day + 1 && $0.slot == place }
                let key = Key(slot: slot, recipe: lock?.recipeID, servings: lock?.servings)
                if known[key] == nil { known[key] = add(key, rules, catalogue) }
                listOf.append(known[key] ?? -1)
            }
        }
    }

    /// Whether some slot has nothing to hold.
    var hasEmptySlot: Bool { listOf.contains(-1) }

    private mutating func add(_ key: Key, _ rules: DishRules, _ catalogue: PlanningCatalogue) -> Int {
        let recipes = catalogue.index.byMealType[key.slot.type, default: []].filter { place in
            let recipe = catalogue.recipes[place]
            return (key.recipe.map { $0 == recipe.id } ?? true) && rules.allow(recipe, slot: key.slot)
        }
        let lattice = request.hard.servings
        var levels = (0..<lattice.count).map { lattice.servings($0) }
        if let servings = key.servings {
            levels = lattice.level(of: servings).map { [lattice.servings($0)] } ?? []
        }
        guard !recipes.isEmpty, let least = levels.first, let most = levels.last else { return -1 }
        lists.append(List(recipes: recipes, servings: least...most, levels: levels))
        return lists.count - 1
    }
}
