/// One question to a model and the drafts that its answer holds.
struct ProposalCall {
    private let prompt: LLMRequest
    private let meals: [OpenMeal]
    private let context: ResponseContext

    init(_ prompt: LLMRequest, meals: [OpenMeal], restrictions: Restrictions) {
        self.prompt = prompt
        self.meals = meals
        context = ResponseContext(allergens: restrictions.allergens, diets: restrictions.diets)
    }

    /// Asks and reads the answer.
    ///
    /// - Parameters:
    ///   - generator: Whose model to ask, and whether to read the answer while it arrives.
    ///   - log: Where to tell what happened.
    ///   - progress: Called for each day whose meals have all been proposed.
    /// - Returns: The drafts; `nil` when the model gave no answer.
    func ask(
        _ generator: PlanGenerator,
        log: inout GenerationLog,
        progress: (GenerationProgress) -> Void
    ) async -> [DraftMeal]? {
        let provider = generator.provider
        log.stage("prompt: \(prompt.messages.reduce(0) { $0 + $1.text.count }) characters")
        progress(.asked(call: log.report.usage.calls + 1))
        do throws(LLMError) {
            let response =
                generator.streams && provider.capabilities.streams
                ? try await streamed(from: provider, progress: progress)
                : try await provider.complete(prompt)
            return read(response, log: &log)
        } catch {
            log.report.usage = log.report.usage + error.usage
            log.problem(
                "provider-failed",
                "The language model gave no answer (\(error.code.rawValue)); the planner fills what is open."
            )
            return nil
        }
    }

    private func read(_ response: LLMResponse, log: inout GenerationLog) -> [DraftMeal] {
        log.report.usage = log.report.usage + response.usage
        log.stage(
            "provider: \(response.text.count) characters, \(response.usage.inputTokens) + "
                + "\(response.usage.outputTokens) tokens"
        )
        var context = context
        context.finishReason = response.finish.rawValue
        let parsed = ResponseParser.parse(response.text, context: context)
        log.stage("parser: \(parsed.meals.count) meals, \(parsed.warnings.count) warnings")
        log.add(parsed.findings.map(\.finding))
        if let rejection = parsed.rejection { log.problem("answer-rejected", rejection.description) }
        return parsed.meals
    }

    private func streamed(
        from provider: any LLMProvider,
        progress: (GenerationProgress) -> Void
    ) async throws(LLMError) -> LLMResponse {
        var collector = LLMEventCollector()
        var parser = ResponseStreamParser(context: context)
        var days = ProposedDays(meals)
        do throws(LLMError) {
            for try await event in provider.stream(prompt) {
                collector.add(event)
                switch event {
                case .textDelta(let text):
                    for day in days.add(parser.feed(text)) { progress(day) }
                case .restarted:
                    parser = ResponseStreamParser(context: context)
                    days = ProposedDays(meals)
                default: break
                }
            }
        } catch {
            throw collector.completing(error)
        }
        return try collector.response()
    }
}

/// Counts the meals of an answer that arrives, to tell when a day is whole.
private struct ProposedDays {
    private let meals: [OpenMeal]
    private var dishes: [Int: [String]] = [:]
    private var told: Set<Int> = []

    init(_ meals: [OpenMeal]) { self.meals = meals }

    /// Takes more drafts and returns the days that became whole with them.
    mutating func add(_ drafts: [DraftMeal]) -> [GenerationProgress] {
        for draft in drafts {
            let open = meals.first { meal in
                draft.day.map { $0 == meal.dayName }
                    ?? (dishes[meal.day, default: []].count < count(meal.day))
            }
            guard let day = open?.day else { continue }
            dishes[day, default: []].append(DishGrounder.name(of: draft))
        }
        let whole = dishes.filter { $0.value.count >= count($0.key) && !told.contains($0.key) }
        told.formUnion(whole.keys)
        return whole.sorted { $0.key < $1.key }.map { .proposed(day: $0.key, dishes: $0.value) }
    }

    private func count(_ day: Int) -> Int { meals.count { $0.day == day } }
}
