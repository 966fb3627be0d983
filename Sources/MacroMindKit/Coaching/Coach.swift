/// A coach that answers questions about food from the person's own data, with or without a language model.
///
/// ```swift
/// let coach = Coach(planner: planner, provider: provider)
/// let reply = await coach.answer(to: "How much protein is in 200 g of tofu?", in: CoachContext(profile: profile, targets: targets))
/// reply.text      // what to show
/// reply.findings  // stable reason codes
/// ```
///
/// There is always an answer: questions that ask for care get fixed words and never reach a model, and when a model fails, invents or
/// is absent, the offline coach answers from data. Every figure was computed; no sentence names what the person may not eat. See
/// <doc:AskingTheCoach>.
public struct Coach: Sendable {
    /// What the coach keeps to.
    public let policy: CoachPolicy
    private let knowledge: CoachKnowledge
    private let provider: (any LLMProvider)?
    private let names: FoodNames?

    /// Creates a coach.
    ///
    /// Make one and keep it; indexing is done once.
    ///
    /// - Parameters:
    ///   - planner: The planner, whose catalogue and food table the coach answers from.
    ///   - provider: The model that answers, or `nil` for the offline coach. Its wrappers bound time and cost; see ``LLMCallBudget``.
    ///   - policy: What the coach keeps to.
    public init(planner: MealPlanner, provider: (any LLMProvider)? = nil, policy: CoachPolicy = .standard) {
        knowledge = CoachKnowledge(planner: planner)
        self.provider = provider
        self.policy = policy
        names = provider == nil ? nil : FoodNames(planner.catalogue.foods)
    }

    /// Answers a message in one piece.
    ///
    /// - Parameters:
    ///   - message: What the person wrote.
    ///   - context: What is known of the person.
    /// - Returns: The answer; when the task is cancelled, what the offline coach has to say.
    public func answer(to message: String, in context: CoachContext) async -> CoachReply {
        await respond(to: message, in: context) { _ in }
    }

    /// Answers a message bit by bit; text is released once a whole sentence has passed the guards.
    ///
    /// - Parameters:
    ///   - message: What the person wrote.
    ///   - context: What is known of the person.
    /// - Returns: Deltas whose concatenation is the text of the reply, and then the reply.
    public func stream(answerTo message: String, in context: CoachContext) -> CoachEventStream {
        CoachEventStream { emit in await respond(to: message, in: context, emit: emit) }
    }

    private func respond(
        to message: String,
        in context: CoachContext,
        emit: @escaping @Sendable (String) -> Void
    ) async -> CoachReply {
        let trimmed = PlainText.trimmed(message)
        guard !trimmed.isEmpty, trimmed.count <= policy.messageLength else {
            return lengthReply(trimmed, emit: emit)
        }
        let decision = MessageGuard(policy: policy, context: context).decision(on: trimmed)
        let offline = OfflineCoach(
            knowledge: knowledge,
            policy: policy,
            context: context,
            restrictions: decision.restrictions,
            language: decision.language
        )
        if let topic = decision.topics.first {
            let text = GuardReplies(policy: policy, context: context).text(for: topic, decision)
            let reply = CoachReply(
                text: text,
                suggestions: suggestions(after: topic),
                findings: decision.findings,
                source: .safety
            )
            return released(reply, emit: emit)
        }
        var reply: CoachReply
        if let provider, let names, !decision.hidesEnergy, !Task.isCancelled {
            reply = await modelReply(trimmed, provider: provider, names: names, offline: offline, emit: emit)
        } else {
            let answer = QuietFigures.answer(offline.answer(trimmed), isQuiet: decision.hidesEnergy)
            reply = CoachReply(
                text: answer.text,
                suggestions: answer.suggestions,
                findings: answer.findings,
                source: .offline
            )
            reply = released(reply, emit: emit)
        }
        reply.findings += Self.dataFindings(context)
        return reply
    }

    /// Shows the text of a reply sentence by sentence.
    private func released(_ reply: CoachReply, emit: (String) -> Void) -> CoachReply {
        var buffer = SentenceBuffer()
        for sentence in buffer.add(reply.text) { emit(sentence) }
        if let rest = buffer.finish() { emit(rest) }
        return reply
    }

    private func lengthReply(_ message: String, emit: (String) -> Void) -> CoachReply {
        let text =
            message.isEmpty
            ? "Ask me something about food, your targets or your plan."
            : "Your message has \(message.count) characters; I read at most \(policy.messageLength). Please ask in fewer words."
        let finding = Finding(.messageLength, .warning, "The message is empty or too long.")
        return released(CoachReply(text: text, findings: [finding], source: .offline), emit: emit)
    }

    private func suggestions(after topic: GuardTopic) -> [String] {
        switch topic {
        case .allergicReaction, .selfHarm: []
        case .eatingDisorder: ["What could I cook for dinner?"]
        case .allergen: ["What can I eat instead?", "Good sources of protein for me?"]
        case .medical, .pregnancy, .minor: ["What is in lentils?", "What could I cook for dinner?"]
        case .extreme, .lossRate: ["How fast can I lose weight?", "Why are these my targets?"]
        case .injection: ["What can you do?", "What is on my plan today?"]
        }
    }

    /// Tells of names in the person's data that read like instructions; they stay data.
    private static func dataFindings(_ context: CoachContext) -> [Finding] {
        let dishes = context.plan?.plan.days.flatMap(\.meals).map(\.name) ?? []
        let texts = dishes + context.log.prefix(200).map(\.line) + context.allRestrictions.excludedTerms
        guard texts.contains(where: { InstructionPatterns.isSuspicious($0) || DisplayRules.isMarkup($0) })
        else { return [] }
        return [
            Finding(
                .injectionSuspected,
                .warning,
                "A name in the plan, the log or the dislikes reads like instructions; it was treated as data."
            )
        ]
    }

    // MARK: With a model

    private func modelReply(
        _ message: String,
        provider: any LLMProvider,
        names: FoodNames,
        offline: OfflineCoach,
        emit: @escaping @Sendable (String) -> Void
    ) async -> CoachReply {
        let toolbox = CoachToolbox(coach: offline)
        let facts = toolbox.facts(for: message)
        let prompt = CoachPrompt(
            message,
            context: offline.context,
            restrictions: offline.restrictions,
            facts: facts.map(\.record),
            historyTokens: policy.historyTokens
        )
        var answerGuard = AnswerGuard(
            restrictions: offline.restrictions,
            policy: policy,
            floor: MessageGuard(policy: policy, context: offline.context).floor,
            names: names,
            instructions: prompt.instructions
        )
        for fact in facts { answerGuard.figures.add(fact.record.result, subject: fact.subject) }
        var conversation = CoachConversation(
            provider: provider,
            policy: policy,
            toolbox: toolbox,
            prompt: prompt,
            answerGuard: answerGuard,
            emit: emit
        )
        let outcome = await conversation.run()
        return completed(outcome, message, identity: provider.identity, offline: offline, emit: emit)
    }

    /// Adds what a model's answer lacks: all of it, the rest, or the note on the person's list.
    private func completed(
        _ outcome: CoachConversation.Outcome,
        _ message: String,
        identity: LLMModelIdentity,
        offline: OfflineCoach,
        emit: (String) -> Void
    ) -> CoachReply {
        var reply = CoachReply(
            text: outcome.text,
            suggestions: offline.suggestions,
            findings: outcome.findings,
            toolCalls: outcome.toolCalls,
            source: .provider,
            model: identity,
            usage: outcome.usage
        )
        let isUseful = outcome.shown > 0 && outcome.shown > outcome.dropped
        if outcome.isWhole, isUseful {
            let note = offline.restrictions.allergens.isEmpty ? "" : offline.checkedNote
            if !note.isEmpty { emit(note) }
            reply.text += note
            return reply
        }
        let answer = offline.answer(message)
        let rest = outcome.text.isEmpty ? answer.text : "\n\n" + answer.text
        if outcome.text.isEmpty { reply.source = .offline }
        if outcome.findings.isEmpty {
            reply.findings.append(
                Finding(.providerFailed, .warning, "The language model gave no usable answer.")
            )
        }
        reply.findings += answer.findings
        reply.suggestions = answer.suggestions
        reply.text += rest
        emit(rest)
        return reply
    }
}
