#if canImport(FoundationEssentials)
internal import FoundationEssentials
#else
internal import Foundation
#endif

/// Runs the tools that a model calls.
struct CoachToolbox {
    let coach: OfflineCoach

    /// What a call gave.
    struct Outcome {
        let record: CoachToolCall
        /// The words of the food that the figures are of; empty for figures of the person.
        let subject: Set<String>
        let isMalformed: Bool
    }

    private var knowledge: CoachKnowledge { coach.knowledge }
    private var context: CoachContext { coach.context }

    /// Runs a call; arguments that can not be right give a result with a member `error`.
    func run(_ call: LLMToolCall) -> Outcome {
        let name = PromptText.cleaned(call.name, limit: 64)
        do throws(InputError) {
            guard let tool = CoachTool(rawValue: call.name) else {
                throw InputError(
                    .unknownName,
                    field: "tool",
                    received: "“\(name)”",
                    allowed: CoachTool.allCases.map(\.rawValue).joined(separator: ", ")
                )
            }
            let arguments = try Self.arguments(call.arguments)
            let (result, subject) = try run(tool, FieldReader(arguments, named: "arguments"))
            return Outcome(
                record: CoachToolCall(name: name, arguments: arguments, result: result),
                subject: subject,
                isMalformed: false
            )
        } catch {
            let text = PromptText.cleaned(call.arguments, limit: 200)
            return Outcome(
                record: CoachToolCall(
                    name: name,
                    arguments: .string(text),
                    result: ["error": .string(error.message)]
                ),
                subject: [],
                isMalformed: true
            )
        }
    }

    /// Runs a tool that the coach itself wants the result of.
    func result(_ tool: CoachTool, _ arguments: [String: JSONValue] = [:]) -> Outcome {
        run(LLMToolCall(id: "", name: tool.rawValue, arguments: CanonicalJSON.text(of: .object(arguments))))
    }

    private static func arguments(_ text: String) throws(InputError) -> JSONValue {
        let text = text.isEmpty ? "{}" : text
        guard text.utf8.count <= 20_000,
            let value = try? JSONDecoder().decode(JSONValue.self, from: Data(text.utf8))
        else {
            throw InputError(
                .wrongKind,
                field: "arguments",
                received: "text that is no JSON",
                allowed: "a JSON object"
            )
        }
        return value
    }

    private func run(
        _ tool: CoachTool,
        _ arguments: FieldReader
    ) throws(InputError) -> (JSONValue, Set<String>) {
        switch tool {
        case .targets: (targets, [])
        case .food: try food(arguments)
        case .recipe: (try recipe(arguments), [])
        case .plan: (try plan(arguments), [])
        case .swap: (try swap(arguments), [])
        case .allowed: (try allowed(arguments), [])
        case .sources: (try sources(arguments), [])
        case .left: (left, [])
        }
    }

    private static func missing(_ text: String) -> JSONValue { ["unknown": .string(text)] }

    // MARK: The person

    private var targets: JSONValue {
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

    private var left: JSONValue {
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

    private static func nutrients(_ profile: NutrientProfile, _ list: [Nutrient]) -> JSONValue {
        var members: [String: JSONValue] = [:]
        for nutrient in list {
            if let value = profile[nutrient].reported {
                members[nutrient.rawValue] = .number(Grams(value).rounded(toPlaces: 2).value)
            }
        }
        return .object(members)
    }

    // MARK: Foods

    private func food(_ arguments: FieldReader) throws(InputError) -> (JSONValue, Set<String>) {
        let name = try Self.required("food", arguments, length: 120)
        let grams = try arguments.number("grams") ?? 100
        try InputError.check(grams, "grams", in: 1...5_000, unit: "g")
        guard let subject = knowledge.subject(name) else {
            return (Self.missing("No food is known by this name."), [])
        }
        let verdict = AllowedVerdict(name, subject: subject, restrictions: coach.restrictions)
        let result: JSONValue = [
            "food": .string(subject.food.name), "amount_g": .number(grams),
            "allowed": .bool(verdict.outcome == .allowed),
            "reasons": .array(verdict.reasons.map { .string($0) }),
            "nutrients": Self.nutrients(subject.food.nutrients(in: Grams(grams)), Nutrient.allCases),
        ]
        return (result, Set(FoodTerm.words(of: subject.food.name) + FoodTerm.words(of: name)))
    }

    private func allowed(_ arguments: FieldReader) throws(InputError) -> JSONValue {
        let name = try Self.required("food", arguments, length: 120)
        let verdict = AllowedVerdict(name, subject: knowledge.subject(name), restrictions: coach.restrictions)
        let word =
            verdict.outcome == .allowed
            ? "allowed" : verdict.outcome == .refused ? "refused" : "unknown, treat as refused"
        return ["verdict": .string(word), "reasons": .array(verdict.reasons.map { .string($0) })]
    }

    private func sources(_ arguments: FieldReader) throws(InputError) -> JSONValue {
        let name = try Self.required("nutrient", arguments, length: 64)
        let nutrient = try FieldReader.name(name, field: "nutrient", as: Nutrient.self)
        return .array(
            coach.bestSources(of: nutrient).map { food, portion in
                [
                    "food": .string(food.name), "amount_g": .number(portion.value),
                    "nutrients": Self.nutrients(food.nutrients(in: portion), [nutrient, .energy]),
                ]
            }
        )
    }

    private func recipe(_ arguments: FieldReader) throws(InputError) -> JSONValue {
        let text = try Self.required("lines", arguments, length: 8_000)
        let servings = try arguments.number("servings")
        if let servings { try InputError.check(servings, "servings", in: 1...100) }
        let lines = text.split(whereSeparator: \.isNewline).prefix(60).map {
            PromptText.cleaned(String($0), limit: 200)
        }
        let analysis = RecipeAnalyzer(source: knowledge.source).analyze(
            WrittenRecipe(groups: [.init(lines: lines)]),
            servings: servings ?? 1
        )
        let refused = analysis.lines.filter { line in
            line.foods.contains { food in
                let subject = food.match.map {
                    CoachKnowledge.Subject(food: $0.food, mass: nil, words: line.line.line)
                }
                return AllowedVerdict(line.line.line, subject: subject, restrictions: coach.restrictions)
                    .outcome
                    == .refused
            }
        }
        return [
            "per_serving": Self.macros(analysis.perServing), "complete": .bool(analysis.isComplete),
            "refused_lines": .array(refused.map { .string(SafeName.text($0.line.line)) }),
            "not_counted": .array(
                analysis.lines.filter { $0.foods.contains { $0.nutrients == nil } }.map {
                    .string(SafeName.text($0.line.line))
                }
            ),
        ]
    }

    // MARK: The plan

    private func plan(_ arguments: FieldReader) throws(InputError) -> JSONValue {
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

    private func swap(_ arguments: FieldReader) throws(InputError) -> JSONValue {
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

    private static func required(
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
