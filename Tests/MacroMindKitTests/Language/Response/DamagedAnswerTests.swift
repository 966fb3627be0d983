import Foundation
import MacroMindKit
import Testing

/// The damaged answers of the fixtures, each with the meals that it holds.
@Suite struct DamagedAnswerTests {
    @Test(arguments: try DamagedAnswer.all())
    func `a damaged answer gives its meals, or none`(_ answer: DamagedAnswer) {
        let response = ResponseParser.parse(answer.text, context: answer.context)
        #expect(response.meals.count == answer.meals.count)
        for (found, wanted) in zip(response.meals, answer.meals) {
            #expect(wanted.isMatched(by: found), "\(found)")
        }
        if answer.isTold { #expect(!response.warnings.isEmpty) }
    }

    @Test(arguments: try DamagedAnswer.all().filter { !$0.meals.isEmpty }, [23, 200])
    func `a stream of it ends with the same meals`(_ answer: DamagedAnswer, _ size: Int) {
        var parser = ResponseStreamParser(context: answer.context)
        var rest = Substring(answer.text)
        while !rest.isEmpty {
            _ = parser.feed(String(rest.prefix(size)))
            rest = rest.dropFirst(size)
        }
        #expect(parser.finish() == ResponseParser.parse(answer.text, context: answer.context))
    }

    @Test func `there are many of them`() throws {
        #expect(try DamagedAnswer.all().count > 150)
    }
}

/// A line of the fixtures.
struct DamagedAnswer: Sendable, CustomTestStringConvertible {
    let id: String
    let why: String
    let text: String
    let isTold: Bool
    let meals: [WantedMeal]
    let context: ResponseContext

    var testDescription: String { "\(id): \(why)" }

    static func all() throws -> [DamagedAnswer] {
        let file = URL(fileURLWithPath: #filePath)
            .appending(path: "../../../../../Fixtures/Answers/damaged.jsonl").standardizedFileURL
        return try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
            .map { DamagedAnswer(try JSONDecoder().decode(JSONValue.self, from: Data($0.utf8))) }
    }

    private init(_ json: JSONValue) {
        func words(_ value: JSONValue?) -> [String] {
            value?.stringValue.map { [$0] } ?? value?.arrayValue?.compactMap(\.stringValue) ?? []
        }
        id = json["id"]?.stringValue ?? ""
        why = json["why"]?.stringValue ?? ""
        text = json["text"]?.stringValue ?? ""
        isTold = json["expect"] == "recover-with-warning"
        meals = json["value"]?.arrayValue?.map(WantedMeal.init) ?? []
        let known = json["context"]
        context = ResponseContext(
            finishReason: known?["finishReason"]?.stringValue,
            slots: words(known?["slots"]).compactMap(MealSlot.init),
            allergens: AllergenSet(words(known?["allergens"]).compactMap(Allergen.init)),
            diets: words(known?["diet"]).compactMap(Diet.init)
        )
    }
}

/// A meal as a fixture tells it.
struct WantedMeal: Sendable {
    private let json: JSONValue

    init(_ json: JSONValue) { self.json = json }

    /// Whether a meal is this one, with a little play in its numbers.
    func isMatched(by meal: DraftMeal) -> Bool {
        func isNear(_ value: Double?, _ key: String, in json: JSONValue, play: Double = 0.05) -> Bool {
            guard let value, let wanted = json[key]?.numberValue else {
                return value == nil && json[key]?.numberValue == nil
            }
            return abs(value - wanted) <= max(play, 0.005 * abs(wanted))
        }
        let parts = json["ingredients"]?.arrayValue ?? []
        return Self.folded(meal.name) == Self.folded(json["name"]?.stringValue)
            && meal.mealType?.rawValue == json["mealType"]?.stringValue
            && meal.day?.rawValue == json["day"]?.stringValue
            && isNear(meal.calories, "calories", in: json, play: 1)
            && isNear(meal.protein, "protein", in: json) && isNear(meal.carbs, "carbs", in: json)
            && isNear(meal.fat, "fat", in: json) && meal.ingredients.count == parts.count
            && zip(meal.ingredients, parts).allSatisfy { found, wanted in
                Self.folded(found.name) == Self.folded(wanted["name"]?.stringValue)
                    && isNear(found.quantity, "quantity", in: wanted)
                    && found.unit?.rawValue == wanted["unit"]?.stringValue
            }
    }

    /// A name without control characters and surplus blanks, in one case.
    private static func folded(_ name: String?) -> String {
        let kept = (name ?? "").unicodeScalars.filter {
            $0.properties.generalCategory != .control || $0 == "\n" || $0 == "\t"
        }
        return String(String.UnicodeScalarView(kept)).split(whereSeparator: \.isWhitespace)
            .joined(separator: " ").lowercased()
    }
}
