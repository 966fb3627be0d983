extension OfflineCoach {
    // MARK: Where is a nutrient found?

    func sources(_ message: String) -> OfflineAnswer? {
        let words = PlainText.words(message)
        if let diet = Self.dietWord(in: words), !restrictions.diets.contains(diet) {
            let wider = restrictions.union(Restrictions(diets: [diet]))
            return OfflineCoach(
                knowledge: knowledge,
                policy: policy,
                context: context,
                restrictions: wider,
                language: language
            ).sources(message)
        }
        if Self.asksForAmount(words), QuestionWords.foods(in: message, knowledge: knowledge) != nil {
            return nil
        }
        guard
            let nutrient = NutrientWords.nutrients(in: words).first(where: { $0 != .energy && $0 != .water })
        else {
            return nil
        }
        if ![.sodium, .cholesterol, .sugars, .saturatedFat, .alcohol, .caffeine].contains(nutrient),
            !words.contains("low")
        {
            return sources(of: nutrient)
        }
        return words.contains("high") || words.contains("rich") || words.contains("most")
            ? sources(of: nutrient) : nil
    }

    /// The diet that a question for sources names, such as "vegan sources of protein".
    private static func dietWord(in words: [String]) -> Diet? {
        if words.contains(where: { $0.hasPrefix("vegan") }) { return .vegan }
        return words.contains { $0.hasPrefix("vegetari") || $0 == "veggie" } ? .vegetarian : nil
    }

    private static func asksForAmount(_ words: [String]) -> Bool {
        zip(words, words.dropFirst()).contains { pair in
            pair == ("wie", "viel") || pair == ("wie", "viele") || pair == ("how", "much")
        }
    }

    func sources(of nutrient: Nutrient) -> OfflineAnswer {
        let found = bestSources(of: nutrient)
        guard !found.isEmpty else {
            return OfflineAnswer(
                "I know no good source of \(NutrientWords.name(nutrient)) that fits your list.\(checkedNote)"
            )
        }
        let rows = found.map { food, portion in
            let portionText = AmountText.amount(nutrient, in: food.nutrients(in: portion))
            let hundredText = AmountText.amount(nutrient, in: food.nutrientsPer100Grams)
            return
                "\(food.name): \(portionText) in a usual portion of \(AmountText.grams(portion)) (\(hundredText) in 100 g)"
        }
        let need = reference(of: nutrient).map { " Aim for \($0)." } ?? ""
        let iron = nutrient == .iron && eatsNoAnimals ? " \(Self.plantIron)" : ""
        let b12 = nutrient == .vitaminB12 && eatsNoAnimals ? " \(Self.veganB12)" : ""
        return OfflineAnswer(
            "Good sources of \(NutrientWords.name(nutrient))\(restrictions.isEmpty ? "" : " that fit your list"):\n- "
                + rows.joined(separator: "\n- ") + "\n"
                + "Figures are from the food table.\(need)\(iron)\(b12)\(checkedNote)",
            suggestions: found.first.map { ["What is in \($0.food.name)?"] } ?? []
        )
    }

    /// Foods that people cook with, best first by what a usual portion holds; at most two of a kind.
    func bestSources(of nutrient: Nutrient, count: Int = 6) -> [(food: Food, portion: Grams)] {
        let unsuited: Set<FoodCategory> = [
            .herbOrSpice, .supplement, .sweet, .snack, .alcohol, .sweetener, .baking, .condiment, .prepared,
            .processedMeat, .soup,
        ]
        let gate = gate
        let candidates = knowledge.foods.foods.compactMap {
            food -> (food: Food, portion: Grams, amount: Double)? in
            guard let usual = knowledge.usualPortions[food.id], !unsuited.contains(food.category),
                let per100 = food.nutrientsPer100Grams[nutrient].reported, gate.violations(of: food).isEmpty
            else { return nil }
            let portion = max(5, (min(usual, 250) / 5).rounded() * 5)
            let amount = per100 * portion.value / 100
            return amount > 0 ? (food, portion, amount) : nil
        }
        var perKind: [FoodCategory: Int] = [:]
        var firstWords: Set<String> = []
        var result: [(food: Food, portion: Grams)] = []
        for candidate in candidates.sorted(by: { ($0.amount, $1.food.id) > ($1.amount, $0.food.id) }) {
            let head = PlainText.words(candidate.food.name).first ?? ""
            guard perKind[candidate.food.category, default: 0] < 2, firstWords.insert(head).inserted else {
                continue
            }
            perKind[candidate.food.category, default: 0] += 1
            result.append((candidate.food, candidate.portion))
            if result.count == count { break }
        }
        return result
    }

    private var eatsNoAnimals: Bool {
        restrictions.diets.contains(.vegan) || restrictions.diets.contains(.vegetarian)
    }

    /// Advice on iron for people who eat no animal foods (IOM 2001).
    static let plantIron =
        "Iron from plants is taken up less well, so without meat plan for about 1.8 times as much; fruit or vegetables rich in "
        + "vitamin C at the same meal help, tea and coffee with it hinder."

    static let veganB12 =
        "Plants hold no reliable vitamin B12: with a vegan diet it comes from fortified foods or a supplement, and a doctor can check the level."

    // MARK: How much is needed?

    func need(_ message: String) -> OfflineAnswer? {
        let words = PlainText.words(message)
        let named = NutrientWords.nutrients(in: words)
        guard let nutrient = named.first(where: { $0 != .energy }) ?? named.first else { return nil }
        if nutrient == .water || nutrient == .alcohol || nutrient == .caffeine { return nil }
        let subject = QuestionWords.subject(of: message)
        let isAboutFood =
            knowledge.subject(subject) != nil && !words.contains("need") && !words.contains("should")
        guard !isAboutFood, let amount = reference(of: nutrient) else { return nil }
        let name = NutrientWords.name(nutrient)
        let sources =
            nutrient == .energy || nutrient == .sodium || nutrient == .sugars || nutrient == .saturatedFat
            ? "" : sourcesSentence(nutrient)
        let salt =
            nutrient == .sodium
            ? " Most sodium comes from bread, cheese, cured meat, sauces and ready meals; cooking with herbs, acid and spices and tasting before "
                + "salting lowers it. A gram of salt has 0.39 g sodium." : ""
        return OfflineAnswer(
            "For \(name), aim for \(amount).\(sources)\(salt)",
            suggestions: ["Good sources of \(name)?"]
        )
    }

    private func sourcesSentence(_ nutrient: Nutrient) -> String {
        let names = bestSources(of: nutrient, count: 3).map(\.food.name)
        return names.isEmpty ? "" : " Good sources that fit your list: \(AmountText.list(names))."
    }

    /// How much of a nutrient the person should get, as words with the basis; `nil` where nothing is known.
    func reference(of nutrient: Nutrient) -> String? {
        if let targets = context.dayTargets, let text = Self.target(of: nutrient, in: targets) { return text }
        guard let row = Self.references[nutrient].flatMap(DietaryReference.intakes), let stage = lifeStage,
            let amount = row.recommended(for: stage)
        else { return nil }
        let upper =
            row.upperScope == .total
            ? row.upperLevel(for: stage).map { ", and not more than \(AmountText.number($0)) \(row.unit)" }
                ?? "" : ""
        return
            "\(AmountText.number(amount)) \(row.unit) a day\(upper) (dietary reference intake, \(stage.rawValue))"
    }

    private static func target(of nutrient: Nutrient, in targets: NutritionTargets) -> String? {
        func range(_ target: TargetRange<Grams>) -> String {
            "\(AmountText.whole(target.target.value)) g a day (\(AmountText.whole(target.range.lowerBound.value)) to "
                + "\(AmountText.whole(target.range.upperBound.value)) g counts as met)"
        }
        switch nutrient {
        case .energy: return "\(AmountText.energy(targets.energy.target)) a day"
        case .protein: return range(targets.protein)
        case .fat: return range(targets.fat)
        case .carbohydrate: return range(targets.carbohydrate)
        case .fiber: return "at least \(AmountText.whole(targets.fiberMinimum.value)) g a day"
        case .sodium: return "at most \(AmountText.whole(targets.sodiumMaximum.value)) mg a day"
        case .saturatedFat: return "at most \(AmountText.whole(targets.saturatedFatMaximum.value)) g a day"
        case .sugars, .addedSugars:
            return "at most \(AmountText.whole(targets.addedSugarMaximum.value)) g of added sugar a day"
        default: return nil
        }
    }

    /// The life stage of the person; an adult between 31 and 50 years where nothing is known has none.
    var lifeStage: LifeStage? {
        guard let person = context.profile?.person, let years = try? person.years(on: context.today) else {
            return nil
        }
        return try? LifeStage(
            sex: person.sex,
            age: years,
            isPregnant: person.pregnancy != nil,
            isLactating: person.lactation != nil
        )
    }

    private static let references: [Nutrient: ReferenceNutrient] = [
        .vitaminA: .vitaminA, .vitaminC: .vitaminC, .vitaminD: .vitaminD, .vitaminE: .vitaminE,
        .vitaminK: .vitaminK, .thiamin: .thiamin,
        .riboflavin: .riboflavin, .niacin: .niacin, .vitaminB6: .vitaminB6, .folate: .folate,
        .vitaminB12: .vitaminB12,
        .pantothenicAcid: .pantothenicAcid, .choline: .choline, .calcium: .calcium, .copper: .copper,
        .iron: .iron,
        .magnesium: .magnesium, .manganese: .manganese, .phosphorus: .phosphorus, .selenium: .selenium,
        .zinc: .zinc,
        .potassium: .potassium, .sodium: .sodium, .water: .totalWater, .carbohydrate: .carbohydrate,
        .fiber: .totalFiber,
        .protein: .protein,
    ]
}
