import ArgumentParser
import MacroMindKit

/// Days and meals on the command line: `tuesday,thursday:lunch,6:dinner`.
struct DayMealOption: ExpressibleByArgument {
    /// One day, or every such weekday, and perhaps one of its meals.
    struct Entry: Equatable {
        enum Day: Equatable {
            case number(Int)
            case weekday(CalendarDate.Weekday)
        }

        var day: Day
        /// The kind of meal, or nothing where none is named.
        var meal: MealSlot?
        /// What was written.
        var text: String
    }

    let entries: [Entry]

    init?(argument: String) {
        var entries: [Entry] = []
        for word in argument.split(separator: ",", omittingEmptySubsequences: false) {
            guard let entry = Self.entry(word) else { return nil }
            entries.append(entry)
        }
        guard !entries.isEmpty else { return nil }
        self.entries = entries
    }

    private static func entry(_ word: Substring) -> Entry? {
        let parts = word.split(separator: ":", omittingEmptySubsequences: false).map { $0.lowercased() }
        guard let first = parts.first, parts.count <= 2 else { return nil }
        let day: Entry.Day
        if let number = Int(first), number >= 1 {
            day = .number(number)
        } else if let weekday = CalendarDate.Weekday(named: first) {
            day = .weekday(weekday)
        } else {
            return nil
        }
        guard parts.count == 2 else { return Entry(day: day, meal: nil, text: String(word)) }
        guard let meal = MealSlot(rawValue: parts[1]) else { return nil }
        return Entry(day: day, meal: meal, text: String(word))
    }
}

extension DayMealOption.Entry {
    /// Returns the days of a plan that are meant.
    func days(in request: PlanRequest) throws(Failure) -> [Int] {
        switch day {
        case .number(let number):
            guard number <= request.days else {
                let days = Counted.text(request.days, "day")
                throw Failure(.badData, "“\(text)” is day \(number); the plan has \(days).")
            }
            return [number]
        case .weekday(let weekday):
            let days = request.days(on: weekday)
            guard !days.isEmpty else {
                throw Failure(.badData, "“\(text)”: the plan has no \(weekday.name).")
            }
            return days
        }
    }

    /// Returns the positions of the meals that are meant on a day: those of the kind, or all.
    func meals(in request: PlanRequest) throws(Failure) -> [Int] {
        guard let meal else { return Array(request.slots.indices) }
        return [try request.position(of: meal, in: text)]
    }
}

extension PlanRequest {
    /// Returns the position of the last meal of a kind.
    func position(of meal: MealSlot, in text: String) throws(Failure) -> Int {
        guard let position = slots.lastIndex(where: { $0.slot == meal }) else {
            let names = slots.map(\.slot.rawValue).joined(separator: ", ")
            throw Failure(.badData, "“\(text)”: the days have no \(meal.rawValue), but \(names).")
        }
        return position
    }
}

extension CalendarDate.Weekday {
    /// Creates a weekday from its English name or the first three letters of it.
    init?(named name: String) {
        guard
            let day = Self.allCases.first(where: {
                name == $0.name.lowercased() || name == $0.name.lowercased().prefix(3)
            })
        else { return nil }
        self = day
    }
}
