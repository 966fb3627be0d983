/// The dishes of a model that were grounded and passed the gate, each with its place.
struct Proposal {
    /// The planner's catalogue with the proposed dishes.
    let catalogue: RecipeCatalogue
    /// The places of the proposed dishes.
    let locks: [MealLock]

    /// How far a model's energy may be from the computed one before it is told, in parts and kilocalories.
    private static let claimTolerance = (part: 0.15, energy: Kilocalories(30))

    init(_ drafts: [DraftMeal], request: PlanRequest, planner: MealPlanner, log: inout GenerationLog) {
        let grounder = DishGrounder(foods: planner.catalogue.foods)
        let gate = RestrictionGate(request.restrictions)
        var dishes: [ResolvedRecipe] = []
        var locks: [MealLock] = []
        var counts = (grounded: 0, refused: 0, misstated: 0)
        for (draft, place) in Self.placed(drafts, request: request)
        where !request.locks.contains(where: { $0.day == place.day && $0.meal == place.meal }) {
            let path = ["day \(place.day)", request.slots[place.meal].slot.rawValue]
            let id = RecipeID(rawValue: "proposal-\(place.day)-\(place.meal)")
            do throws(GroundingFailure) {
                let dish = try grounder.ground(draft, slot: request.slots[place.meal].slot, id: id)
                counts.grounded += 1
                let reasons = Self.reasonsToRefuse(dish, gate: gate)
                guard reasons.isEmpty else {
                    counts.refused += 1
                    log.problem(
                        "dish-refused",
                        "“\(dish.recipe.recipe.name)” was thrown away: \(reasons.joined(separator: ", ")).",
                        path: path
                    )
                    continue
                }
                if Self.isMisstated(dish) { counts.misstated += 1 }
                dishes.append(dish.recipe)
                locks.append(MealLock(day: place.day, meal: place.meal, recipe: id))
            } catch {
                log.problem(
                    "dish-not-grounded",
                    "“\(PromptText.cleaned(draft.name, limit: 120))” was thrown away: \(error.reason).",
                    path: path
                )
            }
        }
        log.stage("grounding: \(counts.grounded) of \(drafts.count) dishes told in foods and grams")
        log.stage("gate: \(counts.refused) dishes refused")
        if counts.misstated > 0 {
            log.problem(
                "claimed-energy",
                "The model's own energy was off by more than 15 % for \(counts.misstated) dishes; the figures here are computed from foods."
            )
        }
        catalogue = planner.catalogue.adding(dishes)
        self.locks = locks
    }

    /// Finds the place of each draft: by day and kind of meal where it tells them, otherwise in order.
    private static func placed(
        _ drafts: [DraftMeal],
        request: PlanRequest
    ) -> [(draft: DraftMeal, place: (day: Int, meal: Int))] {
        var free = (1...request.days).flatMap { day in request.slots.indices.map { (day: day, meal: $0) } }
        let days = DraftDay.allCases
        var result: [(draft: DraftMeal, place: (day: Int, meal: Int))] = []
        for draft in drafts {
            let found = free.firstIndex { place in
                let fitsSlot = draft.mealType.map { $0 == request.slots[place.meal].slot } ?? true
                let fitsDay = draft.day.map { days[(place.day - 1) % 7] == $0 } ?? true
                return fitsSlot && fitsDay
            }
            if let found {
                result.append((draft, free.remove(at: found)))
            }
        }
        return result
    }

    /// The restrictions that the dish's foods or its own words violate.
    private static func reasonsToRefuse(_ dish: DishGrounder.Dish, gate: RestrictionGate) -> [String] {
        let restrictions = gate.restrictions
        let named = dish.hazards.allergens.intersection(restrictions.allergens).allergens
        let origins = restrictions.diets.filter { diet in
            !dish.hazards.origins.isDisjoint(with: diet.refusedOrigins)
                || !dish.hazards.allergens.isDisjoint(with: diet.refusedAllergens)
        }
        let reasons =
            gate.violations(of: dish.recipe).map(\.restriction) + named.map { "allergen:\($0.rawValue)" }
            + origins.map { "diet:\($0.rawValue)" }
        return Set(reasons).sorted()
    }

    private static func isMisstated(_ dish: DishGrounder.Dish) -> Bool {
        let computed = dish.recipe.nutrientsPerServing.energy
        let difference = (dish.claimedEnergy - computed).magnitude
        return difference > claimTolerance.energy && difference > computed * claimTolerance.part
    }
}
