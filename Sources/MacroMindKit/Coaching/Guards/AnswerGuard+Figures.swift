extension AnswerGuard {
    // MARK: Figures

    static let personalWords: Set<String> = [
        "your", "you", "target", "goal", "day", "daily", "today", "left", "remaining", "plan", "total",
        "limit", "meal", "serving", "dinner", "lunch", "breakfast",
        "snack", "ihr", "dein", "votre", "tu", "tuo", "sie", "du",
    ]

    func figureFinding(_ text: String) -> Finding? {
        let all = ProseFigures(text).figures
        guard !all.isEmpty else { return nil }
        let words = FoodTerm.words(of: text)
        let set = Set(words)
        let isPersonal = !set.isDisjoint(with: Self.personalWords)
        let claims = all.filter { !Self.isPlainCount($0) }
        let known = figures.subjects
        let strangers = names.foods(in: words).contains { Set($0.words).isDisjoint(with: known) }
        let isComputed = claims.allSatisfy { figures.contain($0, words: set, isPersonal: isPersonal) }
        guard isComputed, !strangers || claims.isEmpty || isPersonal else {
            return Finding(
                .figureNotComputed,
                .problem,
                "A sentence with a figure that was not computed was left out."
            )
        }
        let wishes = GuardVocabulary.wishes.labels(in: PlainText.words(text))
        let isDaily = wishes.contains(.perDay) && !wishes.contains(.partOfDay)
        if isDaily, claims.contains(where: { $0.unit == .energy && $0.value < floor.value }) {
            return Finding(
                .energyFloor,
                .problem,
                "A sentence with a day below the least energy was left out."
            )
        }
        return nil
    }

    /// A small count or a span of time, which is no figure of nutrition.
    static func isPlainCount(_ figure: WrittenFigure) -> Bool {
        switch figure.unit {
        case .none: figure.nutrient == nil && figure.value <= 12 && figure.value == figure.value.rounded()
        case .time: figure.value <= 10_080
        case .energy, .mass, .volume, .percent, .other: false
        }
    }
}
