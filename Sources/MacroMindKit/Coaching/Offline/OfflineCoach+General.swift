extension OfflineCoach {
    var capabilities: OfflineAnswer {
        OfflineAnswer(
            "I am your food coach. I can tell what is in a food or an ingredient line, check whether a food suits you, name good sources of a nutrient, "
                + "explain your targets step by step, show your plan, today's rest and the shopping list, and find other dishes for a meal. Every figure comes from data. I "
                + "give no medical advice.",
            suggestions: suggestions
        )
    }

    /// Answers that need little of the person's data.
    func general(_ intent: CoachIntent, _ message: String) -> OfflineAnswer? {
        switch intent {
        case .greeting: OfflineAnswer(greeting, suggestions: suggestions)
        case .thanks: OfflineAnswer(thanks, suggestions: suggestions)
        case .eatingOut: OfflineAnswer(Self.eatingOut + checkedNote, suggestions: ["What is left for today?"])
        case .mealPrep: mealPrep
        case .vitaminB12: vitaminB12
        case .supplements: OfflineAnswer(Self.supplements, suggestions: ["Good sources of protein for me?"])
        case .water: water
        case .caffeine: caffeine(message)
        case .alcohol: alcohol(message)
        case .hunger: hunger
        case .timing: OfflineAnswer(Self.timing)
        case .explain: explain(message)
        default: nil
        }
    }

    private var greeting: String {
        switch language {
        case .english: "Hello! What would you like to know about your food?"
        case .german: "Hallo! Was möchtest du über dein Essen wissen?"
        case .french: "Bonjour ! Que voulez-vous savoir sur votre alimentation ?"
        case .spanish: "¡Hola! ¿Qué quieres saber sobre tu comida?"
        case .italian: "Ciao! Che cosa vuoi sapere sul tuo cibo?"
        }
    }

    private var thanks: String {
        switch language {
        case .english: "You are welcome."
        case .german: "Gern geschehen."
        case .french: "Avec plaisir."
        case .spanish: "De nada."
        case .italian: "Prego."
        }
    }

    private static let eatingOut =
        "Eating out fits in. Look at the menu ahead, pick a dish with a clear source of protein and vegetables, ask for sauces and dressings on the side, and "
        + "choose boiled, grilled or baked over fried. Log it by its parts as well as you can; one rough meal does not undo a week. With an allergy, tell the kitchen each time."

    private static let supplements =
        "Food comes first: most people get what they need from varied meals. Protein powder is a handy food, not a must; whether any supplement makes sense, and how much of it, is a "
        + "question for a doctor or pharmacist. I name no doses."

    private static let timing =
        "When you eat matters less than what and how much over the day. Three to five meals with protein in each suit most people; an eating window is a matter of taste and "
        + "no shortcut. Do not skip meals to make up for others."

    private var mealPrep: OfflineAnswer {
        let gate = gate
        let keeping = knowledge.planner.catalogue.recipes
            .filter {
                $0.recipe.keepsDays >= 3 && $0.recipe.slots.contains { $0 == .lunch || $0 == .dinner }
                    && gate.allows($0)
            }
            .sorted { ($0.recipe.keepsDays, $1.id.rawValue) > ($1.recipe.keepsDays, $0.id.rawValue) }
            .prefix(4)
            .map {
                "\($0.recipe.name) (keeps \($0.recipe.keepsDays) days\($0.recipe.freezes ? ", freezes" : ""))"
            }
        let dishes = keeping.isEmpty ? "" : " From the catalogue: \(AmountText.list(Array(keeping)))."
        return OfflineAnswer(
            "Cook dishes that keep, in one batch for several meals: stews, curries, soups, grains and baked dishes. Cool them quickly, keep them in the refrigerator within two hours, and "
                + "reheat until steaming; leave cooked rice out as short as possible.\(dishes)",
            suggestions: ["What do I need to buy?"]
        )
    }

    private var vitaminB12: OfflineAnswer {
        let answer = sources(of: .vitaminB12)
        guard restrictions.diets.contains(.vegan) else { return answer }
        let need = reference(of: .vitaminB12).map { " Aim for \($0)." } ?? ""
        return OfflineAnswer("\(Self.veganB12)\(need)", suggestions: ["Good sources of iron?"])
    }

    private var water: OfflineAnswer {
        let need =
            reference(of: .water).map { " The reference intake for you is \($0), water in food included." }
            ?? ""
        return OfflineAnswer(
            "Drink to thirst, more in heat and with training; pale yellow urine is a good sign. Water, tea and coffee count.\(need)",
            suggestions: ["Good sources of potassium?"]
        )
    }

    private func caffeine(_ message: String) -> OfflineAnswer {
        if let subject = QuestionWords.foods(in: message, knowledge: knowledge),
            subject.food.nutrientsPer100Grams[.caffeine].reported != nil
        {
            return describe(subject, asked: [.caffeine])
        }
        return OfflineAnswer(
            "Coffee and tea count towards what you drink; late in the day they can cost sleep. How much suits you is best asked of a doctor if you feel it."
        )
    }

    private func alcohol(_ message: String) -> OfflineAnswer {
        if restrictions.diets.contains(.alcoholFree) || restrictions.diets.contains(.halal) {
            return OfflineAnswer(
                "Your list leaves alcohol out, so I plan none. Alcohol-free beer, spritzers and teas are an option; read the label."
            )
        }
        let figure =
            QuestionWords.foods(in: message, knowledge: knowledge).flatMap {
                $0.food.category == .alcohol ? " " + describe($0, asked: []).text : nil
            } ?? ""
        return OfflineAnswer(
            "Alcohol has 7 kcal per gram and fills no one; less is better, and none is best for health. Count what you drink like food.\(figure)"
        )
    }

    private var hunger: OfflineAnswer {
        let fiber = bestSources(of: .fiber, count: 3).map(\.food.name)
        let foods = fiber.isEmpty ? "" : " Foods with much fiber: \(AmountText.list(fiber))."
        return OfflineAnswer(
            "Hunger is a signal and no failing. Protein and fiber in every meal, vegetables, enough sleep and regular meals help; if you are often hungry, the deficit is "
                + "probably too large and the targets should be raised.\(foods)\(checkedNote)",
            suggestions: ["Why are these my targets?"]
        )
    }

    // MARK: Explanations

    private func explain(_ message: String) -> OfflineAnswer? {
        let words = Set(PlainText.words(message))
        if !words.isDisjoint(with: ["vegetables", "veg", "veggies", "greens"]) {
            return OfflineAnswer(
                Self.vegetables + checkedNote,
                suggestions: ["What could I cook for dinner?"]
            )
        }
        if !words.isDisjoint(with: Self.judgements), !words.isDisjoint(with: ["is", "are"]) {
            let sugar = words.contains("sugar") || words.contains("sugars")
            let limit = sugar ? reference(of: .addedSugars).map { " For sugar, aim for \($0)." } ?? "" : ""
            return OfflineAnswer(Self.noJudgement + limit, suggestions: suggestions)
        }
        for (keys, text) in Self.explanations where !words.isDisjoint(with: keys) {
            return OfflineAnswer(text, suggestions: suggestions)
        }
        return nil
    }

    private static let judgements: Set<String> = [
        "bad", "good", "toxic", "fattening", "poison", "unhealthy", "addictive",
    ]

    private static let noJudgement =
        "No single food makes or breaks a diet: what counts is how much of it you eat, how often, and what the rest of the day holds. Ask me what is in it, "
        + "and whether it suits you."

    private static let vegetables =
        "Add vegetables to what you cook anyway: grated into sauces and soups, frozen ones into pans and rice, a raw handful beside bread, and a bowl on the table before the rest. Frozen "
        + "and canned ones count. When half of the plate is vegetables, little else has to be reckoned with."

    private static let explanations: [(Set<String>, String)] = [
        (
            ["tdee", "expenditure"],
            "Total energy expenditure is what your body uses in a day: resting energy, digestion and activity. Eating as much keeps the weight."
        ),
        (
            ["bmr", "resting"],
            "Resting energy is what the body uses at complete rest; for most people it is the largest part of a day's energy."
        ),
        (
            ["bmi"],
            "The body mass index is weight in kilograms divided by the square of height in metres. It is a rough measure of groups and says little about muscle or health of one person."
        ),
        (
            ["deficit"],
            "A deficit is eating less energy than you use; the body covers the rest mostly from fat. I plan at most a quarter of expenditure."
        ),
        (["surplus"], "A surplus is eating more energy than you use, as one does to gain weight."),
        (
            ["macros", "macro", "macronutrients"],
            "Macronutrients are protein, fat and carbohydrate, which give energy: protein and carbohydrate 4 kcal per gram, fat 9. Protein builds and repairs, fat carries vitamins and makes hormones, carbohydrate fuels."
        ),
        (
            ["protein", "proteins"],
            "Protein builds and repairs muscle and everything else; it gives 4 kcal per gram and keeps you full."
        ),
        (
            ["fiber", "fibre"],
            "Fiber is carbohydrate that is not digested; it feeds the gut, slows sugar and keeps you full. It is in whole grains, pulses, vegetables, fruit and nuts."
        ),
        (
            ["carbs", "carb", "carbohydrate", "carbohydrates"],
            "Carbohydrate is sugar, starch and fiber; it gives 4 kcal per gram and is the main fuel of training."
        ),
        (
            ["fat", "fats"],
            "Fat gives 9 kcal per gram, carries vitamins A, D, E and K, and brings the essential fatty acids."
        ),
        (
            ["sodium", "salt"],
            "Sodium is the part of salt that matters for blood pressure; a gram of salt has 0.39 g of it."
        ),
        (
            ["calorie", "calories", "kcal"],
            "A kilocalorie, called calorie on labels, is a unit of energy: it warms a kilogram of water by one degree."
        ),
        (
            ["glycemic", "glycaemic"],
            "The glycaemic index tells how fast a food raises blood sugar. In mixed meals it says little; whole grains, pulses and vegetables are low."
        ),
    ]
}
