/// Checks plans against the hard rules of a request.
public struct PlanValidator: Sendable {
    /// A rule that a plan breaks.
    public struct Violation: Sendable, Hashable, CustomStringConvertible {
        /// The rule, or `nil` when the plan does not even have the right shape.
        public var rule: PlanRule?
        /// Where and how it is broken.
        public var detail: String

        // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
        public var description: String { rule.map { "\($0): \(detail)" } ?? detail }
    }

    /// How far a comparison may be off.
    static let tolerance = 1e-6

    private let request: PlanningRequest
    private let catalogue: PlanningCatalogue

    /// Creates a validator.
    ///
    /// - Parameters:
    ///   - request: The request.
    ///   - catalogue: The catalogue.
    public init(request: PlanningRequest, catalogue: PlanningCatalogue) {
        self.request = request
        self.catalogue = catalogue
    }

    /// Returns every break of a rule, in the order of days and slots; none when the plan is valid.
    ///
    /// - Parameter plan: The plan.
    /// - Returns: The breaks.
    public func violations(_ plan: PlanSelection) -> [Violation] {
        guard plan.days.count == request.days else {
            return [Violation(detail: "The plan has \(plan.days.count) days; \(request.days) are asked for.")]
        }
        var found: [Violation] = []
        for (place, day) in plan.days.enumerated() {
            guard day.day == place + 1, day.meals.count == request.slots.count else {
                return [Violation(detail: "Day \(place + 1) does not have one meal for each slot.")]
            }
            checkDishes(day, &found)
            checkSameDay(day, &found)
            checkLimits(day, &found)
        }
        checkLocks(plan, &found)
        checkUses(plan, &found)
        checkCost(plan, &found)
        return found
    }

    private func checkDishes(_ day: PlanSelection.Day, _ found: inout [Violation]) {
        for (slot, meal) in day.meals.enumerated() {
            let place = "day \(day.day), slot \(slot)"
            guard let recipe = catalogue.recipe(meal.recipeID) else {
                found.append(Violation(detail: "\(place): no recipe has the id \"\(meal.recipeID)\"."))
                continue
            }
            let type = request.slots[slot].type
            if meal.type != type || !recipe.mealTypes.contains(type) {
                found.append(Violation(detail: "\(place): \(recipe.id) is no \(type)."))
            }
            for rule in DishRules(request).broken(by: recipe, slot: request.slots[slot]) {
                found.append(Violation(rule: rule, detail: "\(place): \(recipe.id)"))
            }
            if request.hard.servings.level(of: meal.servings) == nil {
                found.append(Violation(rule: .servings, detail: "\(place): \(meal.servings) servings"))
            }
        }
    }

    private func checkSameDay(_ day: PlanSelection.Day, _ found: inout [Violation]) {
        guard !request.hard.allowsSameDayRepeats else { return }
        for (slot, meal) in day.meals.enumerated()
        where day.meals[..<slot].contains(where: { $0.recipeID == meal.recipeID }) {
            found.append(Violation(rule: .sameDay, detail: "day \(day.day): \(meal.recipeID) twice"))
        }
    }

    private func checkLimits(_ day: PlanSelection.Day, _ found: inout [Violation]) {
        let totals = day.meals.reduce(into: SIMD8<Double>.zero) { sum, meal in
            guard let recipe = catalogue.recipeIndex(meal.recipeID) else { return }
            sum += catalogue.index.nutrients[recipe] * meal.servings
        }
        for nutrient in PlanningNutrient.allCases {
            guard let limits = request.hard.dailyLimits[nutrient] else { continue }
            let total = totals[nutrient.lane]
            if let least = limits.min, total < least - Self.tolerance {
                found.append(Violation(rule: .limit(nutrient, .min), detail: "day \(day.day): \(total)"))
            }
            if let most = limits.max, total > most + Self.tolerance {
                found.append(Violation(rule: .limit(nutrient, .max), detail: "day \(day.day): \(total)"))
            }
        }
    }

    private func checkLocks(_ plan: PlanSelection, _ found: inout [Violation]) {
        for lock in request.locked
        where plan.days.indices.contains(lock.day - 1) && request.slots.indices.contains(lock.slot) {
            let meal = plan.days[lock.day - 1].meals[lock.slot]
            let portionHolds = lock.servings.map { abs($0 - meal.servings) <= Self.tolerance } ?? true
            guard meal.recipeID != lock.recipeID || !portionHolds else { continue }
            found.append(
                Violation(
                    rule: .locked(day: lock.day, slot: lock.slot),
                    detail: "holds \(meal.recipeID), \(meal.servings) servings"
                )
            )
        }
    }

    private func checkUses(_ plan: PlanSelection, _ found: inout [Violation]) {
        guard let most = request.hard.maxUsesPerRecipe else { return }
        var uses: [String: Int] = [:]
        for meal in plan.days.flatMap(\.meals) {
            uses[meal.recipeID, default: 0] += 1
            if uses[meal.recipeID] == most + 1 {
                found.append(Violation(rule: .maxUses, detail: "\(meal.recipeID) more than \(most) times"))
            }
        }
    }

    private func checkCost(_ plan: PlanSelection, _ found: inout [Violation]) {
        guard let most = request.hard.maxCostCents else { return }
        let cost = PlanScorer(request: request, catalogue: catalogue).cost(plan)
        guard cost > most + Self.tolerance else { return }
        found.append(Violation(rule: .maxCost, detail: "\(cost)"))
    }
}
