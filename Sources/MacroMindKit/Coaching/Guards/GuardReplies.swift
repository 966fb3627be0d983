/// What the coach says when a question asks for care: fixed words, calm and without judgement.
struct GuardReplies {
    let policy: CoachPolicy
    let context: CoachContext

    /// Returns the answer to the most urgent topic, in the language of the message where it is known.
    func text(for topic: GuardTopic, _ decision: MessageGuard.Decision) -> String {
        let translated = GuardTranslations.text(for: topic, in: decision.language)
        let text = translated ?? english(topic, decision)
        let needsHelpline = topic == .selfHarm || topic == .eatingDisorder
        return needsHelpline && !policy.helpline.isEmpty ? "\(text) \(policy.helpline)" : text
    }

    private func english(_ topic: GuardTopic, _ decision: MessageGuard.Decision) -> String {
        switch topic {
        case .allergicReaction:
            "This could be a severe allergic reaction. Call the emergency number now, use an adrenaline pen if one was "
                + "prescribed, and do not stay alone. I can not help with this in a chat."
        case .selfHarm:
            "I am sorry that it is so hard right now. I am a food coach and not the right help for this, but people are there for "
                + "you at any hour: call the emergency number or a crisis line, or go to someone you trust. You do not have to "
                + "manage it alone."
        case .eatingDisorder:
            "Thank you for telling me. I will leave figures and deficits aside here. If food, weight or your body weigh on you, a "
                + "doctor or a helpline for eating disorders can help; you do not have to manage it alone. If you like, I can "
                + "suggest regular, ordinary meals."
        case .medical:
            "That is a question for a doctor, pharmacist or registered dietitian, who know your history; I give no advice on "
                + "illness, tests or medicines. I can tell what is in foods and show meals from your plan."
        case .pregnancy:
            "In pregnancy and while breastfeeding I plan no energy deficit, and questions about you and the baby belong to your "
                + "midwife or doctor. Foods that are usually left out in pregnancy: alcohol, liver, raw or undercooked meat, fish and "
                + "eggs, cold-smoked fish, fish high in mercury such as swordfish, and soft mould-ripened or blue cheeses."
        case .minor:
            "Young people need energy to grow, so I plan no weight loss under \(GuardReplies.whole(policy.safety.limits.adultAge)) years. Regular meals "
                + "with plenty of variety are a good base. If weight is a worry, a parent and a doctor are the right people to ask."
        case .extreme: extreme
        case .lossRate: lossRate
        case .allergen: allergen(decision)
        case .injection:
            "I keep to my rules whatever a message says, and I do not take on other roles. I am glad to help with food: your "
                + "targets, your plan, what is in a food, or whether it suits you."
        }
    }

    private var extreme: String {
        let floor = MessageGuard(policy: policy, context: context).floor
        return
            "I do not help with fasting for days, cleanses, dehydration, pills or very low energy; ordinary meals work better and "
            + "are safer. I plan no day below \(Self.whole(floor.value)) kcal here, and anything below "
            + "\(Self.whole(policy.safety.limits.veryLowEnergy.value)) kcal needs a doctor's care."
    }

    private var lossRate: String {
        let percent = AmountText.number(policy.safety.limits.weeklyLossPercent)
        guard context.profile != nil else {
            return
                "That is faster than I plan. The most is \(percent) % of body weight a week; slower keeps more muscle and is easier to hold."
        }
        let most = MessageGuard(policy: policy, context: context).fastestLoss
        return
            "That is faster than I plan. The most is \(percent) % of body weight a week, which is \(AmountText.number(most.value)) kg for "
            + "you; slower keeps more muscle and is easier to hold."
    }

    private func allergen(_ decision: MessageGuard.Decision) -> String {
        let names = decision.restrictions.allergens.allergens.map(\.displayName).joined(separator: ", ")
        return
            "None. With an allergy there is no amount that I could call safe. I keep to your list (\(names)) without "
            + "exception; only an allergist can test whether anything is tolerated. I can suggest foods without it."
    }

    private static func whole(_ value: Double) -> String { AmountText.number(value) }
}
