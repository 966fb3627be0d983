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

    @Test
    func `a borrowed name is hardly ever taken for the food that lends it`() {
        let wrong = Self.rows.filter { !Self.isRight($0) }.map(\.name)
        #expect(wrong.count <= 6, "\(wrong)")
    }

    @Test(arguments: [
        "Quorn mince", "XO sauce", "jackfruit steak", "hemp milk", "vegan tuna", "cashew cheese",
    ])
    func `the best-known borrowed names are never taken so`(name: String) {
        #expect(Self.rows.filter { $0.name == name }.allSatisfy(Self.isRight))
    }

    /// Whether a name gives a right food, or none, or at worst a plant that is called uncertain.
    private static func isRight(_ row: Row) -> Bool {
        let analysis = analyzer.analyze("100 g \(row.name)")
        let food = analysis.match?.food
        if row.foods.contains(food?.id.rawValue ?? "-") { return true }
        let animals: FoodOrigins = [.meat, .pork, .poultry, .fish, .crustacean, .mollusc, .dairy]
        let isPlant = food?.origins.contains.isDisjoint(with: animals) ?? true
        let isUncertain = analysis.findings.contains { $0.code == "food-uncertain" }
        return row.foods.contains("-") && isUncertain && isPlant
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
