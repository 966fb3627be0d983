extension PlanRequest {
    /// Returns what a day aims at.
    ///
    /// - Parameter day: The number of the day, from 1.
    /// - Returns: The targets of that day.
    public func targets(onDay day: Int) -> NutritionTargets { dayTargets[day] ?? targets }

    /// The energy that the days of the plan aim at together.
    public var energyOfAllDays: Kilocalories {
        (1...max(1, days)).reduce(.zero) { $0 + targets(onDay: $1).energy.target }
    }

    /// Gives each day the targets of its weekday, such as more energy on training days.
    ///
    /// Without a start, day 1 counts as a Monday.
    ///
    /// - Parameter week: The targets of each day of a week.
    public mutating func follow(_ week: WeeklyTargets) {
        guard week.days.count == CalendarDate.Weekday.allCases.count else { return }
        dayTargets = [:]
        for (weekday, targets) in zip(CalendarDate.Weekday.allCases, week.days) where targets != self.targets
        {
            for day in days(on: weekday) { dayTargets[day] = targets }
        }
    }

    /// Gives the days of a week that are left what remains of its energy, after days with more or less than planned.
    ///
    /// Protein and fat stay as they are, carbohydrate carries the difference; a day changes by a tenth at most.
    ///
    /// - Parameters:
    ///   - eaten: The energy of the days of this week before the plan, Monday first; `nil` for a day that was not logged.
    ///   - floor: The least energy of a day, such as ``SafetyPolicy/energyFloor(for:)``.
    /// - Throws: An ``InputError`` when the plan does not go on where the days end, or a week has no day left.
    public mutating func balance(after eaten: [Kilocalories?], floor: Kilocalories) throws(InputError) {
        let first = start.map { ($0.weekday.rawValue - CalendarDate.Weekday.monday.rawValue + 7) % 7 }
        guard eaten.count < 7, first ?? eaten.count == eaten.count else {
            throw InputError(
                .inconsistent,
                field: "eaten",
                received: "\(eaten.count) days",
                allowed: "the days from Monday to the one before the plan, at most 6",
                hint: first.map { "The plan starts on the \($0 + 1). day of a week." }
            )
        }
        let planned = (0..<7).map { day in
            targets(onDay: max(1, day - eaten.count + 1)).energy.target
        }
        let left = try WeeklyBudget(planned: planned, floor: floor).remaining(after: eaten)
        for (index, energy) in left.enumerated() where index < days {
            let before = targets(onDay: index + 1)
            let grams = Grams(((energy - before.energy.target).value / 4).rounded())
            guard grams != 0 else { continue }
            dayTargets[index + 1] = before.shiftingCarbohydrate(by: max(grams, -before.carbohydrate.target))
        }
    }

    /// Checks the targets of single days.
    func validateDayTargets() throws(InputError) {
        for day in dayTargets.keys.sorted() where !(1...days).contains(day) {
            throw InputError(
                .outOfRange,
                field: "day_targets",
                received: "day \(day)",
                allowed: "1 to \(days)"
            )
        }
    }
}
