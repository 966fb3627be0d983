import Foundation
import MacroMindKit
import Testing

struct IndependentExamplesTests {
    static let lines = IndependentExamples.lines.split(separator: "\n").map(String.init)

    @Test(arguments: lines)
    func `a function gives the value of the independent program`(_ line: String) throws {
        let example = try JSONDecoder().decode(JSONValue.self, from: Data(line.utf8))
        let name = try #require(example["function"]?.stringValue)
        let expected = try #require(example["value"])
        let value = try CalculationTable.standard(name, try #require(example["input"])).value
        for (key, number) in expected.objectValue ?? [:] {
            // The model of weight change is integrated day by day; the others are closed formulas.
            let received = try #require(value[key]?.numberValue)
            #expect(abs(received - (try #require(number.numberValue))) < 0.02, "\(name) \(key)")
        }
        if let number = expected.numberValue {
            #expect(abs(try #require(value.numberValue) - number) < 1e-5 * max(1, abs(number)), "\(name)")
        }
        if let text = expected.stringValue { #expect(value.stringValue == text, "\(name)") }
    }

    @Test func `nearly every function has independent examples`() {
        let named = Self.lines.compactMap { $0.split(separator: "\"").dropFirst(3).first.map(String.init) }
        #expect(Set(named).count >= 75)
    }
}
