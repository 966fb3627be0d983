/// The languages in which the coach's guards read and answer.
enum CoachLanguage: String, CaseIterable, Sendable {
    case english, german, french, spanish, italian

    /// The language of a text by its commonest small words; English where nothing tells.
    init(of words: [String]) {
        var best = (language: CoachLanguage.english, count: 0)
        for language in Self.allCases {
            let count = words.prefix(200).count { Self.smallWords[language, default: []].contains($0) }
            if count > best.count { best = (language, count) }
        }
        self = best.language
    }

    private static let smallWords: [CoachLanguage: Set<String>] = [
        .english: [
            "the", "is", "are", "i", "you", "my", "what", "how", "can", "to", "of", "and", "for", "it", "do",
            "want", "much", "many", "am", "with", "should", "today", "hello", "hi", "thanks", "which", "food",
            "foods", "up", "eat", "in", "on", "be", "have", "does", "when", "after", "come", "give",
        ],
        .german: [
            "der", "die", "das", "ich", "und", "ist", "wie", "viel", "viele", "nicht", "kann", "mein",
            "meine",
            "mit", "zu", "ein", "eine", "mich", "mir", "darf", "soll", "fur", "was", "am", "im", "will",
            "mehr",
            "habe", "bin", "hallo", "danke", "nach", "heute", "in", "wochen", "tage", "abnehmen", "essen",
            "esse", "nur", "auch", "ohne", "plane",
        ],
        .french: [
            "le", "la", "les", "je", "et", "est", "comment", "combien", "ne", "pas", "mon", "ma", "mes", "un",
            "une", "des", "du", "pour", "avec", "puis", "peux", "que", "suis", "ai", "dans", "bonjour",
            "merci",
            "veux", "quoi", "tu", "salut", "perdre", "semaine", "manger", "apres", "quels", "quelles", "sont",
        ],
        .spanish: [
            "el", "los", "las", "yo", "y", "es", "como", "cuanto", "cuantas", "no", "mi", "mis", "un", "una",
            "del", "para", "con", "puedo", "que", "soy", "tengo", "quiero", "por", "me", "hola", "gracias",
            "estoy", "al", "dia", "de", "la", "perder", "bajar", "semana", "comer", "despues", "se",
            "fuentes",
        ],
        .italian: [
            "il", "lo", "gli", "io", "e", "come", "quanto", "quante", "non", "mio", "mia", "miei", "un",
            "una",
            "di", "per", "con", "posso", "che", "sono", "ho", "voglio", "nel", "mi", "ciao", "grazie", "al",
            "giorno", "del", "la", "si", "perdere", "settimana", "mangiare", "mangio", "cosa", "dopo", "gola",
            "in",
        ],
    ]
}
