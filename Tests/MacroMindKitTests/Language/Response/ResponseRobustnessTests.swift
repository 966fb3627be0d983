import MacroMindKit
import Testing

/// Whatever arrives, parsing ends and invents nothing.
@Suite struct ResponseRobustnessTests {
    static let pieces = [
        "{", "}", "[", "]", "(", ")", "\"", "'", "`", "\\", "\\\"", ",", ":", ";", "=", "=>", "\n", " ",
        "```", "<think>", "</think>", "<|end|>", "//",
        "/*", "*/", "#", "...", "\u{2026}", "&quot;", "\\u00e9", "\\ud83c", "\u{FFFD}", "\u{200B}", "name",
        "\"name\"", "\"calories\"", "protein", "carbs",
        "\"fat\"", "12", "3.5", "1,2", "-4", "NaN", "null", "1e999", "\"soup\"", "meals", "breakfast", "- ",
        "| ", "<meal>", "</meal>", "Meal(", "name='x'",
        "\u{1F35C}", "\u{301}", "\u{661}",
    ]

    @Test(arguments: 0..<40)
    func `random pieces never trap and never become an absurd meal`(_ seed: Int) {
        var generator = SeededGenerator(seed: UInt64(seed))
        for _ in 0..<25 {
            let text = (0..<Int.random(in: 1...120, using: &generator)).map { _ in
                Self.pieces.randomElement(using: &generator) ?? ""
            }.joined()
            let response = ResponseParser.parse(text)
            #expect(response.meals.isEmpty == (response.rejection != nil), "seed \(seed)")
            #expect(
                response.meals.allSatisfy { $0.calories >= 0 && $0.calories <= 5000 && !$0.name.isEmpty },
                "seed \(seed)"
            )
        }
    }

    @Test(arguments: 0..<40)
    func `an answer with random damage keeps its invariants`(_ seed: Int) {
        var generator = SeededGenerator(seed: UInt64(1000 + seed))
        for _ in 0..<10 {
            var scalars = Array(ResponseCutTests.compact.unicodeScalars)
            for _ in 0..<Int.random(in: 1...4, using: &generator) {
                let place = Int.random(in: 0..<scalars.count, using: &generator)
                switch Int.random(in: 0..<3, using: &generator) {
                case 0: scalars.remove(at: place)
                case 1:
                    scalars.insert(
                        contentsOf: (Self.pieces.randomElement(using: &generator) ?? "").unicodeScalars,
                        at: place
                    )
                default: scalars.swapAt(place, Int.random(in: 0..<scalars.count, using: &generator))
                }
            }
            let text = String(String.UnicodeScalarView(scalars))
            let response = ResponseParser.parse(text)
            var stream = ResponseStreamParser()
            for start in stride(from: 0, to: scalars.count, by: 50) {
                _ = stream.feed(
                    String(String.UnicodeScalarView(scalars[start..<min(scalars.count, start + 50)]))
                )
            }
            #expect(stream.finish() == response, "seed \(seed)")
            #expect(response.meals.count <= 4, "seed \(seed)")
        }
    }

    @Test(arguments: [
        String(repeating: "[", count: 20_000), String(repeating: "{\"a\":", count: 20_000),
        String(repeating: "[{", count: 20_000) + "}",
        String(repeating: "{", count: 20_000) + String(repeating: "}", count: 20_000),
        String(repeating: " ", count: 1_000_000) + "x",
        "{" + String(repeating: " ", count: 1_000_000),
        "{\"name\":\"" + String(repeating: "\\", count: 20_000),
        "{\"name\":\"" + String(repeating: "\" ", count: 10_000), String(repeating: "<", count: 20_000),
        String(repeating: "<think>", count: 20_000),
        "<think>" + String(repeating: "[", count: 40_000), String(repeating: "&", count: 20_000),
        String(repeating: "\"a\":1,", count: 10_000),
        "{\"meals\":[" + String(repeating: "{\"name\":\"a\"},", count: 5_000),
        String(repeating: "- a:\n", count: 5_000),
        String(repeating: "<a>", count: 6_000) + "</b>", "{\"x\":" + String(repeating: "1", count: 40_000),
        "{\"x\":" + String(repeating: "a, ", count: 10_000),
        String(repeating: "a: b\n", count: 6_000),
        "protein|carbs|fat|name\n" + String(repeating: "1|2|3\n", count: 5_000),
        "{" + String(repeating: "\"k\":1,", count: 10_000) + "}", String(repeating: "(", count: 20_000),
        String(repeating: "a(b=", count: 5_000),
        String(repeating: "# x\n", count: 6_000), String(repeating: "/*", count: 20_000),
        "{" + String(repeating: "/*", count: 20_000),
    ])
    func `hostile texts of great length are rejected`(_ text: String) {
        let response = ResponseParser.parse(text)
        #expect(response.meals.isEmpty)
        #expect(response.rejection != nil)
    }

    @Test func `a stream of single characters stays in proportion`() {
        var stream = ResponseStreamParser()
        for _ in 0..<30_000 { _ = stream.feed("}") }
        #expect(stream.finish().meals.isEmpty)
    }

    @Test(arguments: [
        (0..<8_000).map { "k\($0): v\n" }.joined(), (0..<4_000).map { "[t\($0)]\nx = 1\n" }.joined(),
        String(repeating: "<a>", count: 8_000) + String(repeating: "</b>", count: 8_000),
    ])
    func `many different keys, tables and tags are no meal and no obstacle`(_ text: String) {
        #expect(ResponseParser.parse(text).meals.isEmpty)
    }
}
