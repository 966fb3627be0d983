extension OfflineCoach {
    private static let noTargets =
        "I do not know your targets yet. With height, weight, age, activity and a goal in your profile I can compute them and show every step."

    var targets: OfflineAnswer {
        guard let targets = context.dayTargets else {
            return OfflineAnswer(Self.noTargets, suggestions: suggestions)
        }
        return OfflineAnswer(
            "Your targets for a day: \(line(targets)). At least \(AmountText.whole(targets.fiberMinimum.value)) g fiber, at most "
                + "\(AmountText.whole(targets.sodiumMaximum.value)) mg sodium and \(AmountText.whole(targets.saturatedFatMaximum.value)) g saturated fat.",
            suggestions: ["Why are these my targets?", "What is left for today?"]
        )
    }

    private func line(_ targets: NutritionTargets) -> String {
        "\(AmountText.energy(targets.energy.target)), \(AmountText.whole(targets.protein.target.value)) g protein, "
            + "\(AmountText.whole(targets.fat.target.value)) g fat, \(AmountText.whole(targets.carbohydrate.target.value)) g carbohydrate"
    }

    var why: OfflineAnswer {
        guard let targets = context.dayTargets else {
            return OfflineAnswer(Self.noTargets, suggestions: suggestions)
        }
        guard !targets.derivation.isEmpty else {
            return OfflineAnswer(
                "Your targets (\(line(targets))) were set by hand, so there is no reckoning to show."
            )
        }
        let steps = targets.derivation.map { step in
            "\(step.name): \(Self.signed(step.value)) \(step.unit), from \(step.formula) (\(step.source))"
        }
        let findings = targets.findings.filter { $0.severity > .note }.map { " \($0.message)" }.joined()
        return OfflineAnswer(
            "Your targets (\(line(targets))) came about like this:\n- \(steps.joined(separator: "\n- "))\(findings.isEmpty ? "" : "\n" + findings.dropFirst())",
            suggestions: ["How fast can I lose weight?"],
            findings: []
        )
    }

    private static func signed(_ value: Double) -> String {
        (value < 0 ? "−" : "") + AmountText.number(value.magnitude)
    }

    // MARK: Training

    func training(_ message: String) -> OfflineAnswer {
        let words = Set(PlainText.words(message))
        let isBefore = !words.isDisjoint(with: [
            "before", "pre", "preworkout", "vor", "antes", "avant", "prima",
        ])
        let isAfter =
            !isBefore
            || !words.isDisjoint(with: ["after", "post", "recovery", "nach", "despues", "apres", "dopo"])
        let weight = context.profile?.person.weight
        var parts: [String] = []
        if isBefore {
            let amount =
                weight.map {
                    " (\(AmountText.whole($0.value)) to \(AmountText.whole($0.value * 2)) g for you)"
                } ?? ""
            parts.append(
                "Before training, eat something rich in carbohydrate and easy on the stomach: about 1 to 2 g carbohydrate per kg of body weight"
                    + "\(amount) one to three hours ahead; less when it is closer, with little fat and fiber."
            )
            parts.append(examples(of: .carbohydrate, "Foods that work"))
        }
        if isAfter {
            let amount =
                weight.map {
                    " (\(AmountText.whole($0.value * 0.25)) to \(AmountText.whole($0.value * 0.4)) g for you)"
                } ?? ""
            parts.append(
                "After training, a normal meal within a few hours does it: 0.25 to 0.4 g protein per kg of body weight\(amount), with carbohydrate "
                    + "to refill and something to drink."
            )
            parts.append(examples(of: .protein, "Protein that fits"))
        }
        parts.append(
            "The total of the day matters more than the minute. (Jäger 2017; Schoenfeld 2018; Kerksick 2017.)\(checkedNote)"
        )
        return OfflineAnswer(
            parts.filter { !$0.isEmpty }.joined(separator: " "),
            suggestions: ["Good sources of protein for me?"]
        )
    }

    private func examples(of nutrient: Nutrient, _ lead: String) -> String {
        let found = bestSources(of: nutrient, count: 3).map { food, portion in
            "\(food.name) (\(AmountText.amount(nutrient, in: food.nutrients(in: portion))) in \(AmountText.grams(portion)))"
        }
        return found.isEmpty ? "" : "\(lead): \(AmountText.list(found))."
    }

    // MARK: Weight

    var weightSpeed: OfflineAnswer {
        let percent = AmountText.number(policy.safety.limits.weeklyLossPercent)
        var text =
            "A steady loss of 0.5 to \(percent) % of body weight a week keeps muscle and is easier to hold; I plan nothing faster."
        if let person = context.profile?.person {
            let most = person.weight * (policy.safety.limits.weeklyLossPercent / 100)
            text +=
                " For you that is \(AmountText.number(person.weight.value * 0.005)) to \(AmountText.number(most.value)) kg a week."
        }
        if let step = context.dayTargets?.derivation.first(where: { $0.name == "daily change" }),
            step.value < 0
        {
            text +=
                " Your present targets come from a daily change of \(Self.signed(step.value)) \(step.unit)."
        }
        return OfflineAnswer(
            text + " (Helms 2014.) \(Self.notMedical)",
            suggestions: ["Why are these my targets?"]
        )
    }

    var muscle: OfflineAnswer {
        let percent = AmountText.number(policy.safety.limits.weeklyGainPercent)
        let protein =
            context.dayTargets.map {
                " Your protein target is \(AmountText.whole($0.protein.target.value)) g a day."
            } ?? ""
        return OfflineAnswer(
            "To build muscle: progressive strength training, enough protein spread over the meals, and a small surplus. Gaining up to \(percent) % of body "
                + "weight a week is the most that I plan; faster adds mostly fat.\(protein) (Iraki 2019.)",
            suggestions: ["What should I eat after training?"]
        )
    }

    var plateau: OfflineAnswer {
        OfflineAnswer(
            "A few flat weeks are normal: water moves the scale more than fat does. Look at the trend over three to four weeks, weigh under the same "
                + "conditions, and log everything for a week, drinks, oils and bites included. If the trend stays flat, expenditure has probably gone down with the weight: have your "
                + "targets computed anew from your log instead of cutting by feel. Sleep, steps and salt matter too. \(Self.notMedical)",
            suggestions: ["How fast can I lose weight?", "Why are these my targets?"]
        )
    }

    static let notMedical = "This is no medical advice."
}
