extension NutritionClaim {
    /// Reads a claim from text such as `Calories: 350, Protein: 12 g` or `350 kcal, 12 g fat`.
    ///
    /// - Complexity: Linear in the length of the text, of which the first 2,000 characters count.
    init(text: String) {
        let tokens = LineTokenizer.tokens(of: LineCleaner.clean(String(text.prefix(2000))))
        self.init()
        for index in tokens.indices where tokens[index].kind == .word {
            let isPart = index > 0 && Self.parts.contains(tokens[index - 1].key)
            guard !isPart, let figure = Self.figure(at: index, of: tokens) else { continue }
            switch tokens[index].key {
            case "calories", "calorie", "energy", "kcal": energy = energy ?? Kilocalories(figure)
            case "protein", "proteins": protein = protein ?? Grams(figure)
            case "fat", "fats": fat = fat ?? Grams(figure)
            case "carbohydrate", "carbohydrates", "carbs": carbohydrate = carbohydrate ?? Grams(figure)
            default: break
            }
        }
    }

    /// Words before `fat` that name a part of it, or another figure than what is eaten.
    private static let parts: Set<String> = [
        "saturated", "sat", "trans", "unsaturated", "monounsaturated", "polyunsaturated", "from", "net",
    ]

    /// The number behind a word, or else the one before it; energy in kilocalories.
    private static func figure(at index: Int, of tokens: [LineToken]) -> Double? {
        func number(_ position: Int) -> Double? {
            guard tokens.indices.contains(position), tokens[position].kind == .number,
                tokens[position].value.isFinite
            else { return nil }
            let isKilojoules = tokens.dropFirst(position + 1).first?.key == "kj"
            return isKilojoules ? tokens[position].value / 4.184 : tokens[position].value
        }
        func isSign(_ position: Int) -> Bool {
            tokens.indices.contains(position) && [.colon, .dash].contains(tokens[position].kind)
        }
        let next = index + 1
        let before = tokens.indices.contains(index - 1) && ["g", "kj"].contains(tokens[index - 1].key)
        if isSign(next) { return number(next + 1) }
        return before ? number(index - 2) : number(index - 1) ?? number(next)
    }
}
