/// Something in a message that the coach answers with care and never hands to a model; most urgent first.
enum GuardTopic: String, CaseIterable, Sendable {
    case allergicReaction, selfHarm, eatingDisorder, medical, pregnancy, minor, extreme, lossRate, allergen,
        injection

    var code: Finding.Code {
        switch self {
        case .allergicReaction: .allergicReaction
        case .selfHarm: .selfHarm
        case .eatingDisorder: .eatingDisorder
        case .medical: .needsClinician
        case .pregnancy: .pregnancy
        case .minor: .minor
        case .extreme: .extremeRequest
        case .lossRate: .lossRateLimit
        case .allergen: .allergenRefused
        case .injection: .injectionSuspected
        }
    }

    /// A sentence for the log.
    var message: String {
        switch self {
        case .allergicReaction: "The message tells of signs of a severe allergic reaction."
        case .selfHarm: "The message tells of thoughts of self-harm."
        case .eatingDisorder: "The message tells of an eating disorder; figures of energy are left out."
        case .medical: "The message asks for medical advice, which is a clinician's to give."
        case .pregnancy: "The message asks about pregnancy or breastfeeding; no deficit is planned."
        case .minor: "The message asks for a change of weight of somebody under age; none is planned."
        case .extreme: "The message asks for something extreme, which is refused."
        case .lossRate: "The message asks for a change of weight faster than the policy allows."
        case .allergen: "The message asks for an amount of an allergen; none is named."
        case .injection:
            "The message reads like instructions to the machine; it was answered without a model."
        }
    }

    var severity: Finding.Severity { self == .injection || self == .pregnancy ? .warning : .problem }
}
