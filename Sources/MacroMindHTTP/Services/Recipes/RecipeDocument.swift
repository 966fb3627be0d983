import MacroMindKit

/// What a user sent as a recipe: a text, a schema.org document, or lines, and what is told beside it.
struct RecipeDocument: Sendable, Equatable {
    var name: String?
    var text: String?
    var document: JSONValue?
    var lines: [String]?
    var steps: [String]?
    var servings: Double?
    var slots: [MealSlot]?
    var minutes: Int?

    /// The most bytes of a document.
    static let maximumSize = 200_000

    /// Reads the body of a request.
    init(_ call: Call) throws(Problem) {
        var body = call.body
        name = body.string("name", length: 1...200, allowsBlank: false)
        text = body.string("text", length: 1...20_000, allowsBlank: false)
        lines = body.strings("lines", count: 200, length: 1...500)
        steps = body.strings("instructions", count: 200, length: 1...5_000)
        servings = body.number("servings", in: 0.25...1_000)
        minutes = body.integer("minutes", in: 0...10_000)
        let names = MealSlot.allCases.map(\.rawValue)
        if let types = body.strings("meal_types", count: names.count) {
            for (index, type) in types.enumerated() where !names.contains(type) {
                body.fail(
                    "meal_types/\(index)",
                    "unknown_name",
                    "A meal type must be one of: \(names.joined(separator: ", "))."
                )
            }
            slots = MealSlot.allCases.filter { types.contains($0.rawValue) }
        }
        document = Self.document(call, &body)
        let ways = ["text", "json_ld", "lines"].filter { body.names($0) && !body.clears($0) }
        if ways.count != 1 {
            body.fail(ways.first ?? "text", "inconsistent", "Send one of text, json_ld, or lines with name.")
        } else if ways == ["lines"], name == nil {
            body.fail("name", "required", "name is missing.")
        }
        try body.finish()
    }

    private static func document(_ call: Call, _ body: inout BodyReader) -> JSONValue? {
        guard let value = call.members["json_ld"], !value.isNull else { return nil }
        if value.objectValue == nil, value.arrayValue == nil {
            body.fail(
                "json_ld",
                "wrong_type",
                "json_ld must be a schema.org Recipe, or an array or graph with one."
            )
        }
        if CanonicalJSON.text(of: value).utf8.count > maximumSize {
            body.fail("json_ld", "too_long", "json_ld has more than \(maximumSize) bytes.")
        }
        return value
    }

    /// The recipe as it was written.
    ///
    /// - Throws: ``Problem`` when there is no ingredient in it.
    func written() throws(Problem) -> WrittenRecipe {
        var recipe: WrittenRecipe
        if let lines {
            recipe = WrittenRecipe(groups: [WrittenRecipe.Group(lines: lines)], steps: steps ?? [])
        } else {
            do throws(RecipeReadingError) {
                recipe = try RecipeReader.recipe(
                    in: text ?? CanonicalJSON.text(of: document ?? .null),
                    format: text == nil ? .json : nil
                )
            } catch {
                throw Problem(.noIngredientsFound, error.message)
            }
            if let steps { recipe.steps = steps }
        }
        if let name { recipe.title = name }
        if let servings { recipe.yield = RecipeYield(servings: servings) }
        return recipe
    }
}

extension RecipeDocument {
    /// The members as they are kept.
    var json: JSONValue {
        var members: [String: JSONValue] = [:]
        members["name"] = name.map { .string($0) }
        members["text"] = text.map { .string($0) }
        members["json_ld"] = document
        members["lines"] = lines.map { .array($0.map { .string($0) }) }
        members["instructions"] = steps.map { .array($0.map { .string($0) }) }
        members["servings"] = servings.map { .number($0) }
        members["meal_types"] = slots.map { .array($0.map { .string($0.rawValue) }) }
        members["minutes"] = minutes.map { .number(Double($0)) }
        return .object(members)
    }

    /// The document of a stored recipe; a source that is no such document is a text.
    init(source: String) {
        guard let value = try? StrictJSON.value(of: Array(source.utf8)), let members = value.objectValue,
            members["text"] != nil || members["json_ld"] != nil || members["lines"] != nil
        else {
            text = source
            return
        }
        func strings(_ name: String) -> [String]? { members[name]?.arrayValue?.compactMap(\.stringValue) }
        name = members["name"]?.stringValue
        text = members["text"]?.stringValue
        document = members["json_ld"]
        lines = strings("lines")
        steps = strings("instructions")
        servings = members["servings"]?.numberValue
        slots = strings("meal_types")?.compactMap(MealSlot.init)
        minutes = members["minutes"]?.integerValue
    }
}
