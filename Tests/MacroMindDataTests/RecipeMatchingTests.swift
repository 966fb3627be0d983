import Foundation
import MacroMindData
import MacroMindKit
import Testing

/// Analyses lines with the bundled table: a few of our own words, and labelled recipes where they lie beside the package.
struct RecipeMatchingTests {
    static let analyzer = LineAnalyzer(source: SearchableFoodTable(.bundled))

    @Test(arguments: [
        ("200 g long-grain rice", "sr:168877", 200.0), ("3 large eggs", "sr:171287", 150),
        ("2 EL Honig", "sr:169640", 42),
        ("1 can (14.5 oz) diced tomatoes", "sr:170051", 411), ("2 gousses d'ail", "sr:169230", 6),
        ("1/2 cup olive oil", "sr:171413", 108), ("2 aubergines (about 600 g)", "sr:169228", 600),
    ])
    func `a line finds its food and weight`(line: String, reference: String, grams: Double) {
        let analysis = Self.analyzer.analyze(line)
        #expect(analysis.match?.food.reference.description == reference)
        #expect(abs((analysis.weight?.mass.value ?? 0) - grams) <= 0.03 * grams)
    }

    @Test(arguments: [
        ("Salt and pepper to taste", 2), ("Salz, Pfeffer", 2), ("sel et poivre", 2), ("sal y pimienta", 2),
        ("sale e pepe", 2), ("salt, pepper and sugar", 3), ("macaroni and cheese", 1), ("peanut butter", 1),
        ("1 cup half and half", 1), ("salt and vinegar chips", 1), ("bread and butter pickles", 1),
        ("sour cream and onion chips", 1), ("2 cups sweet and sour sauce", 1),
    ])
    func `a line has as many foods as it names`(line: String, count: Int) {
        #expect(Self.analyzer.analyze(line).foods.count == count)
    }

    private struct Labelled: Decodable {
        struct Line: Decodable {
            var line: String
            var fdcID: Int
            var grams: Double

            enum CodingKeys: String, CodingKey {
                case line, grams
                case fdcID = "fdc_id"
            }
        }

        var lines: [Line]

        enum CodingKeys: String, CodingKey { case lines = "per_line" }
    }

    private static let labelled: [Labelled.Line] = {
        let folder =
            ProcessInfo.processInfo.environment["MACROMIND_SHARED"].map { URL(fileURLWithPath: $0) }
            ?? URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: "../../../shared")
        let url = folder.appending(path: "ingredients/recipes_dev.jsonl").standardized
        guard let text = try? String(contentsOf: url, encoding: .utf8) else { return [] }
        return text.split(whereSeparator: \.isNewline).flatMap { line in
            (try? JSONDecoder().decode(Labelled.self, from: Data(line.utf8)))?.lines ?? []
        }
    }()

    @Test(.enabled(if: !labelled.isEmpty))
    func `foods and grams of labelled recipes are right`() {
        var foods = 0
        var weights = 0
        for line in Self.labelled {
            let analysis = Self.analyzer.analyze(line.line)
            if analysis.match?.food.reference.fdcID == line.fdcID { foods += 1 }
            let mass = analysis.weight?.mass.value ?? 0
            if abs(mass - line.grams) <= 0.1 * line.grams + 1e-9 { weights += 1 }
        }
        #expect(Double(foods) >= 0.93 * Double(Self.labelled.count))
        #expect(Double(weights) >= 0.92 * Double(Self.labelled.count))
    }
}
