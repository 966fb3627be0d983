import Foundation
import MacroMindData
import MacroMindKit
import Testing

/// Names that borrow that of another food, with the foods that may be taken for them.
///
/// The table holds the name and the identifiers that are right; `-` stands for no food, or a plant that is called uncertain.
struct BorrowedNamesTests {
    struct Row: CustomTestStringConvertible, Sendable {
        var name: String
        var foods: Set<String>

        var testDescription: String { name }

        init?(_ line: Substring) {
            let fields = line.split(separator: "\t").map(String.init)
            guard fields.count == 2 else { return nil }
            name = fields[0]
            foods = Set(fields[1].split(separator: " ").map(String.init))
        }
    }

    static let rows: [Row] = {
        let url = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appending(path: "../../Fixtures/Foods/borrowed-names.tsv").standardizedFileURL
        let text = try? String(contentsOf: url, encoding: .utf8)
        return text?.split(whereSeparator: \.isNewline).compactMap(Row.init) ?? []
    }()

    static let analyzer = LineAnalyzer(source: SearchableFoodTable(.bundled))

    @Test func `the table of borrowed names is whole`() {
        #expect(Self.rows.count > 85)
        let known = Set(FoodTable.bundled.foods.map(\.id.rawValue)).union(["-"])
        #expect(Self.rows.allSatisfy { !$0.foods.isDisjoint(with: known) })
    }

    @Test(arguments: rows)
    func `a borrowed name is not taken for the food that lends it`(row: Row) {
        let analysis = Self.analyzer.analyze("100 g \(row.name)")
        let food = analysis.match?.food
        let isUncertain = analysis.findings.contains { $0.code == "food-uncertain" }
        let animals: FoodOrigins = [.meat, .pork, .poultry, .fish, .crustacean, .mollusc, .dairy]
        let isHarmless = food?.origins.contains.isDisjoint(with: animals) ?? true
        let isRight = row.foods.contains(food?.id.rawValue ?? "-")
        #expect(
            isRight || (row.foods.contains("-") && isUncertain && isHarmless),
            "“\(row.name)” was taken for \(food?.id.rawValue ?? "nothing")"
        )
    }

    @Test(arguments: [
        ("150 g cheese, vegan", FoodOrigins.dairy), ("100 g yogurt (vegan)", .dairy),
        ("200 g mince (plant-based)", .meat),
    ])
    func `a label behind the name counts as well`(line: String, origin: FoodOrigins) {
        let food = Self.analyzer.analyze(line).match?.food
        #expect(food?.origins.contains.isDisjoint(with: origin) ?? true)
    }

    @Test(arguments: [
        ("200 g shirmp", "shrimp-raw"), ("1 cup Kerrygold butter", "butter-salted"),
        ("100 g boneless chicken thigh", "chicken"),
    ])
    func `slips of the pen and makers are still understood`(line: String, prefix: String) {
        let food = Self.analyzer.analyze(line).match?.food.id.rawValue ?? "-"
        #expect(
            food.hasPrefix(prefix) || food.hasPrefix(String(prefix.prefix(6))),
            "\(line) was taken for \(food)"
        )
    }
}
