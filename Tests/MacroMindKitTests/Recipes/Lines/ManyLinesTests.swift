import Foundation
import Testing

@testable import MacroMindKit

/// Lines as people write them in five languages, with what each has to give.
///
/// The table holds language, line, quantity (`-` for none, `1-2` for a range), unit, name and preparation.
struct ManyLinesTests {
    struct Row: CustomTestStringConvertible, Sendable {
        var language: String
        var line: String
        var quantity: IngredientQuantity?
        var unit: IngredientUnit?
        var name: String
        var preparation: String

        var testDescription: String { line }

        init?(_ text: Substring) {
            let fields = text.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
            guard fields.count >= 5 else { return nil }
            language = fields[0]
            line = fields[1]
            let bounds = fields[2].split(separator: "-").compactMap { Double($0) }
            if let low = bounds.first, let high = bounds.last {
                quantity = low == high ? .exactly(low) : .range(low, high)
            }
            unit = IngredientUnit(rawValue: fields[3])
            name = fields[4]
            preparation = fields.count > 5 ? fields[5] : ""
        }
    }

    static let rows: [Row] = {
        let text = try? String(contentsOf: Fixture("Lines/ingredient-lines.tsv").url, encoding: .utf8)
        return text?.split(whereSeparator: \.isNewline).compactMap(Row.init) ?? []
    }()

    @Test
    func `the table is whole`() {
        #expect(Self.rows.count > 500)
        #expect(Set(Self.rows.map(\.language)) == ["de", "en", "es", "fr", "it"])
    }

    @Test(arguments: rows)
    func `a line gives amount, unit, food and preparation`(row: Row) {
        let line = IngredientLineParser().parse(row.line)
        if let wanted = row.quantity, let quantity = line.quantity {
            #expect(abs(quantity.lowerBound - wanted.lowerBound) < 0.006)
            #expect(abs(quantity.upperBound - wanted.upperBound) < 0.006)
        } else {
            #expect(line.quantity == row.quantity)
        }
        #expect(line.unit == row.unit)
        #expect(Self.words(line.name) == Self.words(row.name))
        #expect(Self.words(line.preparation) == Self.words(row.preparation))
    }

    private static func words(_ text: String) -> Set<String> {
        Set(TextFolding.fold(text).split { !$0.isLetter && !$0.isNumber }.map(String.init))
            .subtracting(["or", "and", "in", "of", "a", "by"])
    }
}
