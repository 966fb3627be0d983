import Foundation
import MacroMindKit
import Testing

/// Names of dishes, foods, brands and additives in many languages, with what they hold and what they must not be said to hold.
///
/// The table holds the name, what it holds, and what it lacks: allergens and origins by their stable names, `*` for everything
/// else, `-` for nothing to check. What is true was written down before the lexicon saw the names.
struct HazardNamesTests {
    struct Row: CustomTestStringConvertible, Sendable {
        var name: String
        var holds: Set<String>
        var lacks: Set<String>

        var testDescription: String { name }

        init?(_ line: Substring) {
            let fields = line.split(separator: "\t").map(String.init)
            guard fields.count == 3 else { return nil }
            name = fields[0]
            holds = Set(fields[1].split(separator: " ").map(String.init)).subtracting(["-"])
            lacks = Set(fields[2].split(separator: " ").map(String.init)).subtracting(["-"])
        }
    }

    static let rows: [Row] = {
        let text = try? String(contentsOf: Fixture("Foods/hazard-names.tsv").url, encoding: .utf8)
        return text?.split(whereSeparator: \.isNewline).compactMap(Row.init) ?? []
    }()

    @Test
    func `the table of names is whole`() {
        #expect(Self.rows.count > 1200)
        let known = Set(Allergen.allCases.map(\.rawValue)).union(FoodOrigins(rawValue: .max).names).union([
            "*"
        ])
        #expect(Self.rows.allSatisfy { $0.holds.isSubset(of: known) && $0.lacks.isSubset(of: known) })
    }

    @Test(arguments: rows)
    func `a name tells what it holds, and is not charged with what it lacks`(row: Row) {
        let found = Self.names(IngredientSafetyLexicon.hazards(in: row.name))
        #expect(row.holds.isSubset(of: found), "“\(row.name)” holds more than \(found.sorted())")
        let wrong = row.lacks == ["*"] ? found.subtracting(row.holds) : found.intersection(row.lacks)
        #expect(wrong.isEmpty, "“\(row.name)” does not hold \(wrong.sorted())")
    }

    @Test(arguments: [Allergen.milk, .egg, .fish, .crustacean, .mollusc])
    func `an allergen of animals comes with its origin`(allergen: Allergen) {
        let origins: [Allergen: FoodOrigins] = [
            .milk: .dairy, .egg: .egg, .fish: .fish, .crustacean: .crustacean, .mollusc: .mollusc,
        ]
        for row in Self.rows {
            let found = IngredientSafetyLexicon.hazards(in: row.name)
            guard found.allergens.contains(AllergenSet(allergen)) else { continue }
            #expect(found.origins.isSuperset(of: origins[allergen] ?? []), "\(row.name)")
        }
    }

    /// The stable names of allergens, and of origins that no allergen stands for.
    private static func names(_ hazards: IngredientHazards) -> Set<String> {
        Set(hazards.allergens.allergens.map(\.rawValue)).union(hazards.origins.names)
            .subtracting(["dairy", "plant", "fungus", "mineral"])
    }
}
