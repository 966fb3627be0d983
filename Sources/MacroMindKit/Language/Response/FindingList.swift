/// The findings of one answer; each kind about the whole answer stands once.
struct FindingList {
    private(set) var all: [ResponseFinding] = []
    private var general: Set<Finding.Code> = []

    /// Adds a finding about the whole answer.
    mutating func add(_ code: Finding.Code) {
        guard general.insert(code).inserted else { return }
        all.append(ResponseFinding(Finding(code, .warning, FindingMessages.message(code))))
    }

    mutating func append(_ finding: ResponseFinding) { all.append(finding) }
}

/// The sentences that explain the findings of the parser.
enum FindingMessages {
    private static let sentences: [Finding.Code: String] = [
        "truncated": "The answer is cut or leaves something out; only meals known to be whole are kept.",
        "missing-meal":
            "A meal that was asked for, or is referred to, is not in the answer; ask for it again.",
        "extra-meal": "A meal nobody asked for is left out.",
        "duplicate-slot": "Several meals were given for one slot; the first is kept.",
        "revised": "The answer corrects itself; the later meal is kept.",
        "alternate-format": "The answer is not JSON; it was read from another notation.",
        "replacement-char": "Characters were lost in the answer's encoding; check the names.",
        "duplicate-key": "A key stands twice with different values; the last one is kept.",
        "range": "A range was given; its midpoint is used.",
        "bound": "Only a bound was given; its limit is used.",
        "arithmetic": "A sum or product was given; its result is used.",
        "derived-calories": "The energy is missing and was computed from the macros (4/4/9).",
        "energy-converted": "The energy was given in kilojoules and was converted to kilocalories.",
        "energy-mismatch": "The stated energy does not agree with the macros; it is kept as stated.",
        "total-mismatch": "A stated total is not the sum of the meals.",
        "missing-ingredients": "The meal has no ingredient list.",
        "unknown-meal-type": "The meal type is missing or means nothing.",
        "dropped-meal": "A meal was dropped.",
        "injection-suspected": "Text around the answer reads like an instruction; it was not followed.",
        "allergen": "A meal holds an allergen that must be avoided; it was dropped.",
        "diet": "A meal does not follow the diet; it was dropped.",
    ]

    static func message(_ code: Finding.Code) -> String { sentences[code] ?? code.rawValue }
}
