/// Mends the days of a plan one by one, and says which need more than that.
struct PlanRepair {
    /// The plan as it was.
    let original: PlanSelection
    /// The plan as far as it is mended.
    private(set) var selection: PlanSelection
    /// The days that one dish does not mend, from 1.
    private(set) var open: Set<Int> = []
    /// The days that were mended alone, from 1.
    private(set) var mended: Set<Int> = []

    private let request: PlanRequest
    private let problem: PlanningRequest
    private let catalogue: PlanningCatalogue
    /// The dishes that may be served at each meal of a day.
    private let allowed: [Set<Int>]
    /// The places whose dish does not change alone.
    private let bound: Set<MealPlace>

    init(_ planner: MealPlanner, _ request: PlanRequest, _ selection: PlanSelection) {
        original = selection
        self.selection = selection
        self.request = request
        let problem = planner.planningRequest(request)
        let catalogue = planner.index(for: request)
        let rules = DishRules(problem)
        let gate = RestrictionGate(request.restrictions)
        self.problem = problem
        self.catalogue = catalogue
        allowed = problem.slots.map { slot in
            Set(
                catalogue.index.byMealType[slot.type, default: []].filter { place in
                    let recipe = catalogue.recipes[place]
                    return rules.allow(recipe, slot: slot)
                        && planner.catalogue[RecipeID(rawValue: recipe.id)].map(gate.allows) ?? false
                }
            )
        }
        bound = Set(request.locks.map(\.place) + request.cookingGroups.flatMap(\.places))
    }

    /// Mends every day that breaks a rule or misses its targets.
    mutating func mend() {
        for day in 1...request.days where needsRepair(day) {
            let broken = brokenPlaces(day)
            let isBound = broken.contains { bound.contains(MealPlace(day: day, meal: $0)) }
            if !isBound, disagreements(day).isEmpty, let answer = repair(day, broken).answer() {
                adopt(answer, day)
                mended.insert(day)
            } else {
                open.insert(day)
            }
        }
    }

    /// Returns a plan that the search found, with every dish as it was where that is good enough.
    func takingBack(_ found: PlanSelection) -> PlanSelection {
        var copy = self
        copy.selection = found
        for day in open.sorted() { copy.takeBack(day) }
        return copy.selection
    }

    private mutating func takeBack(_ day: Int) {
        let now = numbers(selection, day)
        let before = numbers(original, day)
        let changed = now.indices.filter { meal in
            now[meal] != before[meal] && !bound.contains(MealPlace(day: day, meal: meal))
                && allowed[meal].contains(before[meal])
        }
        for count in stride(from: changed.count, to: 0, by: -1) {
            let answers = DayRepair.subsets(of: changed, count: count).compactMap {
                back -> DayRepair.Answer? in
                var dishes = now
                for meal in back { dishes[meal] = before[meal] }
                guard Set(dishes).count == dishes.count, keepsUses(dishes, day) else { return nil }
                return repair(day, []).withPortions(dishes, new: nil, atMost: dishes.count)
            }
            if let best = answers.min(by: { ($0.changes, $0.points) < ($1.changes, $1.points) }) {
                return adopt(best, day)
            }
        }
    }

    private mutating func adopt(_ answer: DayRepair.Answer, _ day: Int) {
        for meal in answer.dishes.indices {
            selection.days[day - 1].meals[meal].recipeID = catalogue.recipes[answer.dishes[meal]].id
            selection.days[day - 1].meals[meal].servings = answer.servings[meal]
        }
    }

    private func repair(_ day: Int, _ broken: [Int]) -> DayRepair {
        let numbers = numbers(selection, day)
        let targets = request.targets(onDay: day)
        return DayRepair(
            dishes: numbers,
            servings: selection.days[day - 1].meals.map(\.servings),
            broken: broken,
            free: numbers.indices.filter { !bound.contains(MealPlace(day: day, meal: $0)) },
            settled: settledPortions(day),
            portions: DayPortions(problem, day: day),
            isMet: { Self.isMet($0, targets) },
            candidates: { meal in
                allowed[meal].filter { dish in
                    !numbers.contains(dish) && uses(of: dish, besides: day) < request.usesAllowed
                }.sorted()
            },
            catalogue: catalogue
        )
    }
}

extension PlanRepair {
    /// Returns whether a day misses its targets, breaks a rule or has portions that are not served.
    private func needsRepair(_ day: Int) -> Bool {
        let meals = selection.days[day - 1].meals
        let totals = zip(numbers(selection, day), meals).reduce(SIMD8<Double>.zero) { sum, meal in
            sum + catalogue.index.nutrients[meal.0] * meal.1.servings
        }
        return !Self.isMet(totals, request.targets(onDay: day)) || !brokenPlaces(day).isEmpty
            || !disagreements(day).isEmpty
            || meals.contains { problem.hard.servings.level(of: $0.servings) == nil }
    }

    /// Returns the places whose dish breaks a rule: a restriction, a limit, or one dish too often.
    private func brokenPlaces(_ day: Int) -> [Int] {
        let numbers = numbers(selection, day)
        return numbers.indices.filter { meal in
            !allowed[meal].contains(numbers[meal]) || numbers[..<meal].contains(numbers[meal])
                || usesBefore(day, numbers[meal]) >= request.usesAllowed
        }
    }

    /// Returns the places that do not hold what a lock or a cooking session asks for.
    private func disagreements(_ day: Int) -> [MealPlace] {
        let locked = request.locks.filter { lock in
            lock.day == day
                && selection.days[day - 1].meals[lock.meal].recipeID != lock.recipe.rawValue
        }.map(\.place)
        let apart = request.cookingGroups.filter { group in
            let dishes = group.places.map { selection.days[$0.day - 1].meals[$0.meal].recipeID }
            return group.places.contains { $0.day == day } && Set(dishes).count > 1
        }.map(\.cooked)
        return locked + apart
    }

    private func settledPortions(_ day: Int) -> [Int: Double] {
        var portions: [Int: Double] = [:]
        for lock in request.locks where lock.day == day { portions[lock.meal] = lock.servings }
        return portions
    }

    private func numbers(_ plan: PlanSelection, _ day: Int) -> [Int] {
        plan.days[day - 1].meals.map { catalogue.recipeIndex($0.recipeID) ?? 0 }
    }

    private func uses(of dish: Int, besides day: Int) -> Int {
        let id = catalogue.recipes[dish].id
        return selection.days.filter { $0.day != day }.flatMap(\.meals).count { $0.recipeID == id }
    }

    private func usesBefore(_ day: Int, _ dish: Int) -> Int {
        let id = catalogue.recipes[dish].id
        return selection.days.prefix(day - 1).flatMap(\.meals).count { $0.recipeID == id }
    }

    private func keepsUses(_ dishes: [Int], _ day: Int) -> Bool {
        dishes.allSatisfy { uses(of: $0, besides: day) < request.usesAllowed }
    }

    /// Returns whether energy and macronutrients count as met, as the report counts them.
    static func isMet(_ totals: SIMD8<Double>, _ targets: NutritionTargets) -> Bool {
        let amounts = CoreNutrients(lanes: totals)
        return targets.energy.contains(amounts.energy) && targets.protein.contains(amounts.protein)
            && targets.fat.contains(amounts.fat) && targets.carbohydrate.contains(amounts.carbohydrate)
    }
}
