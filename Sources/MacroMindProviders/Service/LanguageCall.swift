import MacroMindKit

/// One call of a service, from the request to the last event of the answer.
struct LanguageCall {
    private let provider: HTTPLLMProvider
    private var request: LLMRequest
    private let streams: Bool
    private var answer: AnswerReader?
    private var pending: ArraySlice<LLMEvent> = []
    private var earlierUsage = LLMUsage.none

    init(_ provider: HTTPLLMProvider, _ request: LLMRequest, streams: Bool) {
        self.provider = provider
        self.request = provider.dialect.adapted(request)
        self.streams = streams
    }

    /// The next event, or `nil` at the end of the answer.
    mutating func next() async throws(LLMError) -> LLMEvent? {
        do throws(LLMError) {
            if answer == nil { answer = try await open() }
            while pending.isEmpty {
                guard let events = try await answer?.next() else { return nil }
                pending = events[...]
            }
            return pending.popFirst().map(withEarlierUsage)
        } catch {
            throw described(error)
        }
    }

    /// The whole answer, once ``next()`` has given `nil`.
    func response() throws(LLMError) -> LLMResponse {
        guard let answer else { throw LLMError.cancelled() }
        do throws(LLMError) {
            var response = try answer.assembly.response()
            response.usage = earlierUsage + response.usage
            return response
        } catch {
            throw described(error)
        }
    }

    private func withEarlierUsage(_ event: LLMEvent) -> LLMEvent {
        guard case .usage(let usage) = event else { return event }
        return .usage(earlierUsage + usage)
    }

    /// Sends the request, in a weaker form where the service does not know the one that was asked for.
    private mutating func open() async throws(LLMError) -> AnswerReader {
        try request.validate()
        let end = provider.clock.now + min(request.deadline ?? provider.limits.total, provider.limits.total)
        let token = try await token()
        while true {
            let reader = try await send(token: token, end: end)
            guard !(200..<300).contains(reader.status) else {
                return AnswerReader(reader, provider: provider, secrets: [token].compactMap(\.self))
            }
            let error = ServiceErrors.error(
                status: reader.status,
                headers: reader.headers,
                body: try await reader.errorBody(),
                secrets: [token].compactMap(\.self)
            )
            guard let weaker = provider.dialect.weakened(request, after: error) else { throw error }
            earlierUsage = earlierUsage + error.usage
            request = weaker
        }
    }

    private func token() async throws(LLMError) -> String? {
        do {
            let token = try await provider.token()
            guard token?.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F }) ?? true else {
                throw LLMError(
                    .authentication,
                    "The key has blanks, line ends or other characters no key has."
                )
            }
            return token.flatMap { $0.isEmpty ? nil : $0 }
        } catch let error as LLMError {
            throw error
        } catch {
            throw LLMError(.authentication, "The key could not be read; check where it comes from.")
        }
    }

    private func send(token: String?, end: Duration) async throws(LLMError) -> ResponseReader {
        let outgoing = httpRequest(token: token)
        let (limits, clock, transport) = (provider.limits, provider.clock, provider.transport)
        let response = try await clock.withLimit(min(limits.firstByte, end - clock.now)) {
            () async throws(LLMError) in try await transport.send(outgoing)
        }
        return ResponseReader(response, limits: limits, clock: clock, end: end)
    }

    private func httpRequest(token: String?) -> LanguageHTTPRequest {
        let call = provider.dialect.call(for: request, model: provider.identity.model, streams: streams)
        var body = call.body
        for (name, value) in request.options.serviceOptions {
            guard case .object(let added) = value, case .object(let present) = body[name] else {
                body[name] = value
                continue
            }
            body[name] = .object(present.merging(added) { _, new in new })
        }
        var headers: [(name: String, value: String)] = [
            ("content-type", "application/json"),
            (
                "accept",
                streams ? "text/event-stream, application/x-ndjson, application/json" : "application/json"
            ),
            ("user-agent", "macromind"),
        ]
        headers += provider.dialect.headers(token: token)
        if let identifier = request.identifier, identifier.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F }) {
            headers.append(("idempotency-key", identifier))
        }
        return LanguageHTTPRequest(
            url: ServiceAddress.joined(provider.baseURL, call.path),
            headers: headers,
            body: Array(CanonicalJSON.text(of: .object(body), keepsOrderingKeyword: keepsOrdering).utf8)
        )
    }

    private var keepsOrdering: Bool { provider.dialect is GeminiDialect }

    /// Adds who failed and what the call took.
    private func described(_ error: LLMError) -> LLMError {
        var error = error
        error.identity = provider.identity
        let wasSent =
            ![.invalidRequest, .requestTooLarge, .transport, .insecureTransport].contains(error.code)
            && (answer != nil || [.timeout, .cancelled, .streamInterrupted].contains(error.code))
        if error.usage == .none, wasSent { error.usage = LLMUsage(inputTokens: nil, outputTokens: nil) }
        error.usage = earlierUsage + error.usage
        return error
    }
}
