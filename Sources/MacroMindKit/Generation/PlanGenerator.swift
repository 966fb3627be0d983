/// Makes plans from the dishes that a language model proposes; numbers and restrictions stay the library's own.
///
/// The model's text is parsed, each dish is grounded in the food table, checked at the gate, portioned, and swapped where
/// the targets need it. For meals whose dish was thrown away the model is asked again, with the reasons. When it fails or
/// proposes nothing that can be used, the planner takes over. The report tells which.
public struct PlanGenerator: Sendable {
    let planner: MealPlanner
    let provider: any LLMProvider
    let streams: Bool
    private let maximumReasks: Int

    /// Creates a generator.
    ///
    /// - Parameters:
    ///   - planner: The planner that portions, repairs, and stands in.
    ///   - provider: The model that proposes dishes.
    ///   - maximumReasks: How often the model is asked again about the meals of a week whose dishes were thrown away.
    ///   - streams: Whether the answer is read while it arrives, where the model can, so that progress is told by day.
    public init(
        planner: MealPlanner,
        provider: any LLMProvider,
        maximumReasks: Int = 1,
        streams: Bool = true
    ) {
        self.planner = planner
        self.provider = provider
        self.maximumReasks = maximumReasks
        self.streams = streams
    }

    /// Makes a plan.
    ///
    /// A week takes one call where the model's answers may be long enough, and one more for each time it is asked again. Bind
    /// an ``LLMCallBudget`` around the call to bound them all together.
    ///
    /// - Parameters:
    ///   - request: What is asked for.
    ///   - marker: A word that nobody can guess, made for this call alone, that marks untrusted text in the prompt.
    ///   - effort: How much search the repair is worth.
    ///   - progress: Called when something happens that a person who waits would like to see.
    /// - Returns: The plan and the report on it.
    /// - Throws: A ``PlanningError`` when a figure can not be right, no plan exists, or the task was cancelled; never for a
    ///   failure of the model.
    public func plan(
        _ request: PlanRequest,
        marker: String,
        effort: PlanEffort = .standard,
        progress: (GenerationProgress) -> Void = { _ in }
    ) async throws(PlanningError) -> PlanResult {
        try planner.validate(request)
        var log = GenerationLog(identity: provider.identity)
        var proposal = Proposal(request, foods: planner.catalogue.foods)
        for batch in batches(of: proposal.open) {
            let isAnswered = await fill(
                batch,
                of: &proposal,
                request: request,
                marker: marker,
                log: &log,
                progress: progress
            )
            guard isAnswered else { break }
        }
        if Task.isCancelled { throw .cancelled }
        guard !proposal.locks.isEmpty else {
            return try fallback(request, effort: effort, log: log) { progress(.fitting($0)) }
        }
        return try repaired(proposal, request: request, effort: effort, log: log) { progress(.fitting($0)) }
    }

    /// Splits meals into calls: a week each, or fewer days where the model's answers are short.
    private func batches(of meals: [OpenMeal]) -> [[OpenMeal]] {
        let room = provider.capabilities.maximumOutputTokens.map { $0 / PlanPrompt.tokensPerMeal } ?? .max
        var batches: [[OpenMeal]] = []
        for meal in meals {
            let last = batches.last ?? []
            let startsWeek = last.first.map { ($0.day - 1) / 7 != (meal.day - 1) / 7 } ?? true
            if startsWeek || last.count >= max(room, 1) {
                batches.append([meal])
            } else {
                batches[batches.count - 1].append(meal)
            }
        }
        return batches
    }

    /// Asks for the meals of a batch until all have a dish or the questions are used up.
    ///
    /// - Returns: Whether the model answered at all.
    private func fill(
        _ batch: [OpenMeal],
        of proposal: inout Proposal,
        request: PlanRequest,
        marker: String,
        log: inout GenerationLog,
        progress: (GenerationProgress) -> Void
    ) async -> Bool {
        var asked = batch
        for round in 0...max(maximumReasks, 0) where !asked.isEmpty {
            if round > 0 { log.stage("re-ask: \(asked.count) meals without a usable dish") }
            let prompt = PlanPrompt(
                request,
                meals: asked,
                settled: proposal.names,
                catalogue: planner.catalogue,
                marker: marker
            )
            let conversation = ProposalCall(prompt.request, meals: asked, restrictions: request.restrictions)
            guard let drafts = await conversation.ask(self, log: &log, progress: progress) else {
                return round > 0
            }
            proposal.add(drafts, for: asked, log: &log)
            asked = proposal.open.filter { open in
                batch.contains { $0.day == open.day && $0.meal == open.meal }
            }
        }
        return true
    }

    private func fallback(
        _ request: PlanRequest,
        effort: PlanEffort,
        log: GenerationLog,
        progress: (Double) -> Void
    ) throws(PlanningError) -> PlanResult {
        let solution = try planner.solve(request, base: nil, effort: effort, progress: progress)
        var result = try planner.result(
            solution,
            request: request,
            generator: "planner",
            stages: log.stages + ["planner: every dish comes from the catalogue"],
            findings: log.findings
        )
        result.report.generation = log.report
        return result
    }

    private func repaired(
        _ proposal: Proposal,
        request: PlanRequest,
        effort: PlanEffort,
        log: GenerationLog,
        progress: (Double) -> Void
    ) throws(PlanningError) -> PlanResult {
        var log = log
        let planner = try planner.adding(proposal.dishes)
        var fixed = request
        fixed.locks += proposal.locks
        fixed.leftovers = []
        var solution: PlanSolution
        do {
            let fitted = try planner.solve(fixed, base: nil, effort: effort) { progress($0 / 2) }
            solution = try planner.solve(request, base: fitted.plan, effort: effort) {
                progress(0.5 + $0 / 2)
            }
        } catch {
            guard case .infeasible = error else { throw error }
            solution = try planner.solve(request, base: nil, effort: effort, progress: progress)
        }
        log.report.kept = proposal.locks.count { lock in
            solution.plan.days[lock.day - 1].meals[lock.meal].recipeID == lock.recipe.rawValue
        }
        log.stage(
            "repair: \(log.report.kept) of \(proposal.locks.count) proposed dishes kept, in portions that fit"
        )
        var result = try planner.result(
            solution,
            request: request,
            generator: log.report.model,
            stages: log.stages,
            findings: log.findings
        )
        result.report.generation = log.report
        return result
    }
}
