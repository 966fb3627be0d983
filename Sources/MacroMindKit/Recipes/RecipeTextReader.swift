/// Reads recipes from the plain text form in which catalogues are written.
///
/// ```text
/// @ lentil-soup
/// name: Red lentil soup
/// slots: lunch dinner
/// serves: 4
/// minutes: 35
/// cuisine: turkish
/// main: lentils
/// equipment: hob blender
/// keeps: 3
/// freezes: yes
/// - 250 g red-lentils-dry | 1 1/4 cups | rinsed
/// - 10 g olive-oil | 2 tsp
/// 1. Soften the onion in the oil.
/// 2. Add lentils and water and simmer for 20 minutes.
/// ```
///
/// A recipe begins with `@` and its identifier. Fields come as `key: value`, ingredients as `- GRAMS g FOOD | measure |
/// preparation` with measure and preparation optional, steps as numbered lines. Blank lines and lines that begin with `#` are
/// passed over.
///
/// - Complexity: Linear in the length of the text.
public struct RecipeTextReader {
    private var recipes: [Recipe] = []
    private var current: Recipe?

    private init() {}

    /// Reads all recipes of a text.
    ///
    /// - Parameter text: The text.
    /// - Returns: The recipes in the order of the text.
    /// - Throws: ``RecipeError/unreadable(line:reason:)`` with the number of the first line that can not be read.
    public static func recipes(in text: String) throws(RecipeError) -> [Recipe] {
        var reader = RecipeTextReader()
        var number = 0
        for line in text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
            number += 1
            do throws(Unreadable) {
                try reader.read(Substring(line))
            } catch {
                throw .unreadable(line: number, reason: error.reason)
            }
        }
        reader.finish()
        return reader.recipes
    }

    private struct Unreadable: Error {
        let reason: String
    }

    private mutating func read(_ line: Substring) throws(Unreadable) {
        let line = line.trimmingBlanks()
        guard let first = line.utf8.first, first != UInt8(ascii: "#") else { return }
        switch first {
        case UInt8(ascii: "@"):
            finish()
            let id = line.dropFirst().trimmingBlanks()
            guard !id.isEmpty else {
                throw Unreadable(reason: "the recipe has no identifier; write “@ identifier”.")
            }
            current = Recipe(
                id: RecipeID(rawValue: String(id)),
                name: String(id),
                slots: [],
                servings: 1,
                ingredients: []
            )
        case UInt8(ascii: "-"):
            let ingredient = try Self.ingredient(line.dropFirst())
            try change { $0.ingredients.append(ingredient) }
        case UInt8(ascii: "0")...UInt8(ascii: "9"):
            guard let dot = line.firstIndex(of: ".") else {
                throw Unreadable(reason: "“\(line)” begins with a number but is no step; write “1. Text”.")
            }
            let step = String(line[line.index(after: dot)...].trimmingBlanks())
            try change { $0.steps.append(step) }
        default:
            guard let colon = line.firstIndex(of: ":") else {
                throw Unreadable(reason: "“\(line)” is no field, ingredient or step; write “key: value”.")
            }
            try readField(
                line[..<colon].trimmingBlanks(),
                value: line[line.index(after: colon)...].trimmingBlanks()
            )
        }
    }

    private mutating func finish() {
        if let recipe = current { recipes.append(recipe) }
        current = nil
    }

    private mutating func change(_ body: (inout Recipe) -> Void) throws(Unreadable) {
        guard var recipe = current else {
            throw Unreadable(
                reason: "this line stands before the first recipe; begin a recipe with “@ identifier”."
            )
        }
        current = nil
        body(&recipe)
        current = recipe
    }

    private mutating func readField(_ key: Substring, value: Substring) throws(Unreadable) {
        switch key {
        case "name": try change { $0.name = String(value) }
        case "cuisine": try change { $0.cuisine = String(value) }
        case "main": try change { $0.main = String(value) }
        case "serves":
            let servings = try Self.number(value, of: key)
            try change { $0.servings = servings }
        case "minutes":
            let minutes = try Self.number(value, of: key)
            try change { $0.minutes = minutes }
        case "keeps":
            let days = try Self.number(value, of: key)
            try change { $0.keepsDays = days }
        case "freezes":
            guard value == "yes" || value == "no" else {
                throw Unreadable(reason: "“\(key)” is “\(value)”; allowed: yes, no.")
            }
            try change { $0.freezes = value == "yes" }
        case "slots":
            let slots: [MealSlot] = try Self.words(value, of: key)
            try change { $0.slots = slots }
        case "equipment":
            let equipment: [Equipment] = try Self.words(value, of: key)
            try change { $0.equipment = equipment }
        default:
            throw Unreadable(
                reason:
                    "unknown field “\(key)”; allowed: name, slots, serves, minutes, cuisine, main, equipment, keeps, freezes."
            )
        }
    }

    private static func number(_ text: Substring, of key: Substring) throws(Unreadable) -> Int {
        guard let value = Int(text), (0...10_000).contains(value) else {
            throw Unreadable(reason: "“\(key)” is “\(text)”; it is a whole number from 0 to 10000.")
        }
        return value
    }

    private static func words<Word: RawRepresentable<String> & CaseIterable>(
        _ text: Substring,
        of key: Substring
    ) throws(Unreadable) -> [Word] {
        var result: [Word] = []
        for part in text.split(separator: " ") {
            guard let word = Word(rawValue: String(part)) else {
                let allowed = Word.allCases.map(\.rawValue).joined(separator: ", ")
                throw Unreadable(reason: "“\(key)” has “\(part)”; allowed: \(allowed).")
            }
            result.append(word)
        }
        return result
    }

    private static func ingredient(_ text: Substring) throws(Unreadable) -> RecipeIngredient {
        let parts = text.split(separator: "|", omittingEmptySubsequences: false).map { $0.trimmingBlanks() }
        let words = parts[0].split(separator: " ")
        guard words.count == 3, words[1] == "g", let mass = Double(String(words[0])), mass > 0, mass < 100_000
        else {
            throw Unreadable(
                reason: "“\(text)” is no ingredient; write “- GRAMS g FOOD | measure | preparation”."
            )
        }
        return RecipeIngredient(
            food: FoodID(rawValue: String(words[2])),
            mass: Grams(mass),
            measure: parts.count > 1 && !parts[1].isEmpty ? String(parts[1]) : nil,
            preparation: parts.count > 2 && !parts[2].isEmpty ? String(parts[2]) : nil
        )
    }
}
