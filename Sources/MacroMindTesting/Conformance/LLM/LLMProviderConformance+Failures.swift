import MacroMindKit

extension LLMProviderConformance {
    func checkInvalidRequest() async throws {
        guard let provider = try await makeProvider(.answers("Anything.")) else { return }
        for error in await errors(of: provider, LLMRequest(messages: [])) {
            try expect(
                error?.code == .invalidRequest,
                .rejectsInvalidRequests,
                "no messages gave \(name(error))"
            )
            try expect(error?.usage.calls == 0, .rejectsInvalidRequests, "the request was counted as sent")
        }
    }

    func checkRefusal() async throws {
        let words = "I cannot help with that."
        guard let provider = try await makeProvider(.refuses(words)) else { return }
        for error in await errors(of: provider, request) {
            try expect(error?.code == .refusal, .reportsRefusals, "a refusal gave \(name(error))")
            try expect(error?.isTransient == false, .reportsRefusals, "a refusal is not to be tried again")
        }
    }

    func checkFailure(_ scenario: LLMServiceScenario, is code: LLMError.Code, in check: Check) async throws {
        guard let provider = try await makeProvider(scenario) else { return }
        for error in await errors(of: provider, request) {
            try expect(error?.code == code, check, "\(code.rawValue) was expected, not \(name(error))")
            try expect(error?.isTransient == false, check, "the failure is not to be tried again")
            try expect((error?.usage.calls ?? 0) == 1, check, "the failed call is not counted")
        }
    }

    func checkRateLimit() async throws {
        guard let provider = try await makeProvider(.limitsRate) else { return }
        for error in await errors(of: provider, request) {
            try expect(error?.code == .rateLimited, .reportsRateLimits, "a rate limit gave \(name(error))")
            try expect(
                error?.retryAfter == .seconds(2),
                .reportsRateLimits,
                "two seconds to wait were read as \(error?.retryAfter.map(String.init(describing:)) ?? "nothing")"
            )
        }
    }

    func checkBreakdown() async throws {
        guard let provider = try await makeProvider(.breaksDown) else { return }
        for error in await errors(of: provider, request) {
            try expect(error?.isTransient == true, .reportsBreakdowns, "a breakdown gave \(name(error))")
        }
    }

    func checkCutStream() async throws {
        guard let provider = try await makeProvider(.endsEarly("{\"meals\":[{\"na")) else { return }
        let error = await failure { () async throws(LLMError) in try await provider.stream(request).response()
        }
        try expect(error?.code == .streamInterrupted, .noticesCutStreams, "a cut stream gave \(name(error))")
        try expect(
            error?.partialText == "{\"meals\":[{\"na",
            .noticesCutStreams,
            "the partial text is \"\(error?.partialText ?? "")\""
        )
    }

    func checkSecret() async throws {
        guard let provider = try await makeProvider(.rejectsKey) else { return }
        for error in await errors(of: provider, request) {
            try expect(error?.code == .authentication, .hidesSecrets, "a wrong key gave \(name(error))")
            let shown = error.map { "\($0)\(String(reflecting: $0))\($0.message)" } ?? ""
            try expect(!shown.contains(Self.secret), .hidesSecrets, "the error repeats the key")
        }
        let shown = "\(provider)\(String(reflecting: provider))"
        try expect(
            !shown.contains(Self.secret),
            .hidesSecrets,
            "the description of the provider repeats the key"
        )
    }

    func checkCancellation() async throws {
        guard let provider = try await makeProvider(.staysSilent) else { return }
        let request = request
        let whole = Task {
            await failure { () async throws(LLMError) in try await provider.complete(request) }
        }
        let streamed = Task {
            await failure { () async throws(LLMError) in try await provider.stream(request).response() }
        }
        for _ in 0..<50 { await Task.yield() }
        for task in [whole, streamed] {
            task.cancel()
            let error = await task.value
            try expect(error?.code == .cancelled, .heedsCancellation, "a cancelled call gave \(name(error))")
        }
    }

    func checkDeadline() async throws {
        guard let provider = try await makeProvider(.staysSilent) else { return }
        var request = request
        request.deadline = .milliseconds(50)
        for error in await errors(of: provider, request) {
            try expect(error?.code == .timeout, .heedsDeadlines, "a passed deadline gave \(name(error))")
        }
    }

    /// The errors of a request asked in one piece and as a stream; `nil` where it was answered.
    private func errors(of provider: any LLMProvider, _ request: LLMRequest) async -> [LLMError?] {
        [
            await failure { () async throws(LLMError) in try await provider.complete(request) },
            await failure { () async throws(LLMError) in try await provider.stream(request).response() },
        ]
    }

    private func failure(_ operation: () async throws(LLMError) -> LLMResponse) async -> LLMError? {
        do throws(LLMError) {
            _ = try await operation()
            return nil
        } catch {
            return error
        }
    }

    private func name(_ error: LLMError?) -> String { error?.code.rawValue ?? "an answer" }
}
