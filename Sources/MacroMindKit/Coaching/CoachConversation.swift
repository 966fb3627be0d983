/// The exchange with a model for one answer: its text checked sentence by sentence, its tool calls run, everything bounded.
struct CoachConversation {
    /// What came of it.
    struct Outcome {
        /// What was shown already.
        var text = ""
        var toolCalls: [CoachToolCall] = []
        var findings: [Finding] = []
        var usage = LLMUsage.none
        /// The number of sentences left out.
        var dropped = 0
        /// The number of sentences shown.
        var shown = 0
        /// Whether the model came to an end by itself.
        var isWhole = false
    }

    let provider: any LLMProvider
    let policy: CoachPolicy
    let toolbox: CoachToolbox
    let userKey: String?
    private let emit: @Sendable (String) -> Void
    private var messages: [LLMMessage]
    private var answerGuard: AnswerGuard
    private var outcome = Outcome()
    private var malformedCalls = 0
    private var buffer = SentenceBuffer()

    /// The most characters of text that are read of a model for one answer.
    private static let longestText = 12_000

    init(
        provider: any LLMProvider,
        policy: CoachPolicy,
        toolbox: CoachToolbox,
        prompt: CoachPrompt,
        answerGuard: AnswerGuard,
        emit: @escaping @Sendable (String) -> Void
    ) {
        self.provider = provider
        self.policy = policy
        self.toolbox = toolbox
        userKey = toolbox.coach.context.userKey
        messages = prompt.messages
        self.answerGuard = answerGuard
        self.emit = emit
    }

    mutating func run() async -> Outcome {
        do throws(LLMError) {
            for call in 0..<policy.modelCalls {
                let isLast = call == policy.modelCalls - 1 || outcome.toolCalls.count >= policy.toolCalls
                guard let calls = try await ask(allowingTools: !isLast), !calls.isEmpty else {
                    return outcome
                }
                guard !isLast, run(calls) else { break }
            }
            note(
                .coachLimit,
                "The model called too many tools, or called them wrongly; the rest is answered from data."
            )
        } catch {
            outcome.usage = outcome.usage + error.usage
            note(
                .providerFailed,
                "The language model gave no answer (\(error.code.rawValue)); the rest is answered from data."
            )
        }
        return outcome
    }

    private mutating func note(_ code: Finding.Code, _ message: String) {
        outcome.findings.append(Finding(code, .warning, message))
    }

    /// Asks once and shows what passes; returns the tools that the model calls, or `nil` when the answer was stopped.
    private mutating func ask(allowingTools: Bool) async throws(LLMError) -> [LLMToolCall]? {
        let tools = provider.capabilities.callsTools ? CoachTool.allCases.map(\.definition) : []
        let request = LLMRequest(
            messages: messages,
            tools: allowingTools ? tools : [],
            toolChoice: allowingTools && !tools.isEmpty ? .automatic : .none,
            options: LLMOptions(maximumOutputTokens: policy.answerTokens, temperature: 0.3),
            deadline: policy.deadline,
            userKey: userKey
        )
        var collector = LLMEventCollector()
        buffer = SentenceBuffer()
        do throws(LLMError) {
            for try await event in provider.stream(request) {
                if case .restarted = event, outcome.shown > 0 {
                    throw LLMError(.streamInterrupted, "The answer began anew after a part of it was shown.")
                }
                if case .restarted = event { buffer = SentenceBuffer() }
                collector.add(event)
                guard case .textDelta(let delta) = event else { continue }
                guard collector.text.count <= Self.longestText else {
                    outcome.usage = outcome.usage + collector.usage
                    note(.coachLimit, "The model wrote too much; the rest was left out.")
                    return nil
                }
                for sentence in buffer.add(delta) where !show(sentence) {
                    outcome.usage = outcome.usage + collector.usage
                    return nil
                }
            }
        } catch {
            throw collector.completing(error)
        }
        let response = try collector.response()
        outcome.usage = outcome.usage + response.usage
        if let rest = buffer.finish(), response.finish != .length, !show(rest) { return nil }
        guard !response.toolCalls.isEmpty else {
            outcome.isWhole = true
            return []
        }
        messages.append(
            .assistant(PromptText.cleaned(response.text, limit: 2_000), toolCalls: response.toolCalls)
        )
        return response.toolCalls
    }

    /// Shows a sentence if it passes; returns `false` when nothing more of the model may be shown.
    private mutating func show(_ sentence: String) -> Bool {
        switch answerGuard.check(sentence) {
        case .pass(let text):
            if outcome.text.isEmpty, text.allSatisfy(\.isWhitespace) { return true }
            outcome.text += text
            outcome.shown += 1
            emit(text)
            return true
        case .drop(let finding):
            outcome.dropped += 1
            if !outcome.findings.contains(finding) { outcome.findings.append(finding) }
            return true
        case .stop(let finding):
            outcome.dropped += 1
            outcome.findings.append(finding)
            return false
        }
    }

    /// Runs the calls of one round; returns `false` when the model is not to be asked again.
    private mutating func run(_ calls: [LLMToolCall]) -> Bool {
        for call in calls {
            guard outcome.toolCalls.count < policy.toolCalls else {
                messages.append(
                    .tool(#"{"error":"no more tools may be called; answer now"}"#, answering: call)
                )
                continue
            }
            let result = toolbox.run(call)
            if result.isMalformed {
                malformedCalls += 1
                outcome.findings.append(
                    Finding(
                        .toolArguments,
                        .warning,
                        "The model called “\(result.record.name)” with arguments that can not be right."
                    )
                )
            } else {
                answerGuard.figures.add(result.record.result, subject: result.subject)
            }
            outcome.toolCalls.append(result.record)
            messages.append(.tool(PromptText.dataJSON(result.record.result), answering: call))
        }
        return malformedCalls < 2
    }
}
