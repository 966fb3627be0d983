@testable import MacroMindKit

/// Decides by trying everything whether a small request has a plan; written from the specification, apart from the engine.
struct ExhaustiveFeasibility {
    /// A meal of the day: its recipes by number and the portions that there may be.
    private struct Choice {
        var recipes: [Int]
        var portions: [Double]
    }

    private let request: PlanningRequest
    private let recipes: [PlanningRecipe]

    init(_ request: PlanningRequest, _ catalogue: PlanningCatalogue) {
        self.request = request
        recipes = catalogue.recipes
    }

    /// Returns whether a plan exists.
    func hasPlan() -> Bool {
        var known: [[[Int]: Double]] = []
        var unlocked: [[Int]: Double]?
        for day in 1...request.days {
            if request.locked.contains(where: { $0.day == day }) {
                known.append(dishes(of: day))
            } else {
                let free = unlocked ?? dishes(of: day)
                unlocked = free
                known.append(free)
            }
        }
        return isPossible(known[...], spent: 0, uses: [:])
    }

    /// Returns whether the days that are left can be filled.
    private func isPossible(_ days: ArraySlice<[[Int]: Double]>, spent: Double, uses: [Int: Int]) -> Bool {
        guard let first = days.first else { return true }
        for (dishes, cost) in first {
            let total = spent + cost
            if let most = request.hard.maxCostCents, total > most + 1e-6 { continue }
            var counted = uses
            for dish in dishes { counted[dish, default: 0] += 1 }
            if let most = request.hard.maxUsesPerRecipe, counted.values.contains(where: { $0 > most }) {
                continue
            }
            if isPossible(days.dropFirst(), spent: total, uses: counted) { return true }
        }
        return false
    }

    /// Returns the sets of dishes that a day may have, each with the least cost in portions that keep the day's ranges.
    private func dishes(of day: Int) -> [[Int]: Double] {
        let choices = request.slots.indices.map { choice(day, $0) }
        var sets: [[Int]] = [[]]
        for choice in choices { sets = sets.flatMap { set in choice.recipes.map { set + [$0] } } }
        var result: [[Int]: Double] = [:]
        for set in sets where request.hard.allowsSameDayRepeats || Set(set).count == set.count {
            let portions = hasSums ? choices.map(\.portions) : choices.map { Array($0.portions.prefix(1)) }
            if let cost = leastCost(set, portions) { result[set] = cost }
        }
        return result
    }

    /// Whether any rule looks at sums; otherwise one portion is as good as another.
    private var hasSums: Bool {
        request.hard.maxCostCents != nil
            || request.hard.dailyLimits.values.contains { $0.min != nil || $0.max != nil }
    }

    private func leastCost(_ set: [Int], _ portions: [[Double]]) -> Double? {
        var best: Double?
        var chosen = [Double](repeating: 0, count: set.count)
        func go(_ slot: Int) {
            guard slot < set.count else {
                guard keepsRanges(set, chosen) else { return }
                let cost = zip(set, chosen).reduce(0) { $0 + Double(recipes[$1.0].costCents) * $1.1 }
                if cost < best ?? .infinity { best = cost }
                return
            }
            for portion in portions[slot] {
                chosen[slot] = portion
                go(slot + 1)
            }
        }
        go(0)
        return best
    }

    private func keepsRanges(_ set: [Int], _ portions: [Double]) -> Bool {
        for (nutrient, range) in request.hard.dailyLimits {
            var sum = 0.0
            for (dish, portion) in zip(set, portions) {
                sum += recipes[dish].perServing.lanes[nutrient.lane] * portion
            }
            if let least = range.min, sum < least - 1e-6 { return false }
            if let most = range.max, sum > most + 1e-6 { return false }
        }
        return true
    }

    private func choice(_ day: Int, _ slot: Int) -> Choice {
        let type = request.slots[slot].type
        let hard = request.hard
        var suitable = recipes.indices.filter { place in
            let recipe = recipes[place]
            return recipe.mealTypes.contains(type)
                && Set(recipe.allergens).isDisjoint(with: hard.allergens)
                && Set(hard.diets).isSubset(of: recipe.diets)
                && Set(recipe.ingredients.map(\.food)).isDisjoint(with: hard.excludedFoods)
                && recipe.prepMinutes <= hard.maxPrepMinutes[type] ?? .max
                && hard.equipment.map { Set(recipe.equipment).isSubset(of: $0) } ?? true
        }
        var portions: [Double] = []
        var portion = hard.servings.min
        while portion <= hard.servings.max + 1e-6 {
            portions.append(portion)
            portion += hard.servings.step
        }
        if let lock = request.locked.first(where: { $0.day == day && $0.slot == slot }) {
            suitable = suitable.filter { recipes[$0].id == lock.recipeID }
            if let fixed = lock.servings { portions = portions.filter { abs($0 - fixed) <= 1e-6 } }
        }
        return Choice(recipes: suitable, portions: portions)
    }
}

extension PlanningRequest {
    /// Returns the request with only some of its rules, by their identifiers, as the specification says what dropping means.
    func keeping(only ids: Set<String>) -> PlanningRequest {
        var request = self
        request.hard.allergens.removeAll { !ids.contains("allergen:\($0)") }
        request.hard.diets.removeAll { !ids.contains("diet:\($0)") }
        request.hard.excludedFoods.removeAll { !ids.contains("exclude:\($0)") }
        for type in hard.maxPrepMinutes.keys where !ids.contains("prep:\(type)") {
            request.hard.maxPrepMinutes[type] = nil
        }
        if !ids.contains("equipment") { request.hard.equipment = nil }
        if !ids.contains("servings") {
            request.hard.servings = ServingLattice(min: 0.25, max: 10, step: 0.25)
        }
        if !ids.contains("same_day") { request.hard.allowsSameDayRepeats = true }
        if !ids.contains("max_uses") { request.hard.maxUsesPerRecipe = nil }
        for nutrient in hard.dailyLimits.keys {
            if !ids.contains("limit:\(nutrient.rawValue):min") {
                request.hard.dailyLimits[nutrient]?.min = nil
            }
            if !ids.contains("limit:\(nutrient.rawValue):max") {
                request.hard.dailyLimits[nutrient]?.max = nil
            }
        }
        if !ids.contains("max_cost") { request.hard.maxCostCents = nil }
        request.locked.removeAll { !ids.contains("locked:\($0.day):\($0.slot)") }
        return request
    }
}
