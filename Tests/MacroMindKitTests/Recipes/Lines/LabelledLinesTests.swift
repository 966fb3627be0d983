import Foundation
import Testing

@testable import MacroMindKit

/// Scores the parser on labelled lines where they lie beside the package; see the label rules there.
struct LabelledLinesTests {
    private struct Row: Decodable {
        var line: String
        var quantity: IngredientQuantity?
        var unit: String?
        var name: String
        var preparation: String
        var lang: String?
    }

    private static func rows(_ file: String) -> [Row] {
        let folder =
            ProcessInfo.processInfo.environment["MACROMIND_SHARED"].map { URL(fileURLWithPath: $0) }
            ?? URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(
                path: "../../../../../shared"
            )
        let url = folder.appending(path: "ingredients/\(file)").standardized
        guard let text = try? String(contentsOf: url, encoding: .utf8) else { return [] }
        return text.split(whereSeparator: \.isNewline).compactMap {
            try? JSONDecoder().decode(Row.self, from: Data($0.utf8))
        }
    }

    private static let plain = rows("dev.jsonl")
    private static let hard = rows("dev_hard.jsonl")

    @Test(.enabled(if: !plain.isEmpty))
    func `plain lines are right at least as often as published`() {
        #expect(Self.share(Self.plain) >= 0.956)
    }

    @Test(.enabled(if: !hard.isEmpty))
    func `awkward lines are right in English and in other languages`() {
        #expect(Self.share(Self.hard.filter { $0.lang == "en" }) >= 0.92)
        #expect(Self.share(Self.hard.filter { $0.lang != "en" }) >= 0.9)
    }

    /// The share of lines of which quantity, unit, name and preparation are all right.
    private static func share(_ rows: [Row]) -> Double {
        let right = rows.filter { isRight(IngredientLineParser().parse($0.line), $0) }.count
        return Double(right) / Double(rows.count)
    }

    private static func isRight(_ line: IngredientLine, _ row: Row) -> Bool {
        let isPinch =
            ["pinch", "dash", "handful", "splash"].contains(row.unit) && line.quantity?.midpoint == 1
        guard agrees(line.quantity, row.quantity) || (isPinch && row.quantity == nil) else { return false }
        guard words(line.preparation) == words(row.preparation) else { return false }
        let unit = line.unit == .piece ? nil : line.unit?.rawValue
        let wanted = row.unit == "piece" ? nil : row.unit
        if unit == wanted { return agrees(line.name, row.name) }
        guard unit == nil || wanted == nil else { return false }
        return words(line.name + " " + (unit ?? "")) == words(row.name + " " + (wanted ?? ""))
    }

    private static func agrees(_ quantity: IngredientQuantity?, _ wanted: IngredientQuantity?) -> Bool {
        guard let quantity, let wanted else { return quantity == nil && wanted == nil }
        return abs(quantity.lowerBound - wanted.lowerBound) < 0.006
            && abs(quantity.upperBound - wanted.upperBound) < 0.006
    }

    /// Of alternatives the whole, the first, and the first with the shared head are right.
    private static func agrees(_ name: String, _ wanted: String) -> Bool {
        !readings(name).isDisjoint(with: readings(wanted))
    }

    private static func readings(_ name: String) -> Set<Set<String>> {
        var readings: Set<Set<String>> = [words(name)]
        guard let or = name.range(of: " or ") else { return readings }
        let first = String(name[..<or.lowerBound].prefix { $0 != "," })
        readings.insert(words(first))
        let tail = name[or.upperBound...].split(separator: " ")
        for count in 1...3 where tail.count > count {
            readings.insert(words(first + " " + tail.suffix(count).joined(separator: " ")))
        }
        return readings
    }

    /// The words of a field, folded and in the singular, fractions as decimals, without sizes and function words.
    private static func words(_ text: String) -> Set<String> {
        let tokens = LineTokenizer.tokens(of: LineCleaner.clean("x " + text)).dropFirst()
        var words: Set<String> = []
        let numbers = NumberReader(tokens: Array(tokens))
        var index = 0
        while index < numbers.tokens.count {
            if numbers.tokens[index].kind == .number, let number = numbers.number(at: index) {
                words.insert(String((number.value * 1000).rounded(.down) / 1000))
                index = number.end
            } else {
                words.formUnion(FoodTerm.words(of: TextFolding.fold(numbers.tokens[index].text)))
                index += 1
            }
        }
        return words.subtracting(ignored)
    }

    private static let ignored: Set<String> = [
        "large", "small", "medium", "extra", "size", "sized", "big", "tiny", "a", "an", "the", "of", "and",
        "or", "to", "in", "with",
        "for", "at", "from", "by", "on", "into", "de", "d", "du", "di", "la", "le", "it", "their", "s",
    ]
}
