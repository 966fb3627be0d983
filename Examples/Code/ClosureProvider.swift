import MacroMindKit

/// A provider of your own: a model in the process, or a rule, as a function from texts to an answer.
struct ClosureProvider: LLMProvider {
    struct Answer: Sendable {
        let text: String
        /// The tokens that the model counts; unknown is not zero.
        var usage = LLMUsage(inputTokens: nil, outputTokens: nil)
    }

    let identity = LLMModelIdentity(provider: "kitchen", model: "small")
    let answer: @Sendable (_ instructions: String, _ question: String) async throws -> Answer

    func complete(_ request: LLMRequest) async throws(LLMError) -> LLMResponse {
        try request.validate()
        do {
            let answer = try await answer(request.text(of: .system), request.text(of: .user))
            return LLMResponse(text: answer.text, usage: answer.usage)
        } catch let error as LLMError {
            throw error
        } catch is CancellationError {
            throw .cancelled()
        } catch {
            throw LLMError(.server, "The model in the kitchen stopped; start it again.", identity: identity)
        }
    }
}

/// A week whose dishes a provider proposes; what it proposes wrongly, the planner replaces.
struct ProposedWeek {
    let planner: MealPlanner
    let provider: any LLMProvider

    func plan(_ profile: Profile, marker: String) async throws -> PlanResult {
        let targets = try TargetCalculator().targets(for: profile.targetRequest())
        let generator = PlanGenerator(planner: planner, provider: provider)
        let request = PlanRequest(profile: profile, targets: targets, days: 2, seed: 7)
        return try await generator.plan(request, marker: marker, effort: .quick)
    }
}
