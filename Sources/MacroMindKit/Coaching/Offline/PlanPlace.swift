/// The day and kind of meal that a message speaks of.
struct PlanPlace {
    /// The day of the plan; today where the message names none, `nil` where the plan does not have the one it names.
    let day: PlanDay?
    /// The kind of meal, or `nil` where the message names none.
    let slot: MealSlot?
    /// A Boolean value that tells whether the message names a day.
    let namesDay: Bool

    init(_ message: String, context: CoachContext) {
        let words = PlainText.words(message)
        slot = Self.slot(in: words)
        if let index = words.firstIndex(of: "day"), index + 1 < words.count,
            let number = Int(words[index + 1])
        {
            day = context.plan?.plan.days.first { $0.day == number }
            namesDay = true
        } else if let weekday = Self.weekdays.firstIndex(where: words.contains), let today = context.today {
            let offset = (0..<7).first { today.adding(days: $0).weekdayFromMonday == weekday } ?? 0
            day = context.planDay(after: offset)
            namesDay = true
        } else {
            let isTomorrow = !Set(words).isDisjoint(with: [
                "tomorrow", "morgen", "manana", "demain", "domani",
            ])
            day = context.planDay(after: isTomorrow ? 1 : 0)
            namesDay = isTomorrow || words.contains("today") || words.contains("tonight")
        }
    }

    private static let weekdays = [
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
    ]

    /// The kind of meal that folded words name.
    static func slot(in words: [String]) -> MealSlot? {
        let all = Set(words)
        let names: [(MealSlot, Set<String>)] = [
            (.breakfast, ["breakfast", "fruhstuck", "desayuno", "colazione"]),
            (.lunch, ["lunch", "mittagessen", "almuerzo", "comida", "dejeuner", "pranzo"]),
            (.dinner, ["dinner", "supper", "tonight", "abendessen", "cena", "diner"]),
            (.snack, ["snack", "snacks", "merienda", "collation", "spuntino", "zwischenmahlzeit"]),
        ]
        return names.first { !$0.1.isDisjoint(with: all) }?.0
    }
}

extension CalendarDate {
    /// The position in a week that begins on Monday, from 0.
    fileprivate var weekdayFromMonday: Int {
        // 1970-01-05 was a Monday.
        guard let monday = CalendarDate("1970-01-05") else { return 0 }
        let days = monday.days(until: self) % 7
        return days < 0 ? days + 7 : days
    }
}
