/// Numbers written as words in five languages, folded.
enum NumberWords {
    /// Whole numbers.
    static let whole: [String: Double] = {
        var table: [String: Double] = [:]
        let lists = [
            "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty",
            "eins zwei drei vier funf sechs sieben acht neun zehn elf zwolf",
            "un deux trois quatre cinq six sept huit neuf dix onze douze",
            "uno dos tres cuatro cinco seis siete ocho nueve diez once doce",
            "uno due tre quattro cinque sei sette otto nove dieci undici dodici",
        ]
        for list in lists {
            for (index, word) in list.split(separator: " ").enumerated() {
                table[String(word)] = Double(index + 1)
            }
        }
        for (word, value) in [
            ("thirty", 30.0), ("forty", 40), ("fifty", 50), ("sixty", 60), ("seventy", 70), ("eighty", 80),
            ("ninety", 90), ("hundred", 100), ("zwanzig", 20), ("vingt", 20), ("veinte", 20), ("venti", 20),
            ("hundert", 100), ("cent", 100), ("cien", 100), ("cento", 100), ("couple", 2), ("pair", 2),
            ("paar", 2),
            ("dozen", 12), ("dutzend", 12), ("douzaine", 12), ("docena", 12), ("dozzina", 12),
            ("dizaine", 10),
        ] {
            table[word] = value
        }
        table["once"] = nil
        return table
    }()

    /// Articles that count as one before a unit or a food.
    static let articles: Set<String> = [
        "a", "an", "ein", "eine", "einen", "einer", "eines", "un", "une", "una", "uno", "un'",
    ]

    /// Fractions.
    static let fractions: [String: Double] = [
        "half": 0.5, "halves": 0.5, "quarter": 0.25, "quarters": 0.25, "third": 1.0 / 3, "thirds": 1.0 / 3,
        "eighth": 0.125, "one-half": 0.5, "one-quarter": 0.25, "one-third": 1.0 / 3, "two-thirds": 2.0 / 3,
        "three-quarters": 0.75, "three-fourths": 0.75, "one-fourth": 0.25, "fourth": 0.25, "fourths": 0.25,
        "one-eighth": 0.125,
        "halbe": 0.5, "halber": 0.5, "halbes": 0.5, "halben": 0.5, "demi": 0.5, "demie": 0.5, "medio": 0.5,
        "media": 0.5, "mezzo": 0.5, "mezza": 0.5, "anderthalb": 1.5, "eineinhalb": 1.5, "viertel": 0.25,
        "dreiviertel": 0.75,
    ]

    /// Multipliers that follow a number: `half a dozen`, `2 dozen`.
    static let multipliers: [String: Double] = [
        "dozen": 12, "dutzend": 12, "douzaine": 12, "douzaines": 12, "docena": 12, "docenas": 12,
        "dozzina": 12,
        "hundred": 100,
    ]
}
