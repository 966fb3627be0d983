/// A weight that a message names as a goal, judged with the height that the message or the profile tells.
struct GoalWeight {
    /// Whether the weight lies below the healthy range.
    let isUnderweight: Bool

    /// A weight that is too low at any height of an adult above 1.47 m.
    private static let leastMass = 40.0

    private static let openings: Set<String> = [
        "to", "at", "weigh", "weighing", "goal", "target", "reach", "under", "below", "auf", "unter", "a",
        "jusqu", "hasta", "sotto", "fino",
    ]

    private static let kilograms: Set<String> = [
        "kg", "kgs", "kilo", "kilos", "kilogram", "kilograms", "chili",
    ]

    private static let pounds: Set<String> = ["lb", "lbs", "pound", "pounds"]

    /// Reads the words of a message.
    ///
    /// - Parameters:
    ///   - words: The folded words.
    ///   - height: The height that is known of the person.
    ///   - leastIndex: The body mass index in kg/m² below which a weight is too low.
    init(_ words: [String], height: Centimeters?, leastIndex: Double) {
        let tall = Self.height(in: words) ?? height
        let masses = Self.masses(in: words)
        isUnderweight = masses.contains { mass in
            guard let tall, tall.value >= 100 else { return mass < Self.leastMass }
            let meters = tall.value / 100
            return mass / (meters * meters) < leastIndex
        }
    }

    /// The masses in kilograms that stand behind a word such as "to".
    private static func masses(in words: [String]) -> [Double] {
        words.indices.dropLast(2).compactMap { index in
            guard openings.contains(words[index]), let number = Double(words[index + 1]),
                (20...250).contains(number)
            else { return nil }
            if kilograms.contains(words[index + 2]) { return number }
            return pounds.contains(words[index + 2]) ? Kilograms(pounds: number).value : nil
        }
    }

    /// The height that the words tell in centimetres.
    private static func height(in words: [String]) -> Centimeters? {
        for (number, unit) in zip(words, words.dropFirst()) where unit == "cm" {
            if let value = Double(number), (100...230).contains(value) { return Centimeters(value) }
        }
        return nil
    }
}
