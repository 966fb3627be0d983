/// Fits the shared dishes of a household to all of its eaters: exact portions for each, other dishes where somebody is off target.
struct HouseholdRefinement {
    /// How many dishes for a place are compared with everybody's portions solved.
    private static let finalists = 12
    /// How many dishes of one day may be replaced in turn.
    private static let rounds = 4
    /// What another dish has to gain for an eater, in points.
    private static let leastGain = 2.0
    /// How far a portion may be from an even one, tried in turn until the targets are met: who eats more gets more of every dish.
    private static let spreads = [0.8...1.25, 0.6...1.6, 0.4...2.2]
    /// Which of them holds where none meets the targets.
    private static let usualSpread = 1
    /// The points for each step to a wider spread, so that dishes are preferred that suit everybody evenly.
    private static let unevenPoints = 2.0

    private struct Day {
        /// The recipe of each meal, by its place in the catalogue.
        var recipes: [Int]
        /// The portions of each eater.
        var servings: [[Double]] = []
        /// The points of all eaters together.
        var points = Double.infinity
    }

    private let eaters: [PlanningRequest]
    private let catalogue: PlanningCatalogue
    private let slots: [PlanningSlot]
    /// The dishes that may be served at each meal.
    private let allowed: [[Int]]
    private let settled: Set<MealPlace>
    private let lockedServings: [MealPlace: Double]
    private var days: [Day]

    init(_ household: HouseholdRequest, planner: MealPlanner, dishes: PlanSelection) {
        let shared = household.shared
        let request = planner.planningRequest(shared)
        let catalogue = planner.index(for: shared)
        let rules = DishRules(request)
        let gate = RestrictionGate(shared.restrictions)
        self.catalogue = catalogue
        slots = request.slots
        eaters = household.eaters.map { planner.planningRequest(household.request(for: $0)) }
        allowed = request.slots.map { slot in
            catalogue.index.byMealType[slot.type, default: []].filter { place in
                let recipe = catalogue.recipes[place]
                return rules.allow(recipe, slot: slot)
                    && planner.catalogue[RecipeID(rawValue: recipe.id)].map(gate.allows) ?? false
            }
        }
        settled = Set(shared.locks.map(\.place) + shared.cookingGroups.flatMap(\.places))
        lockedServings = Dictionary(
            shared.locks.compactMap { lock in lock.servings.map { (lock.place, $0) } },
            uniquingKeysWith: { first, _ in first }
        )
        days = dishes.days.map { day in
            Day(recipes: day.meals.compactMap { catalogue.recipeIndex($0.recipeID) })
        }
    }

    /// Solves all portions, and replaces dishes on days that leave an eater off target.
    mutating func improve() {
        for day in days.indices { days[day] = solved(days[day].recipes, day) }
        for day in days.indices {
            let gain = Self.leastGain * Double(eaters.count)
            for _ in 0..<Self.rounds {
                guard let better = replacement(on: day),
                    !isInBand(day) || better.points < days[day].points - gain
                else { break }
                days[day] = better
            }
        }
    }

    /// The dishes and portions of each eater.
    var selections: [PlanSelection] {
        eaters.indices.map { eater in
            PlanSelection(
                days: days.enumerated().map { at, day in
                    PlanSelection.Day(
                        day: at + 1,
                        meals: day.recipes.enumerated().map { meal, recipe in
                            PlanSelection.Meal(
                                type: slots[meal].type,
                                recipeID: catalogue.recipes[recipe].id,
                                servings: day.servings[eater][meal]
                            )
                        }
                    )
                }
            )
        }
    }

    private func nutrients(_ recipes: [Int]) -> [SIMD8<Double>] {
        recipes.map { catalogue.index.nutrients[$0] }
    }

    private func portions(_ eater: Int, _ day: Int, spread: Int = Self.usualSpread) -> DayPortions {
        DayPortions(eaters[eater], day: day + 1, spread: Self.spreads[spread])
    }

    /// Returns the portions of an eater in the narrowest spread that meets the targets, with their points.
    private func fitted(
        _ dishes: [SIMD8<Double>],
        _ eater: Int,
        _ day: Int,
        fixed: [Int: Double]
    ) -> (points: Double, servings: [Double]) {
        for spread in Self.spreads.indices {
            let best = portions(eater, day, spread: spread).best(dishes, fixed: fixed)
            guard isInBand(eater, day, dishes, best.servings) else { continue }
            return (best.points + Self.unevenPoints * Double(spread), best.servings)
        }
        let best = portions(eater, day).best(dishes, fixed: fixed)
        return (best.points + Self.unevenPoints * Double(Self.spreads.count), best.servings)
    }

    /// Returns a day's dishes with the best portions for everybody.
    private func solved(_ recipes: [Int], _ day: Int) -> Day {
        let dishes = nutrients(recipes)
        var fixed: [Int: Double] = [:]
        for meal in recipes.indices { fixed[meal] = lockedServings[MealPlace(day: day + 1, meal: meal)] }
        var result = Day(recipes: recipes, points: shared(recipes))
        for eater in eaters.indices {
            let best = fitted(dishes, eater, day, fixed: fixed)
            result.servings.append(best.servings)
            result.points += best.points
        }
        return result
    }

    /// Returns the points that dishes cost whatever their portions, for all eaters together.
    private func shared(_ recipes: [Int]) -> Double {
        var points = PlanObjective.mains(recipes.map { catalogue.index.main[$0] })
        let soft = eaters[0].soft
        for recipe in recipes.map({ catalogue.recipes[$0] }) {
            points += soft.recipePoints[recipe.id] ?? 0
            if let cuisine = recipe.cuisine, !soft.cuisines.isEmpty, !soft.cuisines.contains(cuisine) {
                points += PlanObjective.cuisinePoints
            }
        }
        return points * Double(eaters.count)
    }

    private func isInBand(_ day: Int) -> Bool {
        let dishes = nutrients(days[day].recipes)
        return eaters.indices.allSatisfy { isInBand($0, day, dishes, days[day].servings[$0]) }
    }

    private func isInBand(_ eater: Int, _ day: Int, _ dishes: [SIMD8<Double>], _ servings: [Double]) -> Bool {
        let totals = zip(dishes, servings).reduce(SIMD8<Double>.zero) { $0 + $1.0 * $1.1 }
        return DayObjective(eaters[eater].targets(onDay: day + 1)).isInBand(totals)
    }

    /// Returns the day with the one other dish that serves the eaters best, if one is better.
    private func replacement(on day: Int) -> Day? {
        let used = Set(days.flatMap(\.recipes))
        var best: Day?
        for meal in slots.indices where !settled.contains(MealPlace(day: day + 1, meal: meal)) {
            let candidates = allowed[meal].filter { !used.contains($0) }
                .map { (points: estimate(replacing(meal, on: day, by: $0), day), recipe: $0) }
                .sorted { ($0.points, $0.recipe) < ($1.points, $1.recipe) }
            for candidate in candidates.prefix(Self.finalists) {
                let changed = solved(replacing(meal, on: day, by: candidate.recipe), day)
                if changed.points < (best?.points ?? days[day].points) - 1e-9 { best = changed }
            }
        }
        return best
    }

    private func replacing(_ meal: Int, on day: Int, by recipe: Int) -> [Int] {
        var recipes = days[day].recipes
        recipes[meal] = recipe
        return recipes
    }

    /// Returns the points of dishes in portions by the meals' parts of the energy, without search.
    private func estimate(_ recipes: [Int], _ day: Int) -> Double {
        let dishes = nutrients(recipes)
        return eaters.indices.reduce(shared(recipes)) { sum, eater in
            let portions = portions(eater, day)
            return sum + portions.points(dishes, portions.proportional(dishes))
        }
    }
}
