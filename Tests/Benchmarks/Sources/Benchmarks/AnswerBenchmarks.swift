import MacroMindKit

/// Reads model answers: how fast, and that the work grows with the length of the text and with nothing else.
enum AnswerBenchmarks {
    static var all: [Benchmark] { speed + linearity + streams }

    private static let names = [
        "Rice bowl", "Bean stew with corn", "Oat porridge", "Lentil soup", "Trout and potatoes",
    ]

    /// An answer of so many meals in one line.
    private static func compact(_ count: Int) -> String {
        let meals = (0..<count).map { index in
            """
            {"day":"monday","mealType":"lunch","name":"\(names[index % names.count]) \(index)",\
            "ingredients":[{"name":"rice","quantity":80,"unit":"g"}],"calories":290,"protein":6,"carbs":64,"fat":1}
            """
        }
        return #"{"meals":["# + meals.joined(separator: ",") + "]}"
    }

    /// The same, indented and fenced, as most models write.
    private static func indented(_ count: Int) -> String {
        let meals = (0..<count).map { index in
            """
                {
                  "day": "monday",
                  "mealType": "lunch",
                  "name": "\(names[index % names.count]) \(index)",
                  "ingredients": [
                    {"name": "chicken breast", "quantity": 150, "unit": "g"},
                    {"name": "basmati rice", "quantity": 75.5, "unit": "g"}
                  ],
                  "calories": 450,
                  "protein": 41,
                  "carbs": 59,
                  "fat": 4.5
                }
            """
        }
        return "Here you are:\n```json\n{\n  \"meals\": [\n" + meals.joined(separator: ",\n")
            + "\n  ]\n}\n```\n"
    }

    private static func parse(
        _ name: String,
        _ work: String,
        _ text: String,
        context: ResponseContext = ResponseContext()
    ) -> Benchmark {
        Benchmark(name: name, work: "\(work), \(text.utf8.count / 1_000) kB") {
            keep(ResponseParser.parse(text, context: context))
        }
    }

    private static var speed: [Benchmark] {
        let text = compact(6_600)
        let restricted = ResponseContext(
            allergens: AllergenSet([.peanut, .milk, .sesame]),
            diets: [.vegetarian]
        )
        return [
            parse("response_meals", "meals in one line", text),
            parse("response_indented", "meals indented and fenced", indented(2_700)),
            parse(
                "response_restricted",
                "meals checked for three allergies and a diet",
                text,
                context: restricted
            ),
            parse("response_quotes", "meals in single quotes", text.replacing("\"", with: "'")),
            parse(
                "response_escaped",
                "meals in a string",
                "\"" + text.replacing("\"", with: "\\\"") + "\""
            ),
            parse("response_cut", "meals, the last one cut", String(text.dropLast(30))),
        ]
    }

    /// Each text twice as long as the one before; the time should double.
    private static var linearity: [Benchmark] {
        let shapes: [(String, String, Int)] = [
            ("brackets", "[", 20_000), ("blanks", " ", 1_000_000), ("objects", "{}", 100_000),
            ("backslashes", "\\", 100_000), ("quotes", "\" ", 100_000), ("keys", "{\"a\":", 20_000),
            ("duplicates", "{\"a\":1,\"a\":", 10_000), ("list", "- name: x\n", 20_000),
            ("prose", "some words ", 100_000), ("tags", "<a ", 50_000),
        ]
        return shapes.flatMap { name, piece, count in
            [1, 2].map { factor in
                let text = String(repeating: piece, count: count * factor)
                return parse("response_\(name)", "\(count * factor) × “\(piece.filter { $0 != "\n" })”", text)
            }
        }
    }

    private static var streams: [Benchmark] {
        [400, 800, 1_600].map { count in
            let chunks = chunks(of: compact(count), size: 24)
            return Benchmark(
                name: "response_stream",
                work: "\(count) meals in \(chunks.count) pieces of 24 bytes"
            ) {
                var parser = ResponseStreamParser()
                for chunk in chunks { keep(parser.feed(chunk)) }
                keep(parser.finish())
            }
        }
    }

    private static func chunks(of text: String, size: Int) -> [String] {
        let bytes = Array(text.utf8)
        return stride(from: 0, to: bytes.count, by: size).map {
            String(decoding: bytes[$0..<min($0 + size, bytes.count)], as: UTF8.self)
        }
    }
}
