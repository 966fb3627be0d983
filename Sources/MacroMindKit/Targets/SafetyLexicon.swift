/// Words in free text that ask for care: signs of an eating disorder, and extreme requests.
///
/// A sign is a phrase of whole words, compared without case and accents. It is a tripwire and no diagnosis: it is
/// meant to fire too often rather than too seldom.
public struct SafetyLexicon: Sendable {
    /// What a phrase points to.
    public enum Signal: String, Sendable, Codable, CaseIterable {
        /// Words of an eating disorder.
        case eatingDisorder = "eating_disorder"
        /// Fasting for days, detox, a single food, or dehydration.
        case extremeRequest = "extreme_request"
    }

    private let phrasesByFirstWord: [String: [(words: [String], signal: Signal)]]

    /// Phrases in English, German, French, Spanish, Italian, Dutch and Portuguese.
    public static let standard = SafetyLexicon(
        eatingDisorder: SafetyLexicon.eatingDisorderPhrases,
        extremeRequest: SafetyLexicon.extremePhrases
    )

    /// Creates a lexicon.
    ///
    /// - Parameters:
    ///   - eatingDisorder: Phrases that point to an eating disorder.
    ///   - extremeRequest: Phrases that ask for something extreme.
    public init(eatingDisorder: [String], extremeRequest: [String]) {
        let all =
            eatingDisorder.map { ($0, Signal.eatingDisorder) } + extremeRequest.map { ($0, .extremeRequest) }
        var phrases: [String: [(words: [String], signal: Signal)]] = [:]
        for (phrase, signal) in all {
            let words = SafetyLexicon.words(of: phrase)
            guard let first = words.first else { continue }
            phrases[first, default: []].append((words, signal))
        }
        phrasesByFirstWord = phrases
    }

    /// Returns the signals in a text, each once, in the order of ``Signal``.
    ///
    /// The work grows linearly with the text; only its first 20,000 characters are read.
    ///
    /// - Parameter text: Any free text.
    /// - Returns: The signals in a text, each once, in the order of ``Signal``.
    public func signals(in text: String) -> [Signal] {
        let words = SafetyLexicon.words(of: text.prefix(20_000))
        var found: Set<Signal> = []
        for start in words.indices {
            for phrase in phrasesByFirstWord[words[start], default: []]
            where words[start...].starts(with: phrase.words) {
                found.insert(phrase.signal)
            }
        }
        return Signal.allCases.filter(found.contains)
    }

    private static func words(of text: some StringProtocol) -> [String] {
        text.lowercased().split { !($0.isLetter || $0.isNumber) }.map { word in
            String(word.map { plainLetters[$0] ?? $0 })
        }
    }

    private static let plainLetters: [Character: Character] = {
        let groups: [Character: String] = [
            "a": "àáâãäå", "c": "ç", "e": "èéêë", "i": "ìíîï", "n": "ñ", "o": "òóôõö", "u": "ùúûü",
        ]
        return Dictionary(
            groups.flatMap { plain, accented in accented.map { ($0, plain) } },
            uniquingKeysWith: { first, _ in first }
        )
    }()
}

extension SafetyLexicon {
    private static let eatingDisorderPhrases = [
        "anorexia", "anorexic", "anorexie", "anorexique", "anoressia", "anorexica", "anorexico", "magersucht",
        "magersüchtig", "bulimia", "bulimic", "bulimie", "bulimique", "boulimie", "boulimia", "binge eating",
        "binge and purge", "purge", "purging", "purged", "laxative", "laxatives", "abführmittel", "laxatif",
        "laxatifs",
        "laxante", "laxantes", "lassativi", "laxantia", "diuretics to lose", "diet pills", "eating disorder",
        "eating disorders", "essstörung", "essstörungen", "trouble alimentaire", "troubles alimentaires",
        "trouble du comportement alimentaire", "trastorno alimentario", "trastorno alimenticio",
        "disturbo alimentare", "disturbi alimentari", "eetstoornis", "transtorno alimentar", "orthorexia",
        "orthorexie",
        "arfid", "pro ana", "proana", "thinspo", "thinspiration", "make myself throw up", "make myself vomit",
        "making myself sick", "making myself vomit", "throw up after", "throwing up after", "vomit after",
        "vomiting after", "self induced vomiting", "erbrechen nach", "me faire vomir", "vomitar despues",
        "starve myself", "starving myself", "self starvation", "mich aushungern",
        "as few calories as possible",
        "fewest calories possible", "least calories possible", "minimum calories to survive",
        "so wenig kalorien wie möglich", "le moins de calories possible", "las menos calorias posibles",
        "menos calorias posible", "meno calorie possibili", "zo weinig mogelijk calorieen",
        "stop eating completely",
        "not eating at all", "hate my body", "afraid of food", "scared of eating", "afraid to eat",
    ]

    private static let extremePhrases = [
        "fast for days", "fasting for days", "fast for a week", "fasting for a week", "fast for two days",
        "fast for 2 days", "fast for three days", "fast for 3 days", "fast for five days", "fast for 5 days",
        "fast for 7 days", "multi day fast", "extended fast", "water fast", "water fasting", "dry fast",
        "dry fasting", "juice cleanse", "juice fast", "detox", "entgiftung", "saftkur", "tagelang fasten",
        "jeuner plusieurs jours", "ayuno prolongado", "ayuno de agua", "egg diet only", "only eat eggs",
        "only eat cabbage", "cabbage soup diet", "only eat fruit", "eat nothing but", "dehydrate myself",
        "dehydration to make weight", "stop drinking water", "cut water", "sweat off",
    ]
}

extension SafetyPolicy {
    /// Returns the findings for free text that a person wrote; none for ordinary text.
    ///
    /// - Parameters:
    ///   - text: Any free text, such as a note or a chat message.
    ///   - lexicon: The phrases to look for.
    /// - Returns: The findings for free text that a person wrote.
    public func review(text: String, lexicon: SafetyLexicon = .standard) -> [Finding] {
        lexicon.signals(in: text).map { signal in
            switch signal {
            case .eatingDisorder: Self.eatingDisorderFinding
            case .extremeRequest:
                Finding(
                    .extremeRequest,
                    .problem,
                    "Fasting for days, cleanses, single-food diets and dehydration are not planned; ordinary meals are."
                )
            }
        }
    }
}
