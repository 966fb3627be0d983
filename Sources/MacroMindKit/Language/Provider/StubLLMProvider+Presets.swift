extension StubLLMProvider {
    /// Makes a stub that always gives the same answer.
    ///
    /// - Parameter text: The answer.
    /// - Returns: The stub.
    public static func fixed(_ text: String) -> StubLLMProvider {
        StubLLMProvider(model: "fixed") { _, _ in .text(text) }
    }

    /// Makes a stub that gives back the text of the user's messages.
    ///
    /// - Returns: The stub.
    public static func echo() -> StubLLMProvider {
        StubLLMProvider(model: "echo") { _, request in .text(request.text(of: .user)) }
    }

    /// Makes a stub that always fails.
    ///
    /// - Parameter error: The failure.
    /// - Returns: The stub.
    public static func failing(_ error: LLMError) -> StubLLMProvider {
        StubLLMProvider(model: "failing") { _, _ in .failure(error) }
    }

    /// Makes a stub that takes one step for each request, and the last one again when they are used up.
    ///
    /// - Parameters:
    ///   - steps: The steps; with none, every request fails as unavailable.
    ///   - pricing: Prices for the estimated tokens of the stub, to try out budgets.
    /// - Returns: The stub.
    public static func sequence(_ steps: [LLMStubStep], pricing: LLMPricing? = nil) -> StubLLMProvider {
        let none = LLMStubStep.failure(LLMError(.unavailable, "The stub was given no steps."))
        return StubLLMProvider(model: "sequence", pricing: pricing) { call, _ in
            steps.isEmpty ? none : steps[min(call, steps.count - 1)]
        }
    }

    /// Makes a stub that fails in one of the known ways on a share of its calls, drawn by the seed and the call's
    /// number, and otherwise answers with a rule.
    ///
    /// - Parameters:
    ///   - seed: The seed; equal seeds give equal faults.
    ///   - share: The share of calls that fail, from 0 to 1.
    ///   - responder: The rule.
    /// - Returns: The stub.
    public static func faults(
        seed: UInt64,
        share: Double = 0.5,
        responder: @escaping Responder
    ) -> StubLLMProvider {
        StubLLMProvider(model: "faults") { call, request in
            do throws(LLMError) {
                let text = try responder(request)
                var generator = SeededGenerator(seed: seed &+ UInt64(call))
                guard Double.random(in: 0..<1, using: &generator) < share else { return .text(text) }
                return LLMStubStep.faults(spoiling: text).randomElement(using: &generator) ?? .text(text)
            } catch {
                return .failure(error)
            }
        }
    }
}
