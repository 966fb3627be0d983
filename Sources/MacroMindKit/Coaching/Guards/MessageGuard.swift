/// Reads a message before anything answers it: whether it asks for care, and what it tells about the person.
struct MessageGuard {
    /// What the guard found.
    struct Decision {
        /// What is to be answered with care, most urgent first; empty for an ordinary question.
        var topics: [GuardTopic] = []
        /// The language to answer in.
        var language = CoachLanguage.english
        /// The findings for the reply.
        var findings: [Finding] = []
        /// Whether figures of energy are kept from the person.
        var hidesEnergy = false
        /// The restrictions, those told in the conversation included.
        var restrictions = Restrictions.none
    }

    private let policy: CoachPolicy
    private let context: CoachContext

    init(policy: CoachPolicy, context: CoachContext) {
        self.policy = policy
        self.context = context
    }

    func decision(on message: String) -> Decision {
        let text = DisguisedText(message)
        let earlier = context.history.suffix(3).map { DisguisedText($0.question).unmasked }
        let before = earlier.flatMap(\.self)
        var topics = text.readings.reduce(into: Set<GuardTopic>()) {
            $0.formUnion(GuardVocabulary.topics.labels(in: $1))
        }
        topics.formUnion(GuardVocabulary.topics.labels(in: before + text.unmasked, endingAfter: before.count))
        topics.formUnion(lexiconTopics(message, unmasked: text.unmasked))
        let wishes = text.readings.reduce(into: Set<GuardVocabulary.Wish>()) {
            $0.formUnion(GuardVocabulary.wishes.labels(in: $1))
        }
        topics.formUnion(wishTopics(message, words: text.words, wishes: wishes, earlier: before))
        var decision = Decision(language: CoachLanguage(of: text.words))
        decision.restrictions = ToldRestrictions(message: message, history: context.history).added(
            to: context.allRestrictions
        )
        if asksForAllergen(message, wishes: wishes, restrictions: decision.restrictions) {
            topics.insert(.allergen)
        }
        decision.topics = GuardTopic.allCases.filter(topics.contains)
        decision.findings = decision.topics.map { Finding($0.code, $0.severity, $0.message) }
        decision.hidesEnergy = topics.contains(.eatingDisorder) || hasEarlierSigns
        return decision
    }

    /// More than athletes in the hardest training need in a day.
    private static let mostEnergy: Kilocalories = 8_000

    private func lexiconTopics(_ message: String, unmasked: [String]) -> Set<GuardTopic> {
        let signals =
            policy.lexicon.signals(in: message) + policy.lexicon.signals(in: unmasked.joined(separator: " "))
        return Set(signals.map { $0 == .eatingDisorder ? .eatingDisorder : .extreme })
    }

    private func wishTopics(
        _ message: String,
        words: [String],
        wishes: Set<GuardVocabulary.Wish>,
        earlier: [String]
    ) -> Set<GuardTopic> {
        var topics: Set<GuardTopic> = []
        let saidYoung = GuardVocabulary.wishes.labels(in: earlier + words).contains(.youngPerson)
        if wishes.contains(.weightLoss), saidYoung || isMinor { topics.insert(.minor) }
        let request = EnergyRequest(message, words: words, wishes: wishes)
        if let energy = request.dailyEnergy, energy < floor || energy > Self.mostEnergy {
            topics.insert(.extreme)
        }
        let goal = GoalWeight(
            words,
            height: context.profile?.person.height,
            leastIndex: policy.safety.limits.bodyMassIndex
        )
        if wishes.contains(.weightLoss), goal.isUnderweight { topics.insert(.extreme) }
        if let deficit = request.dailyDeficit, deficit > policy.safety.limits.deficit {
            topics.insert(.extreme)
        }
        if let loss = request.weeklyLoss, loss > fastestLoss { topics.insert(.lossRate) }
        return topics
    }

    /// The least energy of a day for the person.
    var floor: Kilocalories {
        switch context.profile?.person.sex {
        case .female: policy.safety.limits.energyFloorFemale
        case .male: policy.safety.limits.energyFloorMale
        case nil:
            context.profile == nil
                ? policy.safety.limits.energyFloorFemale : policy.safety.limits.energyFloorUnspecified
        }
    }

    /// The fastest loss of a week: the policy's share of the weight, or of 100 kg where the weight is not known.
    var fastestLoss: Kilograms {
        (context.profile?.person.weight ?? 100) * (policy.safety.limits.weeklyLossPercent / 100)
    }

    private var isMinor: Bool {
        guard let person = context.profile?.person, let years = try? person.years(on: context.today) else {
            return false
        }
        return years < policy.safety.limits.adultAge
    }

    /// Whether the profile or the conversation told of an eating disorder before.
    private var hasEarlierSigns: Bool {
        if context.profile?.person.conditions.contains(.eatingDisorder) ?? false { return true }
        if context.profile?.targetRequest(on: context.today).person.conditions.contains(.eatingDisorder)
            ?? false
        {
            return true
        }
        return context.history.suffix(20).contains { turn in
            let text = DisguisedText(turn.question)
            return text.readings.contains { GuardVocabulary.topics.labels(in: $0).contains(.eatingDisorder) }
                || policy.lexicon.signals(in: turn.question).contains(.eatingDisorder)
        }
    }

    /// Whether the message asks for some of what the person is allergic to.
    private func asksForAllergen(
        _ message: String,
        wishes: Set<GuardVocabulary.Wish>,
        restrictions: Restrictions
    ) -> Bool {
        guard wishes.contains(.amount), !restrictions.allergens.isEmpty else { return false }
        let isSourceQuestion = CoachIntent.reading(message).contains { $0 == .sources || $0 == .need }
        if isSourceQuestion { return false }
        return !IngredientSafetyLexicon.allergens(restrictions.allergens, in: message).isEmpty
            || !IngredientSafetyLexicon.allergens(
                restrictions.allergens,
                in: DisguisedText(message).unmasked.joined(separator: " ")
            ).isEmpty
    }
}
