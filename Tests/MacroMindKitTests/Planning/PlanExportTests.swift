import Foundation
import Testing

@testable import MacroMindKit

/// The files that other programs read: calendars (RFC 5545) and tables (RFC 4180).
struct PlanExportTests {
    private static let hostile =
        "=1+1;\r\n\"a\",\\b\u{301}\u{7}BEGIN:VEVENT, \u{2028}\u{1F468}\u{200D}\u{1F33E}"

    @Test func `a day as a calendar`() throws {
        let plan = try PlanRenderingTests.result().plan
        try Fixture("Plans/one-day.ics").expect(PlanCalendar(plan).text)
    }

    @Test func `a day as a table`() throws {
        try Fixture("Plans/one-day.csv").expect(PlanCSV(try PlanRenderingTests.result().plan).text)
    }

    @Test func `a shopping list as a table`() throws {
        let list = GroceryList(for: try PlanRenderingTests.result().plan, foods: SampleFoods.table)
        try Fixture("Plans/one-day-groceries.csv").expect(GroceryCSV(list).text)
    }

    /// The logical lines of a calendar, after RFC 5545, section 3.1.
    private static func unfolded(_ text: String) -> [Substring] {
        text.replacing("\r\n ", with: "").split(separator: "\r\n", omittingEmptySubsequences: false)
    }

    @Test func `no line of a calendar is longer than 75 bytes, and unfolding gives the text again`() throws {
        let name = String(repeating: "Käse-Spätzle mit Röstzwiebeln \u{1F1E8}\u{1F1ED} ", count: 12)
        let text = PlanCalendar(try PlanRenderingTests.result(naming: name).plan).text
        #expect(text.hasSuffix("END:VCALENDAR\r\n"))
        for line in text.split(separator: "\r\n") {
            #expect(line.utf8.count <= 75)
            #expect(!line.unicodeScalars.contains("\n") && !line.unicodeScalars.contains("\r"))
        }
        #expect(Self.unfolded(text).contains { $0 == "SUMMARY:Lunch: \(name)" })
    }

    @Test func `a character that is longer than a line is folded too`() throws {
        let name = "a" + String(repeating: "\u{301}", count: 200)
        let text = PlanCalendar(try PlanRenderingTests.result(naming: name).plan).text
        let lines = Array(text.utf8).split(separator: UInt8(ascii: "\n"))
        #expect(lines.allSatisfy { $0.count <= 76 })
    }

    @Test func `hostile text can not become a line of a calendar`() throws {
        let plain = PlanCalendar(try PlanRenderingTests.result().plan).text
        let text = PlanCalendar(try PlanRenderingTests.result(naming: Self.hostile).plan).text
        #expect(Self.unfolded(text).count == Self.unfolded(plain).count)
        let summary = try #require(Self.unfolded(text).first { $0.hasPrefix("SUMMARY:Lunch") })
        #expect(
            Array(summary.unicodeScalars)
                == Array(
                    "SUMMARY:Lunch: =1+1\\;\\n\"a\"\\,\\\\b\u{301}BEGIN:VEVENT\\, \\n\u{1F468}\u{200D}\u{1F33E}"
                        .unicodeScalars
                )
        )
    }

    @Test func `a meal keeps its identifier, and the stamp is the moment of the plan`() throws {
        let plan = try PlanRenderingTests.result().plan
        let moment = try #require(Timestamp("2026-01-02T03:04:05.678Z"))
        let names = [MealPlace(day: 1, meal: 1): "meal-1"]
        let lines = Self.unfolded(PlanCalendar(plan, madeAt: moment, identifiers: names).text)
        #expect(lines.contains("UID:meal-1@macromind"))
        #expect(lines.count { $0 == "DTSTAMP:20260102T030405Z" } == 3)
        #expect(lines.contains("DTSTART:20260105T123000"))
        let identifiers = lines.filter { $0.hasPrefix("UID:") }
        #expect(Set(identifiers).count == 3)
    }

    @Test func `a plan without dates is a calendar without events`() throws {
        var plan = try PlanRenderingTests.result().plan
        plan.days[0].date = nil
        let lines = Self.unfolded(PlanCalendar(plan).text)
        #expect(lines.first == "BEGIN:VCALENDAR" && !lines.contains("BEGIN:VEVENT"))
    }

    @Test(arguments: [
        ("plain", "plain"), ("", ""), ("a,b", "\"a,b\""), ("a\"b", "\"a\"\"b\""), ("a\nb", "\"a\nb\""),
        ("a\r\nb", "\"a\r\nb\""), ("=1+1", "'=1+1"), ("+1", "'+1"), ("-5", "-5"), ("-5.5", "-5.5"),
        ("-1+2", "'-1+2"), ("@x", "'@x"), ("\tx", "'\tx"), ("  =1", "'  =1"), ("＝1", "'＝1"),
        ("=\u{301}1", "'=\u{301}1"), ("a\"\u{301}", "\"a\"\"\u{301}\""), ("-inf", "'-inf"),
        ("=A1,\"x\"", "\"'=A1,\"\"x\"\"\""), ("1.5", "1.5"),
    ])
    func `a cell is quoted where it must be, and is no formula`(text: String, cell: String) {
        #expect(Array(CSVText.cell(text).unicodeScalars) == Array(cell.unicodeScalars))
    }

    @Test func `every row of a table has the cells of its header, whatever the dishes are called`() throws {
        let text = PlanCSV(try PlanRenderingTests.result(naming: Self.hostile).plan).text
        var rows: [[String]] = []
        var row: [String] = []
        var cell = String.UnicodeScalarView()
        var isQuoted = false
        var last: Unicode.Scalar = ","
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"":
                if last == "\"", !isQuoted { cell.append("\"") }
                isQuoted.toggle()
            case ",",
                "\r" where !isQuoted, "\n" where !isQuoted:
                if isQuoted {
                    cell.append(scalar)
                } else if scalar != "\r" {
                    row.append(String(cell)); cell = .init()
                }
                if scalar == "\n" { rows.append(row); row = [] }
            default: cell.append(scalar)
            }
            last = scalar
        }
        #expect(rows.count == 4)
        #expect(rows.allSatisfy { $0.count == 13 })
        #expect(rows[2][3].unicodeScalars.starts(with: ("'" + Self.hostile.prefix(4)).unicodeScalars))
    }
}
