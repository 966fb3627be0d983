import MacroMindKit
import Testing

@testable import MacroMindCLI

struct LogTableTests {
    static let mistakes: [(rows: String, message: String)] = [
        ("1,80,2000\n1,80,2000", "log.csv, line 3: day is 1; allowed is each day once"),
        ("2026-05-02,80,\n2026-05-01,80,", "line 3: day is 2026-05-01; allowed is days in ascending order"),
        ("1,80,2000\n\n2,0,2000", "line 4: weight_kg is 0;"),
        ("1,500,2000", "If it is in pounds"),
        ("1,80,-5", "line 2: intake_kcal is -5;"),
        ("x,80,2000", "line 2: day is “x”"),
        ("1,heavy,2000", "line 2: weight_kg is “heavy”"),
    ]

    @Test(arguments: mistakes.indices)
    func `a bad row is named with its line`(_ index: Int) throws {
        let (rows, message) = Self.mistakes[index]
        let failure = try #require(throws: Failure.self) {
            try LogTable("day,weight_kg,intake_kcal\n" + rows, name: "log.csv")
        }
        #expect(failure.message.contains(message), "\(failure.message)")
    }

    @Test func `a gap of months is told with the date of its end`() throws {
        let rows = (1...9).map { "2026-09-0\($0),80,2000" }
        let text = (["day,weight_kg,intake_kcal", "2026-03-01,80,2000"] + rows).joined(separator: "\n")
        let table = try LogTable(text, name: "log.csv")
        let person = try TrackedPerson(sex: .male, age: 30, height: 180, activityFactor: 1.5)
        let learned = try ExpenditureEstimator().estimate(person, log: TrackingLog(table.days))
        let finding = try #require(learned.findings.map(table.dated).first)
        #expect(finding.message.contains("2026-09-01"))
    }
}
