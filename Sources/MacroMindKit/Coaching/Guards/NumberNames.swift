/// Numbers written as words, in English and, where they are common beside energy, in other languages.
enum NumberNames {
    private static let names: [String: Double] = {
        var names: [String: Double] = [
            "dozen": 12, "hundred": 100, "thousand": 1_000, "hundert": 100, "tausend": 1_000, "cent": 100,
            "cents": 100, "mille": 1_000,
            "mil": 1_000, "cien": 100, "cento": 100, "million": 1_000_000,
        ]
        let small = [
            "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
            "thirteen", "fourteen",
            "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
        ]
        for (index, name) in small.enumerated() { names[name] = Double(index + 1) }
        let tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
        for (index, name) in tens.enumerated() { names[name] = Double(index + 2) * 10 }
        let stems: [[String]] = [
            ["zwei", "drei", "vier", "funf", "sechs", "sieben", "acht", "neun"],
            ["due", "tre", "quattro", "cinque", "sei", "sette", "otto", "nove"],
        ]
        for (stem, hundred) in zip(stems, ["hundert", "cento"]) {
            for (index, name) in stem.enumerated() { names[name + hundred] = Double(index + 2) * 100 }
        }
        let others = [
            ["zwei", "drei", "vier", "funf", "sechs", "sieben", "acht", "neun", "zehn"],
            ["dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve", "diez"],
            ["due", "tre", "quattro", "cinque", "sei", "sette", "otto", "nove", "dieci"],
        ]
        for language in others {
            for (index, name) in language.enumerated() { names[name] = Double(index + 2) }
        }
        for (index, name) in ["deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf"].enumerated() {
            names[name] = Double(index + 2)
        }
        let spanish = [
            "doscient", "trescient", "cuatrocient", "quinient", "seiscient", "setecient", "ochocient",
            "novecient",
        ]
        for (index, name) in spanish.enumerated() {
            for ending in ["os", "as"] { names[name + ending] = Double(index + 2) * 100 }
        }
        return names
    }()

    /// The number that a folded word names, or `nil`.
    static func value(of word: String) -> Double? { names[word] }

    /// Whether smaller numbers may follow: twenty-five, two hundred fifty.
    static func isTens(_ value: Double) -> Bool {
        (20..<100).contains(value)
            ? value.truncatingRemainder(dividingBy: 10) == 0
            : value >= 100 && value.truncatingRemainder(dividingBy: 100) == 0
    }
}
