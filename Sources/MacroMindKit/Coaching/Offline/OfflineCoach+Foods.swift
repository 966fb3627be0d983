extension OfflineCoach {
    // MARK: Is it allowed?

    func allowed(_ message: String) -> OfflineAnswer? {
        let claim = FoodClaim(message)
        if claim.restrictions == nil, QuestionWords.isOpen(message) { return nil }
        let words = QuestionWords.subject(of: message, without: claim.words)
        guard !words.isEmpty else {
            let isDrink = CoachIntent.reading(message).contains {
                $0 == .alcohol || $0 == .caffeine || $0 == .water
            }
            return restrictions.isEmpty || isDrink ? nil : listOfRestrictions
        }
        if claim.restrictions == nil, let refused = refusedPart(of: words) { return refused }
        let subject = QuestionWords.foods(in: message, knowledge: knowledge, without: claim.words)
        let name = subject.map { $0.food.name } ?? SafeName.text(words, otherwise: "That")
        if let checked = claim.restrictions {
            return verdict(
                AllowedVerdict(words, subject: subject, restrictions: checked),
                name: name,
                about: claim.text
            )
        }
        // "What can I eat?" is a wish for ideas.
        let isOpen =
            subject == nil
            && CoachIntent.reading(message).contains { $0 == .ideas || $0 == .training || $0 == .alcohol }
        if isOpen, AllowedVerdict(words, subject: nil, restrictions: restrictions).outcome != .refused {
            return nil
        }
        return verdict(
            AllowedVerdict(words, subject: subject, restrictions: restrictions),
            name: name,
            about: nil
        )
    }

    /// The refusal of the shortest run of words that names something against the person's list.
    ///
    /// A question may name several foods, or surround one with other words; what decides is the one that is refused.
    private func refusedPart(of text: String) -> OfflineAnswer? {
        // What follows may make a food harmless, as in "coconut milk".
        let all = IngredientSafetyLexicon.hazards(in: text).allergens
        guard !all.isDisjoint(with: restrictions.allergens) else { return nil }
        let words = text.split(separator: " ").prefix(12).map(String.init)
        for length in 1...4 where length <= words.count {
            for start in 0...(words.count - length) {
                let part = words[start..<(start + length)].joined(separator: " ")
                let named = IngredientSafetyLexicon.hazards(in: part).allergens
                guard !named.isDisjoint(with: restrictions.allergens) else { continue }
                let subject =
                    QuestionWords.food(text, of: text, knowledge: knowledge)
                    ?? QuestionWords.food(part, of: text, knowledge: knowledge)
                return verdict(
                    AllowedVerdict(subject?.words ?? part, subject: subject, restrictions: restrictions),
                    name: subject.map { $0.food.name } ?? SafeName.text(part, otherwise: "That"),
                    about: nil
                )
            }
        }
        return nil
    }

    private var listOfRestrictions: OfflineAnswer {
        OfflineAnswer(
            "I keep to your list: \(AllowedVerdict.list(restrictions).joined(separator: ", ")). Name a food, and I check it.",
            suggestions: ["Is hummus allowed for me?"]
        )
    }

    private func verdict(_ verdict: AllowedVerdict, name: String, about claim: String?) -> OfflineAnswer {
        let number = verdict.number
        return switch (verdict.outcome, claim) {
        case (.refused, let claim?):
            OfflineAnswer("No, I would not call \(name) \(claim): \(AmountText.list(verdict.reasons)).")
        case (.allowed, let claim?):
            OfflineAnswer(
                "By \(number.possessive) usual ingredients, \(name) \(number.be) \(claim). Recipes of packaged foods differ, so read the label."
            )
        case (.refused, nil):
            OfflineAnswer(
                "No: \(name) \(number.be) not for you, because \(AmountText.list(verdict.reasons)).",
                suggestions: ["What can I eat instead?"]
            )
        case (.allowed, nil):
            OfflineAnswer(
                restrictions.isEmpty
                    ? "Yes. You gave me no restrictions, so \(name) \(number.be) fine as part of your day."
                    : "Yes: \(name) \(number.have) nothing against your list.\(checkedNote)",
                suggestions: ["What is in \(name)?"]
            )
        case (.unknown, _):
            OfflineAnswer(
                "I can not say: I do not know “\(name)”."
                    + (restrictions.isEmpty
                        ? "" : " Until its label is read, treat it as not allowed for you."),
                findings: [
                    Finding("food-unknown", .warning, "The food of the question is not in the food table.")
                ]
            )
        }
    }

    // MARK: What is in it?

    func composition(_ message: String) -> OfflineAnswer? {
        guard let subject = QuestionWords.foods(in: message, knowledge: knowledge) else { return nil }
        return describe(subject, asked: NutrientWords.nutrients(in: PlainText.words(message)))
    }

    func describe(_ subject: CoachKnowledge.Subject, asked: [Nutrient]) -> OfflineAnswer {
        let food = subject.food
        let mass = subject.mass ?? 100
        let nutrients = food.nutrients(in: mass)
        let shown = asked.filter { $0 != .energy || asked.count > 1 }
        var text = "\(AmountText.grams(mass)) of \(food.name) have \(AmountText.macros(nutrients))."
        if let first = shown.first, ![.protein, .fat, .carbohydrate].contains(first) || shown.count == 1 {
            let amounts = shown.map { AmountText.amount($0, in: nutrients) }
            text =
                "\(AmountText.grams(mass)) of \(food.name) have \(AmountText.list(amounts)), and \(AmountText.amount(.energy, in: nutrients))."
        }
        if subject.mass == nil, let portion = portion(of: food) {
            text +=
                " A usual portion of \(AmountText.grams(portion)) has \(AmountText.macros(food.nutrients(in: portion)))."
        }
        let verdict = AllowedVerdict(subject.words, subject: subject, restrictions: restrictions)
        if verdict.outcome == .refused {
            let number = verdict.number
            text +=
                " \(Self.capitalized(number.pronoun)) \(number.be) not for you, because \(AmountText.list(verdict.reasons))."
        }
        return OfflineAnswer(
            text + " Source for \(food.name): \(food.reference.dataset.title).",
            suggestions: ["\(Self.capitalized(verdict.number.be)) \(food.name) allowed for me?"]
        )
    }

    /// A text that begins a sentence.
    static func capitalized(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }

    /// What one eater usually gets of a food, from the recipes or its own measures.
    func portion(of food: Food) -> Grams? {
        if let usual = knowledge.usualPortions[food.id] { return max(5, (usual / 5).rounded() * 5) }
        return food.portions.first { (10...260).contains($0.mass.value) }.map { $0.mass.rounded() }
    }

    func compare(_ message: String) -> OfflineAnswer? {
        let parts = message.replacing(" or ", with: "|").replacing(" vs ", with: "|").replacing(
            " versus ",
            with: "|"
        )
        .replacing(" vs. ", with: "|").replacing(" and ", with: "|").replacing(" than ", with: "|").split(
            separator: "|"
        )
        let more: Set<String> = [
            "more", "less", "better", "higher", "lower", "compare", "difference", "between", "than",
            "healthier", "fewer",
        ]
        var foods: [Food] = []
        for part in parts {
            guard let food = QuestionWords.foods(in: String(part), knowledge: knowledge, without: more)?.food,
                !foods.contains(food)
            else {
                continue
            }
            foods.append(food)
        }
        guard foods.count >= 2 else { return nil }
        let asked = NutrientWords.nutrients(in: PlainText.words(message)).first ?? .energy
        let rows = foods.prefix(4).map { "\($0.name): \(AmountText.macros($0.nutrientsPer100Grams))" }
        let ranked = foods.prefix(4).filter { $0.nutrientsPer100Grams[asked].reported != nil }
            .sorted {
                ($0.nutrientsPer100Grams[asked].reported ?? 0, $1.id) > (
                    $1.nutrientsPer100Grams[asked].reported ?? 0, $0.id
                )
            }
        let best =
            ranked.first.map {
                " \(Self.capitalized($0.name)) \(NameNumber(of: $0.name).have) the most \(NutrientWords.name(asked)) by weight."
            } ?? ""
        return OfflineAnswer("In 100 g each: \(rows.joined(separator: "; ")).\(best)")
    }
}
