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

    var knowledge: CoachKnowledge { coach.knowledge }
    var context: CoachContext { coach.context }

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

    static func missing(_ text: String) -> JSONValue { ["unknown": .string(text)] }

    // MARK: Foods

    func food(_ arguments: FieldReader) throws(InputError) -> (JSONValue, Set<String>) {
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

    func allowed(_ arguments: FieldReader) throws(InputError) -> JSONValue {
        let name = try Self.required("food", arguments, length: 120)
        let verdict = AllowedVerdict(name, subject: knowledge.subject(name), restrictions: coach.restrictions)
        let word =
            verdict.outcome == .allowed
            ? "allowed" : verdict.outcome == .refused ? "refused" : "unknown, treat as refused"
        return ["verdict": .string(word), "reasons": .array(verdict.reasons.map { .string($0) })]
    }

    func sources(_ arguments: FieldReader) throws(InputError) -> JSONValue {
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

    func recipe(_ arguments: FieldReader) throws(InputError) -> JSONValue {
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
}
