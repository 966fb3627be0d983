import Foundation
import MacroMindKit
import Testing

struct CalendarDateTests {
    @Test(arguments: ["2024-02-29", "2000-02-29", "1970-01-01", "0001-01-01", "9999-12-31"])
    func `a date is written as it was read`(_ text: String) throws {
        let date = try #require(CalendarDate(text))
        #expect(date.description == text)
        let data = try JSONEncoder().encode([date])
        #expect(try JSONDecoder().decode([CalendarDate].self, from: data) == [date])
    }

    @Test(arguments: [
        "2023-02-29", "1900-02-29", "2024-13-01", "2024-00-10", "2024-04-31", "2024-1-01", "24-01-01",
        "0000-01-01", "",
        "2024-01-01T00:00", "२०२४-०१-०१", "+024-01-01",
    ])
    func `what is not a date is refused`(_ text: String) {
        #expect(CalendarDate(text) == nil)
    }

    @Test(arguments: [
        ("2024-01-01", CalendarDate.Weekday.monday, "2024-01-01"), ("2023-12-31", .sunday, "2023-12-25"),
        ("2000-02-29", .tuesday, "2000-02-28"), ("1969-07-20", .sunday, "1969-07-14"),
    ])
    func `weekday and Monday of the week`(
        _ text: String,
        _ weekday: CalendarDate.Weekday,
        _ monday: String
    ) throws {
        let date = try #require(CalendarDate(text))
        #expect(date.weekday == weekday)
        #expect(date.mondayOfWeek.description == monday)
    }

    @Test func `adding days goes through every day of four centuries`() throws {
        var date = try #require(CalendarDate("1799-12-31"))
        let start = date
        for number in 1...146_097 {
            let next = date.adding(days: 1)
            #expect(next > date)
            #expect(next.weekday.rawValue == date.weekday.rawValue % 7 + 1)
            #expect(start.days(until: next) == number)
            date = next
        }
        #expect(date.description == "2199-12-31")
    }

    @Test func `adding days stops at the ends of the calendar`() throws {
        let date = try #require(CalendarDate("2024-01-01"))
        #expect(date.adding(days: .max).description == "9999-12-31")
        #expect(date.adding(days: .min).description == "0001-01-01")
    }

    @Test(arguments: [("2000-03-01", 23), ("2000-02-29", 24), ("2000-02-28", 24), ("2024-02-29", 0)])
    func `completed years count birthdays`(_ birth: String, _ years: Int) throws {
        let date = try #require(CalendarDate(birth))
        #expect(date.completedYears(until: try #require(CalendarDate("2024-02-29"))) == years)
    }
}
