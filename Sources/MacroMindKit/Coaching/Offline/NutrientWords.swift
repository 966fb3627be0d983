/// The names of nutrients in questions and answers.
enum NutrientWords {
    static func name(_ nutrient: Nutrient) -> String { nutrient.displayName }

    /// The nutrients that a text names, in the order of ``Nutrient``.
    static func nutrients(in words: [String]) -> [Nutrient] {
        let found = book.labels(in: words + words.compactMap(source))
        return Nutrient.allCases.filter(found.contains)
    }

    /// The nutrient in a German compound for its sources, such as Eiweißquellen.
    private static func source(_ word: String) -> String? {
        for ending in ["quellen", "quelle", "gehalt", "reich", "reiche"] where word.hasSuffix(ending) {
            return String(word.dropLast(ending.count))
        }
        return nil
    }

    private static let names: [Nutrient: [String]] = [
        .energy: ["energy", "calorie", "calories", "kcal", "kalorien", "calorias"],
        .protein: ["protein", "proteins", "eiweiss", "proteine", "proteines", "proteinas", "proteina"],
        .fat: ["fat", "fats", "fett", "grasa", "grasas", "grassi", "lipides", "lipidi"],
        .carbohydrate: [
            "carbohydrate", "carbohydrates", "carbs", "carb", "kohlenhydrate", "glucides", "carbohidratos",
            "carboidrati",
        ],
        .fiber: ["fiber", "fibre", "fibres", "ballaststoffe", "ballaststoff", "fibra"],
        .sugars: ["sugars", "sugar", "zucker"],
        .saturatedFat: ["saturated fat", "saturates"],
        .epaAndDHA: ["omega-3 fats (EPA and DHA)", "omega 3", "omega3", "dha", "epa"],
        .cholesterol: ["cholesterol"], .sodium: ["sodium", "salt", "salty", "natrium"],
        .potassium: ["potassium"],
        .calcium: ["calcium", "kalzium", "calcio"], .iron: ["iron", "eisen", "hierro", "ferro"],
        .magnesium: ["magnesium"],
        .phosphorus: ["phosphorus"],
        .zinc: ["zinc", "zink"], .copper: ["copper"], .manganese: ["manganese"], .selenium: ["selenium"],
        .vitaminA: ["vitamin A", "vitamin a"], .vitaminC: ["vitamin C", "vitamin c"],
        .vitaminD: ["vitamin D", "vitamin d|d3"],
        .vitaminE: ["vitamin E", "vitamin e"], .vitaminK: ["vitamin K", "vitamin k"],
        .thiamin: ["thiamin", "thiamine", "vitamin b1"],
        .riboflavin: ["riboflavin", "vitamin b2"], .niacin: ["niacin", "vitamin b3"],
        .vitaminB6: ["vitamin B6", "b6", "vitamin b6"],
        .pantothenicAcid: ["pantothenic acid"], .folate: ["folate", "folic acid"],
        .vitaminB12: ["vitamin B12", "b12", "vitamin b12"], .choline: ["choline"], .alcohol: ["alcohol"],
        .caffeine: ["caffeine"], .water: ["water"],
    ]

    private static let book = PhraseBook<Nutrient>(
        Nutrient.allCases.map { ($0, (names[$0] ?? []).map { $0.lowercased() }) }
    )

    /// Every word that belongs to the name of a nutrient.
    static let words: Set<String> = Set(names.values.flatMap { $0.flatMap { PlainText.words($0) } })
        .union(["vitamin", "vitamins", "macro", "macros", "nutrient", "nutrients"])
}
