import MacroMindKit
import Testing

@Suite struct StubLLMProviderTests {
    private let request = LLMRequest(messages: [
        .system("Plan."), .user("Two meals, crème brûlée 🍮 excluded."),
    ])

    @Test func `a fixed stub gives the same answer each time`() async throws {
        let stub = StubLLMProvider.fixed("yes")
        #expect(try await stub.complete(request) == stub.complete(request))
        #expect(try await stub.complete(request).text == "yes")
    }

    @Test func `an echo stub gives back what the user said`() async throws {
        let response = try await StubLLMProvider.echo().complete(request)
        #expect(response.text == "Two meals, crème brûlée 🍮 excluded.")
        #expect(response.finish == .stop)
    }

    @Test func `a responder answers from the request`() async throws {
        let stub = StubLLMProvider { request in request.text(of: .system).uppercased() }
        #expect(try await stub.complete(request).text == "PLAN.")
    }

    @Test func `the deltas of a stream join to the answer`() async throws {
        var deltas: [String] = []
        for try await event in StubLLMProvider.echo().stream(request) {
            if case .textDelta(let delta) = event { deltas.append(delta) }
        }
        #expect(deltas.count > 1)
        #expect(deltas.joined() == request.text(of: .user))
    }

    @Test func `a failing stub throws its error with the stub's name and usage`() async {
        let stub = StubLLMProvider.failing(LLMError(.quotaSpent, "Nothing left.", status: 429))
        let error = await #expect(throws: LLMError.self) { try await stub.complete(request) }
        #expect(error?.code == .quotaSpent)
        #expect(error?.identity == stub.identity)
        #expect(error?.usage.calls == 1)
        #expect(error?.description == "quota-spent: Nothing left. (stub:failing, status 429)")
    }

    @Test func `a sequence takes its steps in turn and stays at the last`() async throws {
        let stub = StubLLMProvider.sequence([.failure(LLMError(.server, "Down.")), .text("a"), .text("b")])
        await #expect(throws: LLMError.self) { try await stub.complete(request) }
        #expect(try await stub.complete(request).text == "a")
        #expect(try await stub.complete(request).text == "b")
        #expect(try await stub.complete(request).text == "b")
        #expect(stub.callCount == 4)
    }

    @Test(arguments: [LLMStubStep.interrupted(after: "{\"me"), .unfinished(after: "{\"me")])
    func `an answer that breaks off is an error with the partial text`(step: LLMStubStep) async {
        let error = await #expect(throws: LLMError.self) {
            try await StubLLMProvider.sequence([step]).complete(request)
        }
        #expect(error?.code == .streamInterrupted)
        #expect(error?.partialText == "{\"me")
        #expect(error?.usage.calls == 1)
    }

    @Test func `a refusal carries the words of the model`() async {
        let stub = StubLLMProvider.sequence([.refusal("I cannot help with that.")])
        let error = await #expect(throws: LLMError.self) { try await stub.complete(request) }
        #expect(error?.code == .refusal)
        #expect(error?.partialText == "I cannot help with that.")
    }

    @Test func `faults depend on the seed and the number of the call alone`() async {
        func outcomes(seed: UInt64) async -> [String] {
            let stub = StubLLMProvider.faults(seed: seed) { _ in "a whole answer" }
            var outcomes: [String] = []
            for _ in 0..<40 {
                do throws(LLMError) {
                    outcomes.append(try await stub.complete(request).text)
                } catch {
                    outcomes.append(error.code.rawValue)
                }
            }
            return outcomes
        }
        let first = await outcomes(seed: 7)
        #expect(await outcomes(seed: 7) == first)
        #expect(await outcomes(seed: 8) != first)
        #expect(first.contains("a whole answer"))
        #expect(Set(first).count > 4)
    }

    @Test func `a cancelled task gets no answer`() async {
        let task = Task {
            withUnsafeCurrentTask { $0?.cancel() }
            return try await StubLLMProvider.fixed("yes").complete(request)
        }
        let error = await #expect(throws: LLMError.self) { try await task.value }
        #expect(error?.code == .cancelled)
    }
}
