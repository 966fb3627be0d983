/// What a model is shown of the earlier conversation: the latest turns as they were, older ones as facts, within a budget.
///
/// The same history gives the same memory. Turns that a guard answered are left out, and so are those that read like instructions.
struct ConversationMemory {
    /// The latest turns that fit, oldest first.
    private(set) var turns: [CoachTurn] = []
    /// What older turns told, one fact a line.
    private(set) var facts: [String] = []

    /// The estimated tokens of ``json``.
    var tokens: Int { LLMTokenEstimate.tokens(in: CanonicalJSON.text(of: json)) }

    init(_ history: [CoachTurn], budget: Int) {
        let shown = history.suffix(200).filter { Self.isOrdinary($0.question) }.map(Self.cleaned)
        var first = shown.count
        while first > 0 {
            turns.insert(shown[first - 1], at: 0)
            // A quarter of the budget is kept for the facts of what does not fit.
            guard tokens <= (first == 1 ? budget : budget - budget / 4) else {
                turns.removeFirst()
                break
            }
            first -= 1
        }
        for fact in Self.facts(of: Array(shown.prefix(first))) {
            facts.append(fact)
            if tokens > budget { facts.removeLast() }
        }
        if tokens > budget { (turns, facts) = ([], []) }
    }

    var isEmpty: Bool { turns.isEmpty && facts.isEmpty }

    /// The memory as data for a prompt; `null` when there is nothing to remember.
    var json: JSONValue {
        guard !isEmpty else { return .null }
        return [
            "earlier": .array(facts.map { .string($0) }),
            "turns": .array(turns.map { ["question": .string($0.question), "answer": .string($0.answer)] }),
        ]
    }

    private static func isOrdinary(_ question: String) -> Bool {
        let text = DisguisedText(question)
        return text.readings.allSatisfy { GuardVocabulary.topics.labels(in: $0).isEmpty }
            && SafetyLexicon.standard.signals(in: question).isEmpty
    }

    private static func cleaned(_ turn: CoachTurn) -> CoachTurn {
        CoachTurn(
            question: PromptText.cleaned(turn.question, limit: 400),
            answer: PromptText.cleaned(turn.answer, limit: 600)
        )
    }

    /// The facts of older turns: what the person told, then what was asked.
    private static func facts(of turns: [CoachTurn]) -> [String] {
        guard !turns.isEmpty else { return [] }
        var facts: [String] = []
        let told = ToldRestrictions(message: "", history: turns)
        let list = AllowedVerdict.list(told.added(to: .none))
        if !list.isEmpty { facts.append("The person told: \(list.joined(separator: ", ")).") }
        for turn in turns {
            let words = PlainText.words(turn.question)
            guard preferences.labels(in: words).contains(true) else { continue }
            facts.append("The person said: \(turn.question.prefix(120))")
        }
        let subjects = turns.map { QuestionWords.subject(of: $0.question) }.filter { !$0.isEmpty }
        for subject in subjects.reversed() { facts.append("Asked before: \(subject.prefix(60))") }
        var seen: Set<String> = []
        return facts.filter { seen.insert($0).inserted }
    }

    private static let preferences = PhraseBook<Bool>([
        (
            true,
            [
                "i love|like|hate|prefer|train|run|lift|work|cook|live|have|never|always|usually|don|can",
                "my kids|family|partner|wife|husband|kitchen|budget|goal|schedule",
                "ich mag|trainiere|arbeite|koche|habe",
            ]
        )
    ])
}
