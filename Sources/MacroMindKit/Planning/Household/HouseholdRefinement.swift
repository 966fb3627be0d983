/// Fits the shared dishes of a household to all of its eaters: exact portions for each, other dishes where somebody is off target.
struct HouseholdRefinement {
    /// How many dishes for a place are compared with everybody's portions solved.
    private static let finalists = 12
    /// How many dishes of one day may be replaced in turn.
    private static let rounds = 4
    /// What another dish has to gain for an eater, in points.
    private static let leastGain = 1.0
    /// How far a portion may be from an even one, tried in turn until the targets are met: who eats more gets more of every dish.
    private static let spreads = [0.8...1.25, 0.6...1.6, 0.4...2.2]
    /// The points for each step to a wider spread, so that dishes are preferred that suit everybody evenly.
    private static let unevenPoints = 6.0

    /// A day of the common table.
    struct Day {
        /// The recipe of each meal, by its place in the catalogue.
        var recipes: [Int]
        /// The part of the day's energy that an even portion of each meal gives.
        var even: [Double]
        /// The portions of each eater.
        var servings: [[Double]] = []
        /// The points of all eaters together.
        var points = Double.infinity
    }

    private let eaters: [PlanningRequest]
    let catalogue: PlanningCatalogue
    private let slots: [PlanningSlot]
    /// The dishes that may be served at each meal.
    let allowed: [Set<Int>]
    /// The places whose dish does not change alone.
    let settled: Set<MealPlace>
    /// The settled portions of each eater.
    private let lockedServings: [[MealPlace: Double]]
    private(set) var days: [Day]

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
            Set(
                catalogue.index.byMealType[slot.type, default: []].filter { place in
                    let recipe = catalogue.recipes[place]
                    return rules.allow(recipe, slot: slot)
                        && planner.catalogue[RecipeID(rawValue: recipe.id)].map(gate.allows) ?? false
                }
            )
        }
        settled = Set(shared.locks.map(\.place) + shared.cookingGroups.flatMap(\.places))
        lockedServings = household.eaters.map { eater in
            Dictionary(
                household.request(for: eater).locks.compactMap { lock in
                    lock.servings.map { (lock.place, $0) }
                },
                uniquingKeysWith: { first, _ in first }
            )
        }
        days = dishes.days.map { day in
            let recipes = day.meals.map { catalogue.recipeIndex($0.recipeID) ?? 0 }
            let energies = zip(recipes, day.meals).map {
                catalogue.index.nutrients[$0][0] * $1.servings
            }
            return Day(recipes: recipes, even: Self.parts(energies, usual: request.slots.map(\.energyShare)))
        }
    }

    /// Returns the meals' parts of a day's energy, or the usual ones where that makes no sense.
    private static func parts(_ energies: [Double], usual: [Double]) -> [Double] {
        let sum = energies.reduce(0, +)
        guard sum > 0, energies.allSatisfy({ $0 / sum > 0.02 }) else { return usual }
        return energies.map { $0 / sum }
    }

    /// Solves all portions, and replaces dishes on days that leave an eater off target.
    mutating func improve() {
        for day in days.indices { solve(day) }
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

    /// Solves the portions of a day.
    mutating func solve(_ day: Int) { days[day] = solved(days[day].recipes, day) }

    /// Takes portions as they are.
    mutating func keep(_ servings: [[Double]], on day: Int) { days[day].servings = servings }

    /// Replaces the dishes at some places of a day, each by the one that then serves the eaters best.
    mutating func replace(_ meals: [Int], on day: Int) {
        for meal in meals {
            if let better = replacement(on: day, at: [meal], below: .infinity) { days[day] = better }
        }
    }

    /// Replaces dishes of a day, one after the other, until everybody is on target or nothing helps.
    mutating func mend(_ day: Int) {
        for _ in 0..<Self.rounds where !isInBand(day) {
            guard let better = replacement(on: day) else { return }
            days[day] = better
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

    /// Returns whether everybody meets the day's targets.
    func isInBand(_ day: Int) -> Bool {
        let dishes = nutrients(days[day].recipes)
        return eaters.indices.allSatisfy { isInBand($0, day, dishes, days[day].servings[$0]) }
    }

    private func isInBand(_ eater: Int, _ day: Int, _ dishes: [SIMD8<Double>], _ servings: [Double]) -> Bool {
        let totals = zip(dishes, servings).reduce(SIMD8<Double>.zero) { $0 + $1.0 * $1.1 }
        return DayObjective(eaters[eater].targets(onDay: day + 1)).isInBand(totals)
    }

    private func nutrients(_ recipes: [Int]) -> [SIMD8<Double>] {
        recipes.map { catalogue.index.nutrients[$0] }
    }
}

extension HouseholdRefinement {
    private func portions(_ eater: Int, _ day: Int, spread: ClosedRange<Double>) -> DayPortions {
        DayPortions(eaters[eater], day: day + 1, spread: spread, even: days[day].even)
    }

    /// Returns the portions of an eater in the narrowest spread that meets the targets, or even ones where none does, with their
    /// points.
    private func fitted(
        _ dishes: [SIMD8<Double>],
        _ eater: Int,
        _ day: Int,
        fixed: [Int: Double]
    ) -> (points: Double, servings: [Double]) {
        var even: (points: Double, servings: [Double])?
        for (step, spread) in Self.spreads.enumerated() {
            let best = portions(eater, day, spread: spread).best(dishes, fixed: fixed)
            if isInBand(eater, day, dishes, best.servings) {
                return (best.points + Self.unevenPoints * Double(step), best.servings)
            }
            even = even ?? best
        }
        let penalty = Self.unevenPoints * Double(Self.spreads.count)
        return ((even?.points ?? 0) + penalty, even?.servings ?? [])
    }

    /// Returns a day's dishes with the best portions for everybody.
    private func solved(_ recipes: [Int], _ day: Int) -> Day {
        let dishes = nutrients(recipes)
        var result = Day(recipes: recipes, even: days[day].even, points: shared(recipes))
        for eater in eaters.indices {
            var fixed: [Int: Double] = [:]
            for meal in recipes.indices {
                fixed[meal] = lockedServings[eater][MealPlace(day: day + 1, meal: meal)]
            }
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

    /// Returns the day with the one other dish that serves the eaters best, if one is better.
    ///
    /// - Parameters:
    ///   - day: The place of the day.
    ///   - meals: The places at which a dish may be replaced; those that are not settled when left out.
    ///   - bound: The points that the day has to stay below; those that it has when left out.
    /// - Returns: The day, or `nil` when none is better.
    private func replacement(on day: Int, at meals: [Int]? = nil, below bound: Double? = nil) -> Day? {
        let used = Set(days.flatMap(\.recipes))
        let places =
            meals ?? slots.indices.filter { !settled.contains(MealPlace(day: day + 1, meal: $0)) }
        var best: Day?
        for meal in places {
            let candidates = allowed[meal].filter { !used.contains($0) }
                .map { (points: estimate(replacing(meal, on: day, by: $0), day), recipe: $0) }
                .sorted { ($0.points, $0.recipe) < ($1.points, $1.recipe) }
            for candidate in candidates.prefix(Self.finalists) {
                let changed = solved(replacing(meal, on: day, by: candidate.recipe), day)
                if changed.points < (best?.points ?? bound ?? days[day].points) - 1e-9 { best = changed }
            }
        }
        return best
    }

    private func replacing(_ meal: Int, on day: Int, by recipe: Int) -> [Int] {
        var recipes = days[day].recipes
        recipes[meal] = recipe
        return recipes
    }

    /// Returns the points of dishes in even portions, without search.
    private func estimate(_ recipes: [Int], _ day: Int) -> Double {
        let dishes = nutrients(recipes)
        return eaters.indices.reduce(shared(recipes)) { sum, eater in
            let portions = portions(eater, day, spread: Self.spreads[0])
            return sum + portions.points(dishes, portions.proportional(dishes))
        }
    }
}
