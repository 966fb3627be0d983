extension CoachToolbox {
    // MARK: The person

    var targets: JSONValue {
        guard let targets = context.dayTargets else { return Self.missing("The person has no targets yet.") }
        return [
            "energy_kcal": .number(targets.energy.target.rounded().value),
            "protein_g": .number(targets.protein.target.rounded().value),
            "fat_g": .number(targets.fat.target.rounded().value),
            "carbohydrate_g": .number(targets.carbohydrate.target.rounded().value),
            "fiber_g": .number(targets.fiberMinimum.value), "sodium_mg": .number(targets.sodiumMaximum.value),
            "saturated_fat_g": .number(targets.saturatedFatMaximum.value),
            "derivation": .array(
                targets.derivation.map { step in
                    let key =
                        step.unit.hasPrefix("kcal")
                        ? "energy_kcal" : step.unit.hasPrefix("g") ? "amount_g" : "value"
                    return [
                        "name": .string(step.name), "formula": .string(step.formula),
                        key: .number(step.value.rounded()),
                    ]
                }
            ),
        ]
    }

    var left: JSONValue {
        guard let targets = context.dayTargets else { return Self.missing("The person has no targets yet.") }
        let eaten = knowledge.eaten(context.log)
        let rest: [String: JSONValue] = [
            "energy_kcal": .number((targets.energy.target - eaten.total.energy).rounded().value),
            "protein_g": .number((targets.protein.target - eaten.total.protein).rounded().value),
            "fat_g": .number((targets.fat.target - eaten.total.fat).rounded().value),
            "carbohydrate_g": .number(
                (targets.carbohydrate.target - eaten.total.carbohydrate).rounded().value
            ),
        ]
        return [
            "eaten": Self.macros(eaten.total), "left": .object(rest),
            "not_counted": .array(eaten.unknown.prefix(10).map { .string($0) }),
        ]
    }

    static func macros(_ profile: NutrientProfile) -> JSONValue {
        nutrients(profile, [.energy, .protein, .fat, .carbohydrate, .fiber])
    }

    static func nutrients(_ profile: NutrientProfile, _ list: [Nutrient]) -> JSONValue {
        var members: [String: JSONValue] = [:]
        for nutrient in list {
            if let value = profile[nutrient].reported {
                members[nutrient.rawValue] = .number(Grams(value).rounded(toPlaces: 2).value)
            }
        }
        return .object(members)
    }

    // MARK: The plan

    func plan(_ arguments: FieldReader) throws(InputError) -> JSONValue {
        guard let plan = context.plan?.plan else { return Self.missing("The person has no plan yet.") }
        let number = try arguments.integer("day", in: 1...max(1, plan.days.count))
        guard let day = number.map({ plan.days[$0 - 1] }) ?? context.planDay(after: 0) else {
            return Self.missing("The plan has no such day.")
        }
        let meals = day.meals.map { meal -> JSONValue in
            [
                "meal": .string(meal.slot.rawValue), "dish": .string(OfflineCoach.name(meal)),
                "servings": .number(meal.servings),
                "nutrients": Self.macros(meal.nutrients),
            ]
        }
        return ["day": .number(Double(day.day)), "meals": .array(meals), "total": Self.macros(day.nutrients)]
    }

    func swap(_ arguments: FieldReader) throws(InputError) -> JSONValue {
        guard let plan = context.plan else { return Self.missing("The person has no plan yet.") }
        let number = try arguments.integer("day", in: 1...max(1, plan.plan.days.count)) ?? 1
        let slot = try arguments.name("meal", as: MealSlot.self) ?? .dinner
        guard plan.plan.days.indices.contains(number - 1),
            let meal = plan.plan.days[number - 1].meals.firstIndex(where: { $0.slot == slot })
        else { return Self.missing("The plan has no such meal.") }
        let ranked = coach.alternatives(in: plan, day: number, meal: meal)
        return .array(
            ranked.map { other in
                [
                    "dish": .string(other.name), "servings": .number(other.servings),
                    "energy_change_kcal": .number(other.energyChange.rounded().value),
                    "protein_change_g": .number(other.proteinChange.rounded().value),
                ]
            }
        )
    }

    static func required(
        _ field: String,
        _ arguments: FieldReader,
        length: Int
    ) throws(InputError) -> String {
        guard let text = try arguments.string(field, maximumLength: length) else {
            throw .missing(field, allowed: "a text")
        }
        return text
    }
}
