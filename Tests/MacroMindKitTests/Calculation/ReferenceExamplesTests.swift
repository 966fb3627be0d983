import Foundation
import MacroMindKit
import Testing

/// Runs every row of the examples file of the nutrition science reference, where it is present.
struct ReferenceExamplesTests {
    struct Row: Sendable, CustomTestStringConvertible {
        var function: String
        var input: JSONValue
        var expected: JSONValue
        var tolerance: Double
        var testDescription: String { function }
    }

    static let rows: [Row] = readRows()

    @Test(.enabled(if: !rows.isEmpty), arguments: rows)
    func `the table gives the expected value within its tolerance`(_ row: Row) throws {
        let value = try CalculationTable.standard(row.function, row.input).value
        #expect(Self.agrees(value, row.expected, row.tolerance), "\(value) instead of \(row.expected)")
    }

    static func agrees(_ value: JSONValue, _ expected: JSONValue, _ tolerance: Double) -> Bool {
        switch (value, expected) {
        case (.number(let number), .number(let wanted)): abs(number - wanted) <= tolerance + 1e-9
        case (.object(let members), .object(let wanted)):
            wanted.allSatisfy { key, value in members[key].map { agrees($0, value, tolerance) } ?? false }
        default: value == expected
        }
    }

    private static func readRows() -> [Row] {
        let folder =
            ProcessInfo.processInfo.environment["MACROMIND_SHARED"].map { URL(fileURLWithPath: $0) }
            ?? URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(
                path: "../../../../shared"
            )
        let file = folder.appending(path: "nutrition-science/examples.csv").standardized
        guard let text = try? String(contentsOf: file, encoding: .utf8) else { return [] }
        let names = Set(CalculationTable.standard.functions.map(\.name))
        return text.split(whereSeparator: \.isNewline).dropFirst().compactMap { line in
            let fields = fields(of: String(line))
            guard fields.count >= 4, names.contains(fields[0]), let input = json(fields[1]),
                let expected = json(fields[2]),
                let tolerance = Double(fields[3])
            else { return nil }
            return Row(function: fields[0], input: input, expected: expected, tolerance: tolerance)
        }
    }

    private static func json(_ text: String) -> JSONValue? {
        try? JSONDecoder().decode(JSONValue.self, from: Data(text.utf8))
    }

    private static func fields(of line: String) -> [String] {
        var fields = [""]
        var isQuoted = false
        var previousWasQuote = false
        for character in line {
            if character == "\"" {
                if previousWasQuote { fields[fields.count - 1].append("\"") }
                previousWasQuote.toggle()
                isQuoted.toggle()
                continue
            }
            previousWasQuote = false
            if character == ",", !isQuoted {
                fields.append("")
            } else {
                fields[fields.count - 1].append(character)
            }
        }
        return fields
    }
}
