/// The words that may stand beside a number.
enum FigureWords {
    static let numbers: [String: Double] = [
        "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
        "ten": 10,
        "half": 0.5, "quarter": 0.25, "ein": 1, "eine": 1, "einen": 1, "zwei": 2, "drei": 3, "vier": 4,
        "funf": 5, "halbe": 0.5,
        "halber": 0.5, "viertel": 0.25, "un": 1, "une": 1, "deux": 2, "trois": 3, "quatre": 4, "cinq": 5,
        "demi": 0.5, "demie": 0.5,
        "uno": 1, "una": 1, "dos": 2, "tres": 3, "cuatro": 4, "cinco": 5, "medio": 0.5, "media": 0.5,
        "due": 2, "tre": 3,
        "quattro": 4, "cinque": 5, "mezzo": 0.5, "mezza": 0.5,
    ]

    static let parts: [String: Double] = [
        "half": 0.5, "halves": 0.5, "quarter": 0.25, "quarters": 0.25, "third": 1.0 / 3, "thirds": 1.0 / 3,
        "viertel": 0.25,
        "drittel": 1.0 / 3,
    ]

    static let rangeWords: Set<String> = [
        "to", "bis", "till", "until", "hasta", "fino", "through", "tot", "ate", "a", "do",
    ]

    /// Words that announce the two ends of a range.
    static let betweenWords: Set<String> = ["between", "zwischen", "entre", "tra", "fra", "tussen"]

    /// Words between the ends of a range that was announced.
    static let andWords: Set<String> = ["and", "und", "et", "y", "e", "en"]

    /// Words that say what a number holds for.
    static let perWords: Set<String> = ["per", "pro", "por", "par", "je", "pr", "na"]

    static let bounds: Set<String> = [
        "under", "below", "max", "maximum", "less", "most", "more", "least", "min", "minimum", "over",
        "above", "unter",
        "hochstens", "mindestens", "uber", "moins", "menos", "meno", "massimo", "maximal", "minimal", "up",
        "fewer", "mind", "hochst",
    ]

    private static let fillers: Set<String> = [
        "approx", "approximately", "about", "around", "circa", "ca", "roughly", "est", "estimated",
        "estimate", "ungefahr", "etwa",
        "rund", "environ", "env", "unos", "unas", "aprox", "aproximadamente", "of", "per", "serving",
        "portion", "total", "than",
        "the", "a", "an", "meal", "each", "at", "zu", "de", "von", "di", "protein", "proteins", "carbs",
        "carb",
        "carbohydrate", "carbohydrates", "fat", "fats", "energy", "eiweiss", "kohlenhydrate", "fett",
        "proteines", "glucides", "lipides",
        "proteinas", "carbohidratos", "grasas", "proteine", "carboidrati", "grassi", "calories", "calorie",
        "kalorien", "calorias",
        "only", "just", "nearly", "almost", "some", "or", "so", "like", "c", "pro", "por", "servings", "s",
        "gut", "knapp", "ish", "p", "f", "prot",
    ]

    private static let figureUnits: Set<String> = [
        "kcal", "kcals", "cal", "cals", "calories", "calorie", "kalorien", "calorias", "kj", "kilojoule",
        "kilojoules", "mj",
        "kilocalories", "kilokalorien", "kilocalorie", "kilocalorias", "ккал", "кдж", "mcg", "j", "joule",
        "joules",
        "\u{43A}\u{43A}\u{430}\u{43B}", "\u{5343}\u{5361}", "\u{5927}\u{5361}",
    ]

    /// Whether a word beside a number changes nothing.
    static func isFiller(_ word: String) -> Bool {
        fillers.contains(word) || isUnit(word) || rangeWords.contains(word) || parts[word] != nil
    }

    /// Whether a word right behind a number is its unit.
    static func isUnit(_ word: String) -> Bool {
        figureUnits.contains(word) || DraftUnitWords.unit(for: word) != nil
    }
}
