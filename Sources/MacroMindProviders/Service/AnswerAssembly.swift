import MacroMindKit

/// What has arrived of an answer, in whichever dialect.
struct AnswerAssembly {
    /// What the service said about the end.
    enum Signal: Hashable {
        case stop, length, toolCalls, refusal, contentFilter
        case other(String)
    }

    private struct PartialCall {
        var id = ""
        var name = ""
        var arguments = ""
    }

    let limits: LanguageLimits
    let pricing: LLMPricing?
    private(set) var text = ""
    private var fresh = ""
    private var refusal = ""
    private var calls: [Int: PartialCall] = [:]
    /// Where the calls of an index go that the service uses for more than one call.
    private var places: [Int: Int] = [:]
    private var runaway = RunawayDetector()
    private var thinking: ThinkingFilter?
    /// What the service said about the end, or `nil` while it has said nothing.
    var signal: Signal?
    /// Whether nothing more is to be read.
    var isDone = false
    var model: String?
    var requestID: String?
    private var inputTokens: Int?
    private var cachedInputTokens: Int?
    private var outputTokens: Int?

    init(limits: LanguageLimits, pricing: LLMPricing?, dropsThinking: Bool = false) {
        thinking = dropsThinking ? ThinkingFilter() : nil
        self.limits = limits
        self.pricing = pricing
    }

    /// The usage of the call as far as it was told.
    var usage: LLMUsage {
        LLMUsage(
            inputTokens: inputTokens,
            cachedInputTokens: cachedInputTokens,
            outputTokens: outputTokens,
            pricing: pricing
        )
    }

    /// Adds text of the answer.
    mutating func add(_ words: String) throws(LLMError) {
        let delta = thinking?.take(words) ?? words
        text += delta
        fresh += delta
        guard text.utf8.count <= limits.textBytes else {
            throw LLMError(
                .responseTooLarge,
                "The text is larger than \(limits.textBytes) bytes; ask for less or allow more.",
                partialText: text
            )
        }
        if runaway.takes(words) {
            signal = .length
            isDone = true
        }
    }

    /// Adds words of a refusal.
    mutating func addRefusal(_ words: String) {
        guard refusal.utf8.count + words.utf8.count <= limits.textBytes else { return }
        refusal += words
    }

    /// Adds to the tool call with the index; a name or identifier that came before stays.
    ///
    /// Some servers give every call the same index, or none. A name with another identifier begins another call.
    mutating func addCall(_ index: Int, id: String?, name: String?, arguments: String) throws(LLMError) {
        let index = place(of: index, id: id ?? "", name: name ?? "")
        var call = calls[index] ?? PartialCall()
        if let id, !id.isEmpty { call.id = id }
        if let name, !name.isEmpty { call.name = name }
        call.arguments += arguments
        calls[index] = call
        guard calls.count <= 128, call.arguments.utf8.count <= limits.textBytes else {
            throw LLMError(.responseTooLarge, "The tool calls of the answer are too many or too large.")
        }
    }

    private mutating func place(of index: Int, id: String, name: String) -> Int {
        let place = places[index] ?? index
        guard !id.isEmpty, !name.isEmpty, let known = calls[place]?.id, !known.isEmpty, known != id else {
            return place
        }
        let next = (calls.keys.max() ?? 0) &+ 1
        places[index] = next
        return next
    }

    /// The number of tool calls so far.
    var callCount: Int { calls.count }

    /// Takes over counts of tokens; a count that is not given stays as it was.
    mutating func report(input: Int?, cached: Int? = nil, output: Int?) {
        inputTokens = input ?? inputTokens
        cachedInputTokens = cached ?? cachedInputTokens
        outputTokens = output ?? outputTokens
    }

    /// Adds the text that was held back as the possible beginning of a thought.
    mutating func finishText() throws(LLMError) {
        let held = thinking?.finish() ?? ""
        thinking = nil
        try add(held)
    }

    /// The text that was added since this was last asked.
    mutating func takeFresh() -> String {
        defer { fresh = "" }
        return fresh
    }

    /// Takes over a whole answer that came at the end of a stream; what it adds to the deltas counts as fresh.
    mutating func replace(with whole: AnswerAssembly) {
        let streamed = text
        let identifier = requestID
        let name = model
        self = whole
        requestID = identifier ?? requestID
        model = model ?? name
        if text.isEmpty { text = streamed }
        // Counted in bytes, since what follows may combine with the last character that was streamed.
        fresh =
            text.utf8.starts(with: streamed.utf8)
            ? String(decoding: text.utf8.dropFirst(streamed.utf8.count), as: UTF8.self) : ""
    }

    /// The whole answer, or the error that it amounts to.
    func response() throws(LLMError) -> LLMResponse {
        let toolCalls = calls.sorted { $0.key < $1.key }.map { index, call in
            LLMToolCall(
                id: call.id.isEmpty ? "call_\(index)" : call.id,
                name: call.name,
                arguments: call.arguments.isEmpty ? "{}" : call.arguments
            )
        }
        return LLMResponse(
            text: text,
            toolCalls: toolCalls,
            finish: try finish(hasCalls: !toolCalls.isEmpty),
            usage: usage,
            model: model,
            requestID: requestID
        )
    }

    private func finish(hasCalls: Bool) throws(LLMError) -> LLMFinishReason {
        if !refusal.isEmpty || signal == .refusal {
            throw failure(.refusal, "The model refused to answer.", partial: refusal.isEmpty ? text : refusal)
        }
        switch signal {
        case .none:
            throw failure(
                .streamInterrupted,
                "The answer ended before the service said that it was complete."
            )
        case .contentFilter: throw failure(.contentFiltered, "The service's filter held the answer back.")
        default: break
        }
        guard hasCalls || text.unicodeScalars.contains(where: { !$0.properties.isWhitespace }) else {
            throw failure(.emptyResponse, "The answer is empty; allow more output tokens or ask differently.")
        }
        return hasCalls && signal == .stop ? .toolCalls : reason
    }

    private var reason: LLMFinishReason {
        switch signal {
        case .length: .length
        case .toolCalls: .toolCalls
        case .other(let word): LLMFinishReason(rawValue: word)
        default: .stop
        }
    }

    private func failure(_ code: LLMError.Code, _ message: String, partial: String? = nil) -> LLMError {
        LLMError(code, message, partialText: partial ?? text, usage: usage, requestID: requestID)
    }
}
