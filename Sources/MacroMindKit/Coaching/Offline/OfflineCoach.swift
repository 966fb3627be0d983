/// Answers the common questions from data, without a model: deterministic, in plain sentences.
struct OfflineCoach {
    let knowledge: CoachKnowledge
    let policy: CoachPolicy
    let context: CoachContext
    let restrictions: Restrictions
    let language: CoachLanguage

    var gate: RestrictionGate { RestrictionGate(restrictions) }

    /// Returns the answer to a message; always one.
    func answer(_ message: String) -> OfflineAnswer {
        for intent in CoachIntent.reading(message) {
            if let answer = answer(intent, message) { return answer }
        }
        return bareFood(message) ?? unknown
    }

    private func answer(_ intent: CoachIntent, _ message: String) -> OfflineAnswer? {
        switch intent {
        case .capabilities: capabilities
        case .allowed: allowed(message)
        case .compare: compare(message)
        case .sources: sources(message)
        case .amount, .composition: composition(message)
        case .swap: swap(message)
        case .left: left
        case .plan: plan(message)
        case .grocery: grocery
        case .ideas: ideas(message)
        case .why: why
        case .targets: targets
        case .need: need(message)
        case .training: training(message)
        case .weightSpeed: weightSpeed
        case .muscle: muscle
        case .plateau: plateau
        default: general(intent, message)
        }
    }

    private var unknown: OfflineAnswer {
        OfflineAnswer(
            unknownText,
            suggestions: suggestions,
            findings: [
                Finding(.notUnderstood, .note, "The question was not understood by the offline coach.")
            ]
        )
    }

    private var unknownText: String {
        switch language {
        case .english:
            "I do not know how to answer that. I can tell what is in a food, whether it suits you, where to find a nutrient, why your targets "
                + "are what they are, and what your plan holds."
        case .german:
            "Das weiß ich nicht. Ich kann sagen, was in einem Lebensmittel steckt, ob es für dich passt und was dein Plan vorsieht; ausführlich antworte ich auf Englisch."
        case .french:
            "Je ne sais pas répondre à cela. Je peux dire ce que contient un aliment, s'il vous convient et ce que prévoit votre plan ; en détail, je réponds en anglais."
        case .spanish:
            "No sé responder a eso. Puedo decir qué contiene un alimento, si te conviene y qué prevé tu plan; en detalle respondo en inglés."
        case .italian:
            "Non so rispondere a questo. Posso dire che cosa contiene un alimento, se va bene per te e che cosa prevede il tuo piano; nel dettaglio rispondo in inglese."
        }
    }

    /// Questions that fit what is known of the person.
    var suggestions: [String] {
        var result: [String] = []
        if context.plan != nil { result.append("What is on my plan today?") }
        if context.dayTargets != nil { result.append("Why are these my targets?") }
        if context.dayTargets != nil, !context.log.isEmpty { result.append("What is left for today?") }
        return Array(
            (result + ["Good sources of protein for me?", "How many calories are in 100 g of rice?"]).prefix(
                3
            )
        )
    }

    /// A message that is nothing but a food, such as a pasted ingredient line.
    private func bareFood(_ message: String) -> OfflineAnswer? {
        guard message.count <= 200, let subject = knowledge.subject(message) else { return nil }
        return describe(subject, asked: [])
    }

    /// A sentence that names what a list was checked against, or nothing without restrictions.
    var checkedNote: String {
        let list = AllowedVerdict.list(restrictions)
        return list.isEmpty
            ? ""
            : " Checked against your list (\(list.joined(separator: ", "))); read the label of what you buy."
    }
}
