/// The dishes of a model that were grounded and passed the gate, each with its place, and the meals that are still open.
struct Proposal {
    /// The meals without a usable dish, each with what was wrong with the last one.
    private(set) var open: [OpenMeal]
    /// The places of the accepted dishes.
    private(set) var locks: [MealLock]
    /// The accepted dishes.
    private(set) var dishes: [ResolvedRecipe] = []

    private let request: PlanRequest
    private let grounder: DishGrounder
    private let gate: RestrictionGate

    init(_ request: PlanRequest, foods: FoodTable) {
        self.request = request
        open = OpenMeal.all(of: request)
        locks = []
        grounder = DishGrounder(foods: foods)
        gate = RestrictionGate(request.restrictions)
    }

    /// The names of the dishes that are settled, for a model to propose others.
    var names: [String] { dishes.map(\.recipe.name) }

    /// Takes the drafts of an answer for some of the open meals.
    ///
    /// - Parameters:
    ///   - drafts: The drafts in the order of the answer.
    ///   - asked: The meals that the model was asked for.
    ///   - log: Where to tell of what was thrown away.
    mutating func add(_ drafts: [DraftMeal], for asked: [OpenMeal], log: inout GenerationLog) {
        var counts = (grounded: 0, refused: 0, misstated: 0)
        for (draft, place) in Self.placed(drafts, in: asked) {
            do throws(ProposalProblem) {
                let dish = try ground(draft, for: place)
                counts.grounded += 1
                try check(dish, for: place)
                let claim = accept(dish, for: place)
                log.report.claims.append(claim)
                if claim.isMisstated { counts.misstated += 1 }
            } catch {
                if case .restricted = error { counts.refused += 1 }
                note(error, for: place, log: &log)
            }
        }
        log.report.proposed += drafts.count
        log.report.accepted = locks.count
        log.stage("grounding: \(counts.grounded) of \(drafts.count) dishes told in foods and grams")
        log.stage("gate: \(counts.refused) dishes refused")
        if counts.misstated > 0 {
            log.problem(
                "claimed-energy",
                "The model's own energy was off by more than 15 % for \(counts.misstated) dishes; the figures here are computed from foods."
            )
        }
    }

    /// Finds the place of each draft: by day and kind of meal where it tells them, otherwise in order.
    private static func placed(
        _ drafts: [DraftMeal],
        in asked: [OpenMeal]
    ) -> [(draft: DraftMeal, place: OpenMeal)] {
        var free = asked
        return drafts.compactMap { draft in
            let found = free.firstIndex { place in
                draft.mealType.map { $0 == place.slot } ?? true
                    && draft.day.map { $0 == place.dayName } ?? true
            }
            return found.map { (draft, free.remove(at: $0)) }
        }
    }

    /// Grounds a draft; one that names a dish known from another meal becomes that dish.
    private func ground(
        _ draft: DraftMeal,
        for place: OpenMeal
    ) throws(ProposalProblem) -> DishGrounder.Dish {
        let id = RecipeID(rawValue: "proposal-\(place.day)-\(place.meal)")
        let dish = try grounder.ground(draft, slot: place.slot, id: id)
        guard let known = dishes.first(where: { $0.isSameDish(as: dish.recipe) }) else { return dish }
        return DishGrounder.Dish(recipe: known, claimed: dish.claimed, hazards: dish.hazards)
    }

    /// Checks a dish at the gate and against the meals that are settled.
    private func check(_ dish: DishGrounder.Dish, for place: OpenMeal) throws(ProposalProblem) {
        try dish.pass(gate)
        let uses = (request.locks + locks).filter { $0.recipe == dish.recipe.id }
        guard uses.count < request.maximumUses, !uses.contains(where: { $0.day == place.day }) else {
            throw .repeated(dish: dish.recipe.recipe.name)
        }
    }

    private mutating func accept(
        _ dish: DishGrounder.Dish,
        for place: OpenMeal
    ) -> GenerationReport.Claim {
        if let index = dishes.firstIndex(where: { $0.id == dish.recipe.id }) {
            dishes[index].suit(place.slot)
        } else {
            dishes.append(dish.recipe)
        }
        locks.append(MealLock(day: place.day, meal: place.meal, recipe: dish.recipe.id))
        open.removeAll { $0.day == place.day && $0.meal == place.meal }
        return GenerationReport.Claim(dish, open: place)
    }

    private mutating func note(_ problem: ProposalProblem, for place: OpenMeal, log: inout GenerationLog) {
        log.problem(
            problem.code,
            "“\(problem.dish)” was thrown away: \(problem.reason).",
            path: place.path
        )
        for index in open.indices where open[index].day == place.day && open[index].meal == place.meal {
            open[index].problem = problem
        }
    }
}

extension ResolvedRecipe {
    /// A Boolean value that tells whether another recipe has the same name and ingredients.
    fileprivate func isSameDish(as other: ResolvedRecipe) -> Bool {
        recipe.name.lowercased() == other.recipe.name.lowercased()
            && recipe.ingredients == other.recipe.ingredients
    }
}
