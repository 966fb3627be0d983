/// Checks a model's answer sentence by sentence; only what passes is shown.
struct AnswerGuard {
    /// What becomes of a sentence.
    enum Verdict {
        /// It may be shown, cleaned.
        case pass(String)
        /// It is left out.
        case drop(Finding)
        /// It is left out, and so is everything after it.
        case stop(Finding)
    }

    let restrictions: Restrictions
    let policy: CoachPolicy
    let floor: Kilocalories
    let names: FoodNames
    let leaks: Set<String>
    /// The figures that were computed so far.
    var figures = ComputedFigures()
    private var tail = ""

    init(
        restrictions: Restrictions,
        policy: CoachPolicy,
        floor: Kilocalories,
        names: FoodNames,
        instructions: String
    ) {
        self.restrictions = restrictions
        self.policy = policy
        self.floor = floor
        self.names = names
        leaks = Set(Self.shingles(PlainText.words(instructions)))
    }

    mutating func check(_ sentence: String) -> Verdict {
        let text = Self.plain(sentence)
        guard !text.allSatisfy(\.isWhitespace) else { return .pass(text) }
        if let finding = leakFinding(text) { return .stop(finding) }
        if let finding = displayFinding(sentence) ?? safetyFinding(text) ?? foodFinding(text)
            ?? figureFinding(text)
        {
            return .drop(finding)
        }
        tail = String(text.suffix(40))
        return .pass(text)
    }

    // MARK: Display

    /// The sentence without emphasis marks, control and invisible characters; line breaks stay.
    private static func plain(_ sentence: String) -> String {
        var scalars = String.UnicodeScalarView()
        for scalar in sentence.unicodeScalars {
            switch scalar.properties.generalCategory {
            case .control: if scalar == "\n" || scalar == "\t" { scalars.append(scalar) }
            case .format, .privateUse, .surrogate, .unassigned: continue
            default: if scalar != "*", scalar != "`", scalar != "#" { scalars.append(scalar) }
            }
        }
        return String(scalars)
    }

    private func displayFinding(_ text: String) -> Finding? {
        let hasLongWord = text.split(whereSeparator: \.isWhitespace).contains { $0.count > 60 }
        guard
            DisplayRules.isMarkup(text) || DisplayRules.isLink(text) || text.contains("](") || hasLongWord
                || text.count > 900
        else { return nil }
        return Finding(.markupRemoved, .warning, "A sentence with markup, a link or code was left out.")
    }

    // MARK: Secrets and safety

    private static func shingles(_ words: [String]) -> [String] {
        guard words.count >= 5 else { return [] }
        return (0...(words.count - 5)).map { words[$0..<($0 + 5)].joined(separator: " ") }
    }

    private func leakFinding(_ text: String) -> Finding? {
        let words = PlainText.words(text)
        let folded = PlainText.folded(text)
        let telling = [
            "system prompt", "my instructions", "my system", "my rules are", "<data", "data-",
            "i was told to", "i was instructed",
        ]
        let isLeak =
            !leaks.isDisjoint(with: Self.shingles(words)) || telling.contains(where: folded.contains)
            || CoachTool.allCases.contains { folded.contains($0.rawValue) }
        return isLeak
            ? Finding(.promptLeak, .problem, "A sentence that gave away instructions was left out.") : nil
    }

    private static let tone = PhraseBook<Bool>([
        (
            true,
            [
                "guilt*", "cheat day|meal|days|meals", "sinful", "naughty", "earn your|it|that",
                "burn it|that off", "bad|good food|foods", "proud .. eating|less", "willpower",
            ]
        )
    ])
    private static let promises = PhraseBook<Bool>([
        (
            true,
            [
                "allergen|allergy free|safe|friendly", "safe for your|you|people|someone|anyone|allerg*",
                "safe .. allerg*", "won t trigger|cause|hurt", "hypoallergenic", "guarantee*",
            ]
        )
    ])

    private func safetyFinding(_ text: String) -> Finding? {
        let readings = DisguisedText(text).readings
        let topics = readings.reduce(into: Set<GuardTopic>()) {
            $0.formUnion(GuardVocabulary.topics.labels(in: $1))
        }
        let unsafe: [GuardTopic] = [
            .selfHarm, .eatingDisorder, .extreme, .medical, .allergicReaction, .pregnancy,
        ]
        if let topic = unsafe.first(where: topics.contains) {
            return Finding(
                topic.code,
                .warning,
                "A sentence of the model that needs a professional was left out."
            )
        }
        if let signal = policy.lexicon.signals(in: text).first {
            return Finding(
                signal == .eatingDisorder ? .eatingDisorder : .extremeRequest,
                .warning,
                "An unsafe sentence of the model was left out."
            )
        }
        if Self.promises.labels(in: PlainText.words(text)).contains(true) {
            return Finding(
                .allergenRefused,
                .warning,
                "A promise of safety that only a label can give was left out."
            )
        }
        if Self.tone.labels(in: PlainText.words(text)).contains(true)
            || InstructionPatterns.isSuspicious(text)
        {
            return Finding("tone", .note, "A sentence that judges or gives orders was left out.")
        }
        return nil
    }

    // MARK: Foods

    private func foodFinding(_ text: String) -> Finding? {
        guard !restrictions.isEmpty else { return nil }
        for reading in [
            text, tail + text, tail + " " + text, tail.filter(\.isLetter) + text,
            DisguisedText(text).unmasked.joined(separator: " "),
        ] {
            if let allergen = IngredientSafetyLexicon.allergens(restrictions.allergens, in: reading).allergens
                .first
            {
                return Finding(
                    .allergenRefused,
                    .problem,
                    "A sentence that named \(allergen.displayName) was left out."
                )
            }
        }
        if let diet = restrictions.diets.first(where: { IngredientSafetyLexicon.refuses($0, text) }) {
            return Finding(
                .restrictionViolated,
                .problem,
                "A sentence against the \(diet.displayName) diet was left out."
            )
        }
        return gateFinding(FoodTerm.words(of: text))
    }

    private func gateFinding(_ words: [String]) -> Finding? {
        let gate = RestrictionGate(restrictions)
        for named in names.foods(in: words) {
            let violations = named.foods.map(gate.violations)
            let isRisky = violations.contains {
                $0.contains { $0.restriction.hasPrefix("allergen:") && $0.certainty == .certain }
            }
            guard isRisky || violations.allSatisfy({ !$0.isEmpty }) else { continue }
            let code: Finding.Code = isRisky ? .allergenRefused : .restrictionViolated
            return Finding(code, .problem, "A sentence that named a food against the list was left out.")
        }
        let excluded = restrictions.excludedTerms.contains { term in
            let own = FoodTerm.words(of: term)
            return !own.isEmpty && own.allSatisfy(words.contains)
        }
        return excluded
            ? Finding(.restrictionViolated, .warning, "A sentence that named a disliked food was left out.")
            : nil
    }
}
