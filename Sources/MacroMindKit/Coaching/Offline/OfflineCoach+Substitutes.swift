extension OfflineCoach {
    // MARK: What may take the place of a food?

    /// Names foods that may stand in for another, or nothing where the question is not about that.
    func substitutes(for subject: CoachKnowledge.Subject, _ message: String) -> OfflineAnswer? {
        guard Self.asksForSubstitute.labels(in: PlainText.words(message)).contains(true) else { return nil }
        let found = likes(of: subject.food)
        guard !found.isEmpty else {
            return OfflineAnswer(
                "I know no food like \(subject.food.name) that fits your list.\(checkedNote)",
                suggestions: suggestions
            )
        }
        let rows = found.map { "\($0.name): \(AmountText.macros($0.nutrientsPer100Grams))" }
        return OfflineAnswer(
            "In place of \(subject.food.name) you could take:\n- \(rows.joined(separator: "\n- "))\nFigures are for 100 g.\(checkedNote)",
            suggestions: ["What is in \(found[0].name)?"]
        )
    }

    private static let asksForSubstitute = PhraseBook<Bool>([
        (
            true,
            [
                "instead of", "substitut*", "replace*|replacing", "alternative* to|for|zu", "in place of",
                "statt|anstatt|anstelle", "ersatz|ersetz*", "remplac*", "lieu|place de", "en vez|lugar de",
                "sustitu*", "sostitu*", "invece|posto di",
            ]
        )
    ])

    /// Foods of the recipes that share the last word of a food's name or its kind, the nearest by macronutrients first.
    private func likes(of food: Food, count: Int = 4) -> [Food] {
        let gate = gate
        let nouns = Self.nouns(of: food)
        let allowed = knowledge.foods.foods.filter {
            $0.id != food.id && knowledge.usualPortions[$0.id] != nil && gate.violations(of: $0).isEmpty
        }
        let namesakes = allowed.filter { !Self.nouns(of: $0).isDisjoint(with: nouns) }
        let kin = allowed.filter { $0.category == food.category }
        let ranked = (namesakes.isEmpty ? kin : namesakes).sorted {
            (Self.distance($0, food), $0.id) < (Self.distance($1, food), $1.id)
        }
        return Array(ranked.prefix(count))
    }

    /// What kind of thing a food's name says it is: butter, milk, bread.
    private static func nouns(of food: Food) -> Set<String> {
        let head = food.name.split(separator: ",").first.map(String.init) ?? food.name
        return Set(PlainText.words(head).suffix(1).map { $0.hasSuffix("s") ? String($0.dropLast()) : $0 })
    }

    /// How far two foods are from each other in protein, fat and carbohydrate of 100 g.
    private static func distance(_ one: Food, _ other: Food) -> Double {
        [Nutrient.protein, .fat, .carbohydrate].reduce(0) { sum, nutrient in
            let values = [one, other].map { $0.nutrientsPer100Grams[nutrient].reported ?? 0 }
            return sum + (values[0] - values[1]).magnitude
        }
    }
}
