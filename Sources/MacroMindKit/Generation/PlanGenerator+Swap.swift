extension PlanGenerator {
    /// Puts a dish that the model proposes in the place of a planned meal.
    ///
    /// The proposals are grounded, checked at the gate and portioned like those of a whole plan. One is taken when the day stays
    /// as well on target as it was; otherwise the catalogue's best dish that meets the reason takes the place.
    ///
    /// - Parameters:
    ///   - result: The plan and its report.
    ///   - day: The number of the day, from 1.
    ///   - meal: The position among the day's meals, from 0.
    ///   - reason: Why another dish is wanted.
    ///   - marker: A word that nobody can guess, made for this call alone, that marks untrusted text in the prompt.
    /// - Returns: The changed plan with a new report. A finding tells when the reason could not be met or not be checked.
    /// - Throws: ``PlanningError/invalid(_:)`` when the plan has no such meal, ``PlanningError/noAlternative(_:)`` when
    ///   no other dish is possible, ``PlanningError/cancelled``; never for a failure of the model.
    public func swapping(
        in result: PlanResult,
        day: Int,
        meal: Int,
        because reason: SwapReason,
        marker: String
    ) async throws(PlanningError) -> PlanResult {
        let place = try SwapPlace(result, day: day, meal: meal)
        let known = try planner.knowing(result.plan)
        var log = GenerationLog(identity: provider.identity)
        let request = result.report.request
        let open = OpenMeal(day: day, meal: meal, slot: place.slot)
        let prompt = SwapPrompt(result, place: place, reason: reason, marker: marker)
        let call = ProposalCall(prompt.request, meals: [open], restrictions: request.restrictions)
        let drafts = await call.ask(self, log: &log, progress: { _ in }) ?? []
        if Task.isCancelled { throw .cancelled }
        let dishes = grounded(drafts, for: open, request: request, catalogue: known.catalogue, log: &log)
        let wider = try known.adding(dishes)
        let proposed = Set(dishes.map(\.id))
        var swapped = try wider.swapping(in: result, place: place, because: reason, proposed: proposed)
        let taken = swapped.plan.days[day - 1].meals[meal].recipe
        log.report.kept = proposed.contains(taken) ? 1 : 0
        swapped.report.stages += log.stages
        swapped.report.findings += log.findings
        var generation = result.report.generation ?? log.report
        if result.report.generation != nil { generation.add(log.report) }
        swapped.report.generation = generation
        return swapped
    }

    private func grounded(
        _ drafts: [DraftMeal],
        for open: OpenMeal,
        request: PlanRequest,
        catalogue: RecipeCatalogue,
        log: inout GenerationLog
    ) -> [ResolvedRecipe] {
        let grounder = DishGrounder(foods: catalogue.foods)
        let gate = RestrictionGate(request.restrictions)
        var dishes: [ResolvedRecipe] = []
        log.report.proposed = drafts.count
        for draft in drafts.prefix(SwapPrompt.choices) {
            do throws(ProposalProblem) {
                let id = freeID(open, after: dishes.count, in: catalogue)
                let dish = try grounder.ground(draft, slot: open.slot, id: id)
                try dish.pass(gate)
                dishes.append(dish.recipe)
                log.report.claims.append(GenerationReport.Claim(dish, open: open))
            } catch {
                log.problem(
                    error.code,
                    "“\(error.dish)” was thrown away: \(error.reason).",
                    path: open.path
                )
            }
        }
        log.report.accepted = dishes.count
        return dishes
    }

    /// An identifier that no dish of the catalogue has.
    private func freeID(_ open: OpenMeal, after count: Int, in catalogue: RecipeCatalogue) -> RecipeID {
        var number = count
        while true {
            let id = RecipeID(rawValue: "proposal-\(open.day)-\(open.meal)-swap-\(number)")
            if catalogue[id] == nil { return id }
            number += SwapPrompt.choices
        }
    }
}
