/// Fits the shared dishes of a household to all of its eaters: exact portions for each, other dishes where somebody is off target.
struct HouseholdRefinement {
    /// How many dishes for a place are compared with everybody's portions solved.
    static let finalists = 12
    /// How many dishes of one day may be replaced in turn.
    private static let rounds = 4
    /// What another dish has to gain for an eater, in points.
    private static let leastGain = 1.0
    /// How far a portion may be from an even one, tried in turn until the targets are met: who eats more gets more of every dish.
    static let spreads = [0.8...1.25, 0.6...1.6, 0.4...2.2]
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

    let eaters: [PlanningRequest]
    private let requests: [PlanRequest]
    let catalogue: PlanningCatalogue
    let slots: [PlanningSlot]
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
        requests = household.eaters.map(household.request)
        eaters = requests.map(planner.planningRequest)
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
        lockedServings = requests.map { request in
            Dictionary(
                request.locks.compactMap { lock in lock.servings.map { (lock.place, $0) } },
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
                    !isMet(day) || better.points < days[day].points - gain
                else { break }
                days[day] = better
            }
        }
    }

    /// Solves the portions of a day, but for eaters who keep theirs.
    mutating func solve(_ day: Int, keeping kept: [Int: [Double]] = [:]) {
        days[day] = solved(days[day].recipes, day, keeping: kept)
    }

    /// Replaces the dishes at some places of a day, each by the one that then serves the eaters best.
    mutating func replace(_ meals: [Int], on day: Int) {
        for meal in meals {
            if let better = replacement(on: day, at: [meal], below: .infinity) { days[day] = better }
        }
    }

    /// Replaces dishes of a day, one after the other, until everybody is on target or nothing helps.
    mutating func mend(_ day: Int) {
        for _ in 0..<Self.rounds where !isMet(day) {
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

    /// Returns whether everybody meets the day's targets, as the report counts them.
    func isMet(_ day: Int) -> Bool {
        eaters.indices.allSatisfy { isMet($0, day, days[day].servings[$0]) }
    }

    /// Returns whether an eater meets the day's targets with portions of its dishes.
    func isMet(_ eater: Int, _ day: Int, _ servings: [Double]) -> Bool {
        isMet(eater, day, nutrients(days[day].recipes), servings)
    }

    private func isMet(_ eater: Int, _ day: Int, _ dishes: [SIMD8<Double>], _ servings: [Double]) -> Bool {
        let totals = zip(dishes, servings).reduce(SIMD8<Double>.zero) { $0 + $1.0 * $1.1 }
        return PlanRepair.isMet(totals, requests[eater].targets(onDay: day + 1))
    }

    func nutrients(_ recipes: [Int]) -> [SIMD8<Double>] {
        recipes.map { catalogue.index.nutrients[$0] }
    }
}

extension HouseholdRefinement {
    func portions(_ eater: Int, _ day: Int, spread: ClosedRange<Double>) -> DayPortions {
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
            if isMet(eater, day, dishes, best.servings) {
                return (best.points + Self.unevenPoints * Double(step), best.servings)
            }
            even = even ?? best
        }
        let penalty = Self.unevenPoints * Double(Self.spreads.count)
        return ((even?.points ?? 0) + penalty, even?.servings ?? [])
    }

    /// Returns a day's dishes with the best portions for everybody who does not keep theirs.
    func solved(_ recipes: [Int], _ day: Int, keeping kept: [Int: [Double]] = [:]) -> Day {
        let dishes = nutrients(recipes)
        var result = Day(recipes: recipes, even: days[day].even, points: shared(recipes))
        for eater in eaters.indices {
            if let servings = kept[eater] {
                let portions = portions(eater, day, spread: Self.spreads[0])
                result.servings.append(servings)
                result.points += portions.points(dishes, servings)
                continue
            }
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
}
