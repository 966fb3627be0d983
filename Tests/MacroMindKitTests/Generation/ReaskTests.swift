import MacroMindKit
import Synchronization
import Testing

struct ReaskTests {
    private func generator(_ provider: any LLMProvider, reasks: Int = 1) throws -> PlanGenerator {
        PlanGenerator(
            planner: try PlanGeneratorTests.planner.get(),
            provider: provider,
            maximumReasks: reasks
        )
    }

    private static func answer(_ meals: [(day: String, slot: String, name: String, food: String)]) -> String {
        let parts = meals.map { meal in
            """
            {"day":"\(meal.day)","mealType":"\(meal.slot)","name":"\(meal.name)","calories":400,"protein":20,"carbs":60,\
            "fat":9,"ingredients":[{"name":"\(meal.food)","quantity":150,"unit":"g"}]}
            """
        }
        return #"{"meals":[\#(parts.joined(separator: ","))]}"#
    }

    private static let whole = answer([
        ("monday", "breakfast", "Rice one", "white rice"), ("monday", "lunch", "Tofu two", "firm tofu"),
        ("monday", "snack", "Rice three", "white rice"), ("monday", "dinner", "Tofu four", "firm tofu"),
    ])

    @Test
    func `the model is asked again about refused and missing meals alone, with the reasons`() async throws {
        let first = Self.answer([
            ("monday", "breakfast", "Rice one", "white rice"),
            ("monday", "lunch", "Dragon stew", "dragon meat"),
            ("monday", "dinner", "Tofu four", "firm tofu"),
        ])
        let second = Self.answer([
            ("monday", "lunch", "Tofu two", "firm tofu"), ("monday", "snack", "Rice three", "white rice"),
        ])
        let prompts = Mutex<[String]>([])
        let provider = StubLLMProvider(model: "two") { request throws(LLMError) in
            prompts.withLock { prompts in
                prompts.append(request.text(of: .user))
                return prompts.count == 1 ? first : second
            }
        }
        let result = try await generator(provider)
            .plan(SamplePlans.request(days: 1), marker: "m", effort: SamplePlans.effort)
        let sent = prompts.withLock { $0 }
        try #require(sent.count == 2)
        #expect(sent[1].contains(#""problem":"unknown_ingredient""#))
        #expect(sent[1].contains(#""ingredient":"dragon meat""#))
        #expect(sent[1].contains(#""settled":["Rice one","Tofu four"]"#))
        #expect(!sent[1].contains(#""slot":"breakfast""#) && !sent[1].contains(#""slot":"dinner""#))
        let report = try #require(result.report.generation)
        #expect(report.usage.calls == 2)
        #expect(report.accepted == 4)
        #expect(result.report.stages.contains("re-ask: 2 meals without a usable dish"))
    }

    @Test
    func `nothing is asked again when every meal has a dish`() async throws {
        let provider = StubLLMProvider.fixed(Self.whole)
        _ = try await generator(provider, reasks: 3)
            .plan(SamplePlans.request(days: 1), marker: "m", effort: SamplePlans.effort)
        #expect(provider.callCount == 1)
    }

    @Test(arguments: [0, 1, 3])
    func `no more questions are asked than are allowed`(reasks: Int) async throws {
        let provider = StubLLMProvider.fixed("I would rather not.")
        let result = try await generator(provider, reasks: reasks)
            .plan(SamplePlans.request(days: 1), marker: "m", effort: SamplePlans.effort)
        #expect(provider.callCount == 1 + reasks)
        #expect(result.report.generator == "planner")
    }

    @Test
    func `a failure in the second round keeps the dishes of the first`() async throws {
        let partial = Self.answer([("monday", "breakfast", "Rice one", "white rice")])
        let provider = StubLLMProvider.sequence([.text(partial), .failure(LLMError(.server, "Down."))])
        let result = try await generator(provider)
            .plan(SamplePlans.request(days: 1), marker: "m", effort: SamplePlans.effort)
        #expect(result.report.generation?.accepted == 1)
        #expect(result.report.findings.contains { $0.code == "provider-failed" })
    }

    @Test
    func `one dish for every meal is taken once a day`() async throws {
        let text = PlanGeneratorTests.answer([("white rice", 100), ("firm tofu", 150)])
        let result = try await generator(StubLLMProvider.fixed(text))
            .plan(SamplePlans.request(days: 2), marker: "m", effort: SamplePlans.effort)
        #expect(result.report.findings.contains { $0.code == "dish-repeated" })
        for day in result.plan.days {
            #expect(day.meals.count { $0.name == "Tofu rice bowl" } <= 1)
        }
    }

    @Test
    func `two weeks take two calls, and a model of short answers is asked for fewer meals`() async throws {
        let weekly = StubLLMProvider.planning(from: try PlanGeneratorTests.planner.get().catalogue)
        _ = try await generator(weekly, reasks: 0)
            .plan(SamplePlans.request(days: 8, meals: 3), marker: "m", effort: SamplePlans.effort)
        #expect(weekly.callCount == 2)
    }

    @Test
    func `progress names each day once its meals were proposed, then the fitting`() async throws {
        let provider = ChunkedProvider(text: Self.whole, size: 7)
        let seen = Mutex<[GenerationProgress]>([])
        _ = try await generator(provider)
            .plan(SamplePlans.request(days: 1), marker: "m", effort: SamplePlans.effort) { step in
                seen.withLock { $0.append(step) }
            }
        let steps = seen.withLock { $0 }
        #expect(steps.first == .asked(call: 1))
        #expect(
            steps.contains(
                .proposed(day: 1, dishes: ["Rice one", "Tofu two", "Rice three", "Tofu four"])
            )
        )
    }

    @Test
    func `an answer read while it arrives gives the same plan as one in a piece`() async throws {
        let planner = try PlanGeneratorTests.planner.get()
        let provider = ChunkedProvider(text: Self.whole, size: 3)
        let request = SamplePlans.request(days: 1)
        let streamed = try await PlanGenerator(planner: planner, provider: provider)
            .plan(request, marker: "m", effort: SamplePlans.effort)
        let whole = try await PlanGenerator(planner: planner, provider: provider, streams: false)
            .plan(request, marker: "m", effort: SamplePlans.effort)
        #expect(streamed == whole)
    }
}

/// A provider whose answer arrives in chunks of a size.
private struct ChunkedProvider: LLMProvider {
    let text: String
    let size: Int

    var identity: LLMModelIdentity { LLMModelIdentity(provider: "chunks", model: "test") }
    var capabilities: LLMCapabilities { LLMCapabilities(streams: true) }

    func complete(_ request: LLMRequest) async throws(LLMError) -> LLMResponse {
        try await stream(request).response()
    }

    func stream(_ request: LLMRequest) -> LLMEventStream {
        LLMEventStream { () async throws(LLMError) -> [LLMEvent] in
            let characters = Array(text)
            let chunks = stride(from: 0, to: characters.count, by: size).map {
                LLMEvent.textDelta(String(characters[$0..<min($0 + size, characters.count)]))
            }
            return [.started(model: nil, requestID: nil)] + chunks
                + [.usage(LLMUsage(inputTokens: 1, outputTokens: 1)), .finished(.stop)]
        }
    }
}
