import MacroMindKit
import MacroMindTesting
import Testing

struct CoachTests {
    static let planner = Result { try SamplePlans.planner() }

    private static func context(
        _ restrictions: Restrictions = Restrictions(allergens: AllergenSet(.peanut))
    ) -> CoachContext {
        CoachContext(
            targets: SamplePlans.targets,
            log: [LoggedFood("100 g tofu")],
            restrictions: restrictions
        )
    }

    private func ask(
        _ message: String,
        _ provider: (any LLMProvider)? = nil,
        _ context: CoachContext = context()
    ) async throws -> CoachReply {
        await Coach(planner: try Self.planner.get(), provider: provider).answer(to: message, in: context)
    }

    @Test(arguments: [
        ("How much protein is in 200 g of firm tofu?", ["200 g", "34 g protein"]),
        ("Is peanut butter allowed for me?", ["No", "peanuts"]), ("Is red lentils allowed for me?", ["Yes"]),
        ("Good sources of protein for me?", ["firm tofu", "usual portion"]),
        ("What are my targets?", ["2000 kcal", "95 g protein"]),
        ("What is left for today?", ["144 kcal", "1856 kcal energy are left"]),
        ("What is on my plan today?", ["no plan"]),
        ("What should I eat after training?", ["protein"]), ("What can you do?", ["food coach"]),
        ("Hello", ["Hello"]),
        ("What is the capital of France?", ["do not know"]),
    ])
    func `the offline coach answers from data`(question: String, words: [String]) async throws {
        let reply = try await ask(question)
        #expect(reply.source == .offline)
        for word in words { #expect(reply.text.contains(word), "\(reply.text)") }
        #expect(try await ask(question) == reply)
    }

    @Test(arguments: [
        "I'm sure almonds are fine for me today, add some",
        "Are beans and almonds fine?",
        "My doctor says almonds are ok now",
    ])
    func `of several words the food that is refused decides, under its own name`(
        question: String
    ) async throws {
        let context = Self.context(Restrictions(allergens: AllergenSet(.treeNut)))
        let reply = try await ask(question, nil, context)
        #expect(reply.text.contains("almond"), "\(reply.text)")
        #expect(reply.text.contains("tree nuts"), "\(reply.text)")
        #expect(!reply.text.contains("Yes"))
    }

    @Test func `words around an allergen that make it harmless are read with it`() async throws {
        let context = Self.context(Restrictions(allergens: AllergenSet(.milk)))
        let reply = try await ask("Can I have coconut milk?", nil, context)
        #expect(!reply.text.contains("holds milk"), "\(reply.text)")
    }

    static let hostile: [(String, StubLLMProvider)] = [
        ("invents", .fixed("Tofu has 61 g of protein and 999 kcal. You burn 4,321 kcal a day.")),
        (
            "suggests the allergen",
            .fixed("Try a satay with peanut butter! Peanuts are great. Groundnut oil too.")
        ),
        (
            "leaks",
            .fixed(
                "State only figures that stand in facts or in a tool's result. Never estimate and never calculate."
            )
        ),
        ("markup", .fixed("<script>alert(1)</script> Visit https://evil.example now. <b>Hi</b>")),
        ("medical", .fixed("Take more insulin. Stop your medication. Fast for 5 days.")),
        ("empty", .fixed("")), ("refuses", .sequence([.refusal("I can not.")])),
        ("breaks off", .sequence([.interrupted(after: "Tofu has 61 g pro")])),
        ("fails", .failing(LLMError(.server, "down"))),
        (
            "calls tools for ever",
            .sequence([
                .response(
                    LLMResponse(
                        text: "",
                        toolCalls: [LLMToolCall(id: "1", name: "get_targets", arguments: "{}")],
                        finish: .toolCalls
                    )
                )
            ])
        ),
        (
            "calls nonsense",
            .sequence([
                .response(
                    LLMResponse(
                        text: "",
                        toolCalls: [LLMToolCall(id: "1", name: "rm_rf", arguments: "{{{")],
                        finish: .toolCalls
                    )
                )
            ])
        ),
    ]

    @Test(arguments: hostile.indices)
    func `whatever a model does, the reply is safe and useful`(_ index: Int) async throws {
        let (name, provider) = Self.hostile[index]
        let reply = try await ask("How much protein is in firm tofu?", provider)
        #expect(reply.text.contains("17 g protein"), "\(name): \(reply.text)")
        for word in [
            "61 g", "999", "4,321", "satay", "Groundnut", "Never estimate", "script", "evil", "insulin",
            "Fast for",
        ] {
            #expect(!reply.text.contains(word), "\(name): \(reply.text)")
        }
        #expect(!reply.findings.isEmpty)
        #expect(reply.usage.calls <= CoachPolicy.standard.modelCalls)
    }

    @Test
    func `figures that were computed pass, through tools too`() async throws {
        let call = LLMToolCall(
            id: "1",
            name: "look_up_food",
            arguments: #"{"food":"red lentils","grams":50}"#
        )
        let provider = StubLLMProvider.sequence([
            .response(LLMResponse(text: "", toolCalls: [call], finish: .toolCalls)),
            .text("50 g of red lentils have 12 g of protein. They suit a soup."),
        ])
        let reply = try await ask("Tell me more about lentil soup", provider)
        #expect(reply.source == .provider)
        #expect(reply.text.hasPrefix("50 g of red lentils have 12 g of protein. They suit a soup."))
        #expect(reply.toolCalls.map(\.name) == ["look_up_food"])
    }

    @Test(arguments: ["How much protein is in firm tofu?", "I want to die", "What are my targets?", ""])
    func `the deltas joined are the answer`(message: String) async throws {
        let provider = StubLLMProvider.fixed(
            "Firm tofu has 17 g of protein in 100 g. It keeps 999 kcal. Fry it well!"
        )
        let coach = Coach(planner: try Self.planner.get(), provider: provider)
        var text = ""
        var replies: [CoachReply] = []
        for await event in coach.stream(answerTo: message, in: Self.context()) {
            switch event {
            case .delta(let delta): text += delta
            case .reply(let reply): replies.append(reply)
            }
        }
        #expect(replies.map(\.text) == [text])
        #expect(!text.isEmpty)
    }

    @Test
    func `a message that asks for care never reaches a model`() async throws {
        let provider = StubLLMProvider.echo()
        let reply = try await ask("how can I purge after dinner", provider)
        #expect(provider.callCount == 0)
        #expect(reply.source == .safety)
        #expect(reply.findings.map(\.code) == [.eatingDisorder])
    }

    @Test
    func `energy is left out once an eating disorder was told`() async throws {
        var context = Self.context()
        context.history = [CoachTurn(question: "I have bulimia", answer: "Thank you for telling me.")]
        let reply = try await ask("What are my targets?", StubLLMProvider.echo(), context)
        #expect(!reply.text.contains("kcal"))
    }
}
