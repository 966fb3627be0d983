/// Makes plans from the dishes that a language model proposes; numbers and restrictions stay the library's own.
///
/// The model's text is parsed, each dish is grounded in the food table, checked at the gate, portioned, and swapped where
/// the targets need it. When the model fails or proposes nothing that can be used, the planner takes over. The report tells
/// which.
public struct PlanGenerator: Sendable {
    private let planner: MealPlanner
    private let provider: any LLMProvider

    /// Creates a generator.
    ///
    /// - Parameters:
    ///   - planner: The planner that portions, repairs, and stands in.
    ///   - provider: The model that proposes dishes.
    public init(planner: MealPlanner, provider: any LLMProvider) {
        self.planner = planner
        self.provider = provider
    }

    /// Makes a plan.
    ///
    /// - Parameters:
    ///   - request: What is asked for.
    ///   - marker: A word that nobody can guess, made for this call alone, that marks untrusted text in the prompt.
    ///   - effort: How much search the repair is worth.
    /// - Returns: The plan and the report on it.
    /// - Throws: A ``PlanningError`` when a figure can not be right or no plan exists; never for a failure of the model.
    public func plan(
        _ request: PlanRequest,
        marker: String,
        effort: PlanEffort = .standard
    ) async throws(PlanningError) -> PlanResult {
        do {
            try request.validate()
        } catch {
            throw .invalid(error)
        }
        let prompt = PlanPrompt(request, catalogue: planner.catalogue, marker: marker)
        var log = GenerationLog(identity: provider.identity)
        log.stage("prompt: \(prompt.request.messages.reduce(0) { $0 + $1.text.count }) characters")
        guard let response = await answer(to: prompt.request, log: &log) else {
            return try fallback(request, effort: effort, log: log)
        }
        let drafts = parse(response, request: request, log: &log)
        let proposal = Proposal(drafts, request: request, planner: planner, log: &log)
        guard !proposal.locks.isEmpty else { return try fallback(request, effort: effort, log: log) }
        return try repaired(proposal, request: request, effort: effort, log: log)
    }

    private func answer(to request: LLMRequest, log: inout GenerationLog) async -> LLMResponse? {
        do {
            let response = try await provider.complete(request)
            log.stage(
                "provider: \(response.text.count) characters, \(response.usage.inputTokens) + "
                    + "\(response.usage.outputTokens) tokens"
            )
            return response
        } catch {
            log.problem(
                "provider-failed",
                "The language model gave no answer (\(error.code)); the planner took over."
            )
            return nil
        }
    }

    private func parse(
        _ response: LLMResponse,
        request: PlanRequest,
        log: inout GenerationLog
    ) -> [DraftMeal] {
        let context = ResponseContext(
            finishReason: response.finish.rawValue,
            allergens: request.restrictions.allergens,
            diets: request.restrictions.diets
        )
        let parsed = ResponseParser.parse(response.text, context: context)
        log.stage("parser: \(parsed.meals.count) meals, \(parsed.warnings.count) warnings")
        log.add(parsed.findings.map(\.finding))
        if let rejection = parsed.rejection { log.problem("answer-rejected", rejection.description) }
        return parsed.meals
    }

    private func fallback(
        _ request: PlanRequest,
        effort: PlanEffort,
        log: GenerationLog
    ) throws(PlanningError) -> PlanResult {
        let solution = try planner.solve(request, base: nil, effort: effort) { _ in }
        return try planner.result(
            solution,
            request: request,
            generator: "planner",
            stages: log.stages + ["planner: every dish comes from the catalogue"],
            findings: log.findings
        )
    }

    private func repaired(
        _ proposal: Proposal,
        request: PlanRequest,
        effort: PlanEffort,
        log: GenerationLog
    ) throws(PlanningError) -> PlanResult {
        var log = log
        let planner = try MealPlanner(catalogue: proposal.catalogue)
        var fixed = request
        fixed.locks += proposal.locks
        fixed.maximumUses = request.days * request.slots.count
        var solution: PlanSolution
        do {
            let fitted = try planner.solve(fixed, base: nil, effort: effort) { _ in }
            solution = try planner.solve(request, base: fitted.plan, effort: effort) { _ in }
        } catch {
            guard case .infeasible = error else { throw error }
            solution = try planner.solve(request, base: nil, effort: effort) { _ in }
        }
        let kept = proposal.locks.count { lock in
            solution.plan.days[lock.day - 1].meals[lock.meal].recipeID == lock.recipe.rawValue
        }
        log.stage("repair: \(kept) of \(proposal.locks.count) proposed dishes kept, in portions that fit")
        return try planner.result(
            solution,
            request: request,
            generator: log.generator,
            stages: log.stages,
            findings: log.findings
        )
    }
}
