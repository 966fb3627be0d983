import Foundation
import MacroMindKit
import Testing

struct PersonTests {
    @Test(arguments: [
        (1.75, 70.0, "height_cm", "metres"), (5.9, 70, "height_cm", "feet"),
        (1750, 70, "height_cm", "millimetres"), (175, 70_000, "weight_kg", "grams"),
        (175, -70, "weight_kg", "allowed is"),
        (175, .nan, "weight_kg", "allowed is"), (.infinity, 70, "height_cm", "allowed is"),
        (50, 400, "weight_kg", "pounds"),
    ])
    func `an impossible figure is refused with the likely mistake`(
        _ height: Double,
        _ weight: Double,
        _ field: String,
        _ hint: String
    ) throws {
        let error = try #require(throws: InputError.self) {
            try Person(
                sex: .male,
                age: .years(30),
                height: Centimeters(height),
                weight: Kilograms(weight),
                activity: .light
            )
        }
        #expect(error.field == field)
        #expect(error.message.contains(hint))
    }

    @Test func `a year of birth for an age and a fraction for a percentage are recognised`() throws {
        let year = try #require(throws: InputError.self) {
            try Person(sex: .male, age: .years(1990), height: 180, weight: 80, activity: .light)
        }
        #expect(year.message.contains("birth_date"))
        let fraction = try #require(throws: InputError.self) {
            try Person(
                sex: .male,
                age: .years(30),
                height: 180,
                weight: 80,
                bodyFatPercent: 0.2,
                activity: .light
            )
        }
        #expect(fraction.message.contains("percent"))
    }

    @Test func `a person survives encoding and keeps its key names`() throws {
        let birth = try #require(CalendarDate("1990-05-17"))
        let person = try Person(
            sex: .female,
            age: .bornOn(birth),
            height: 165,
            weight: 60,
            bodyFatPercent: 25,
            activity: .veryActive,
            training: .strength,
            lactation: Lactation(months: 4),
            conditions: [.other]
        )
        let data = try JSONEncoder().encode(person)
        #expect(try JSONDecoder().decode(Person.self, from: data) == person)
        let json = try JSONDecoder().decode(JSONValue.self, from: data)
        #expect(json["birth_date"] == "1990-05-17")
        #expect(json["activity_level"] == "very_active")
    }

    @Test func `the age of a person with a birth date needs the day`() throws {
        let birth = try #require(CalendarDate("1990-05-17"))
        let person = try Person(sex: nil, age: .bornOn(birth), height: 165, weight: 60, activity: .light)
        #expect(throws: InputError.self) { try person.years() }
        #expect(try person.years(on: CalendarDate("2020-05-16")) == 29)
        #expect(throws: InputError.self) { try person.years(on: CalendarDate("1980-01-01")) }
    }
}
