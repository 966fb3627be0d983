extension OfflineCoach {
    private static let noPlan =
        "I have no plan of yours yet. Make one first, and I can show it, swap meals and write the shopping list."

    // MARK: What is on the plan?

    func plan(_ message: String) -> OfflineAnswer? {
        guard context.plan != nil else { return OfflineAnswer(Self.noPlan, suggestions: suggestions) }
        let place = PlanPlace(message, context: context)
        guard let day = place.day else {
            return OfflineAnswer(
                "Your plan has no such day; it has \(context.plan?.plan.days.count ?? 0).",
                suggestions: suggestions
            )
        }
        let meals = place.slot.map { slot in day.meals.filter { $0.slot == slot } } ?? day.meals
        guard !meals.isEmpty else {
            return OfflineAnswer("Your plan has no \(place.slot?.rawValue ?? "meal") on day \(day.day).")
        }
        let rows = meals.map { meal in
            "\(meal.slot.displayName): \(Self.name(meal)), × \(AmountText.number(meal.servings)), \(AmountText.macros(meal.nutrients))"
        }
        let total = place.slot == nil ? "\nAll together: \(AmountText.macros(day.nutrients))." : ""
        return OfflineAnswer(
            "Day \(day.day) of your plan:\n- \(rows.joined(separator: "\n- "))\(total)",
            suggestions: [
                "What could I have instead of \(meals[meals.count - 1].slot.rawValue)?",
                "What do I need to buy?",
            ],
            findings: Self.findings(meals)
        )
    }

    static func name(_ meal: PlannedMeal) -> String {
        SafeName.text(meal.name, otherwise: "a dish with an unusable name")
    }

    private static func findings(_ meals: [PlannedMeal]) -> [Finding] {
        meals.contains { !SafeName.isUsable($0.name) }
            ? [
                Finding(
                    .injectionSuspected,
                    .warning,
                    "The name of a planned dish reads like instructions or markup; it is not shown."
                )
            ] : []
    }

    // MARK: What may take its place?

    func swap(_ message: String) -> OfflineAnswer? {
        let named = PlanPlace(message, context: context)
        let hasPlace = named.slot != nil || named.namesDay
        let food = QuestionWords.foods(in: message, knowledge: knowledge, without: Self.swapWords)
        let isAboutFood = food != nil
        if let food, !hasPlace, let answer = substitutes(for: food, message) { return answer }
        guard let plan = context.plan else {
            return isAboutFood ? nil : OfflineAnswer(Self.noPlan, suggestions: suggestions)
        }
        if isAboutFood, !hasPlace { return nil }
        guard let day = named.day,
            let index = day.meals.lastIndex(where: { $0.slot == (named.slot ?? .dinner) })
                ?? day.meals.indices.last
        else { return OfflineAnswer("Your plan has no such meal.", suggestions: suggestions) }
        let meal = day.meals[index]
        let ranked = alternatives(in: plan, day: day.day, meal: index)
        guard !ranked.isEmpty else {
            return OfflineAnswer(
                "I found no other dish for \(meal.slot.rawValue) on day \(day.day) that keeps your restrictions."
            )
        }
        let rows = ranked.map { other in
            "\(other.name), × \(AmountText.number(other.servings)): \(Self.change(other.energyChange.value)) kcal, "
                + "\(Self.change(other.proteinChange.value)) g protein"
                + (other.minutesChange.map { ", \(Self.change(Double($0))) min" } ?? "")
        }
        return OfflineAnswer(
            "In place of \(Self.name(meal)) (\(meal.slot.rawValue), day \(day.day)) these suit the day best:\n- "
                + rows.joined(separator: "\n- ")
                + "\nAll keep your restrictions; the figures are the change of the day.",
            suggestions: ["What is on my plan today?"]
        )
    }

    static let swapWords: Set<String> = [
        "statt", "anstelle", "anstatt", "nehmen", "verwenden", "place", "lieu", "vez", "invece", "posto",
        "substitute", "substitutes",
        "swap", "replace", "instead", "something", "else", "other", "another", "alternative", "alternatives",
        "change", "exchange", "like", "breakfast",
        "lunch", "dinner", "tonight", "tomorrow", "dish", "different", "option", "options", "don", "t",
        "breakfasts", "recipe",
    ]

    func alternatives(in plan: PlanResult, day: Int, meal: Int, count: Int = 3) -> [SwapAlternative] {
        var plan = plan
        plan.report.request.restrictions = restrictions
        guard let planner = try? knowledge.planner.knowing(plan.plan) else { return [] }
        return (try? planner.alternatives(in: plan, day: day, meal: meal, count: count)) ?? []
    }

    static func change(_ value: Double) -> String {
        (value >= 0 ? "+" : "−") + AmountText.whole(value.magnitude)
    }

    // MARK: What is left today?

    var left: OfflineAnswer? {
        guard let targets = context.dayTargets else {
            return OfflineAnswer(
                "I do not know your targets yet, so I can not tell what is left. Fill in your profile first."
            )
        }
        guard !context.log.isEmpty else {
            let planned =
                context.planDay(after: 0).map {
                    " Your plan for today has \(AmountText.macros($0.nutrients))."
                } ?? ""
            return OfflineAnswer(
                "Nothing is logged today, so all of it is left: \(AmountText.energy(targets.energy.target)), "
                    + "\(AmountText.whole(targets.protein.target.value)) g protein, \(AmountText.whole(targets.fat.target.value)) g fat, "
                    + "\(AmountText.whole(targets.carbohydrate.target.value)) g carbohydrate.\(planned)"
            )
        }
        let (eaten, unknown) = knowledge.eaten(context.log)
        let doubt =
            unknown.isEmpty
            ? ""
            : " I could not count: \(unknown.prefix(5).joined(separator: "; ")); so a little less is left."
        let rest = [
            Self.rest(targets.energy.target.value - eaten.energy.value, "kcal", "energy"),
            Self.rest(targets.protein.target.value - eaten.protein.value, "g", "protein"),
            Self.rest(targets.fat.target.value - eaten.fat.value, "g", "fat"),
            Self.rest(targets.carbohydrate.target.value - eaten.carbohydrate.value, "g", "carbohydrate"),
        ]
        return OfflineAnswer(
            "So far today you had \(AmountText.macros(eaten)). Of your targets, \(rest.joined(separator: ", ")).\(doubt)",
            suggestions: ["What could I eat for dinner?"],
            findings: unknown.isEmpty
                ? []
                : [
                    Finding(
                        "log-unknown",
                        .warning,
                        "\(unknown.count) entries of the log could not be counted."
                    )
                ]
        )
    }

    private static func rest(_ value: Double, _ unit: String, _ name: String) -> String {
        value >= 0
            ? "\(AmountText.whole(value)) \(unit) \(name) are left"
            : "\(name) is \(AmountText.whole(-value)) \(unit) over"
    }

    // MARK: What is to be bought?

    var grocery: OfflineAnswer? {
        guard let plan = context.plan?.plan else {
            return OfflineAnswer(Self.noPlan, suggestions: suggestions)
        }
        let list = GroceryList(for: plan, foods: knowledge.foods).items.filter { !$0.isPantryItem }
        let rows = list.prefix(40).map { item in
            "\(SafeName.text(item.name)): \(AmountText.grams(item.toBuy))"
                + (item.pieces.map { " (\($0))" } ?? "")
        }
        let more = list.count > 40 ? "\nand \(list.count - 40) more." : ""
        return OfflineAnswer(
            "For your plan you need:\n- \(rows.joined(separator: "\n- "))\(more)\nPantry items are left out."
        )
    }

    // MARK: What could I cook?

    func ideas(_ message: String) -> OfflineAnswer? {
        let words = PlainText.words(message)
        let slot = PlanPlace.slot(in: words)
        let isQuick = !Set(words).isDisjoint(with: [
            "quick", "fast", "easy", "schnell", "rapido", "rapide", "veloce", "minutes", "minuten", "minutos",
            "minuti",
        ])
        let left = context.dayTargets.map { $0.energy.target - knowledge.eaten(context.log).total.energy }
        let gate = gate
        var dishes = knowledge.planner.catalogue.recipes.filter { dish in
            (slot.map { dish.recipe.slots.contains($0) } ?? true)
                && (!isQuick || (dish.recipe.minutes ?? 99) <= 20) && gate.allows(dish)
        }
        let wished = dishes.filter { dish in
            dish.items.contains { Self.isNamed($0.food, in: words) }
        }
        // Dishes with all of the named foods where there are some, otherwise with one of them.
        let most = wished.map { dish in Self.namedWords(of: dish, in: words).count }.max() ?? 0
        if !wished.isEmpty { dishes = wished.filter { Self.namedWords(of: $0, in: words).count == most } }
        dishes.sort { (score($0), $1.id.rawValue) > (score($1), $0.id.rawValue) }
        if let left, !context.log.isEmpty { dishes = dishes.filter { $0.nutrientsPerServing.energy <= left } }
        guard !dishes.isEmpty else {
            return OfflineAnswer("I know no dish that fits your list and what is left today.\(checkedNote)")
        }
        let rows = dishes.prefix(4).map { dish in
            "\(dish.recipe.name): \(AmountText.macros(dish.nutrientsPerServing))"
                + (dish.recipe.minutes.map { ", \($0) min" } ?? "")
        }
        return OfflineAnswer(
            "For \(slot?.rawValue ?? "a meal") you could have:\n- \(rows.joined(separator: "\n- "))\nFigures are for a serving.\(checkedNote)"
        )
    }

    private static func isNamed(_ food: Food, in words: [String]) -> Bool { name(of: food, in: words) != nil }

    /// The word of a question that names a food, in the singular or the plural.
    private static func name(of food: Food, in words: [String]) -> String? {
        guard let first = PlainText.words(food.name).first else { return nil }
        return words.contains(first) || words.contains(first + "s") || words.contains(first + "es")
            ? first : nil
    }

    private static func namedWords(of dish: ResolvedRecipe, in words: [String]) -> Set<String> {
        Set(dish.items.compactMap { name(of: $0.food, in: words) })
    }

    /// Protein for the energy, the simplest measure of a dish that fits most goals.
    private func score(_ dish: ResolvedRecipe) -> Double {
        let energy = dish.nutrientsPerServing.energy.value
        return energy > 50 ? (dish.nutrientsPerServing.protein.value / energy * 1_000).rounded() : 0
    }
}
