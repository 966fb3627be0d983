extension CoachToolbox {
    /// What a model is shown from the start: the person's targets and day, and the food that the question names.
    func facts(for message: String) -> [Outcome] {
        var facts: [Outcome] = []
        if coach.context.dayTargets != nil { facts.append(result(.targets)) }
        if !coach.context.log.isEmpty { facts.append(result(.left)) }
        if coach.context.planDay(after: 0) != nil { facts.append(result(.plan)) }
        if let subject = QuestionWords.foods(in: message, knowledge: coach.knowledge) {
            let grams = subject.mass.map { min(max($0.value, 1), 5_000) } ?? 100
            facts.append(result(.food, ["food": .string(subject.food.name), "grams": .number(grams)]))
        }
        let nutrients = NutrientWords.nutrients(in: PlainText.words(message)).filter {
            $0 != .energy && $0 != .water
        }
        if let nutrient = nutrients.first, CoachIntent.reading(message).contains(.sources) {
            facts.append(result(.sources, ["nutrient": .string(nutrient.rawValue)]))
        }
        return facts
    }
}
