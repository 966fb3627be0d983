extension Profile {
    /// How much more a training day holds than the average day, unless the profile says otherwise: a tenth, by a rule of this library.
    public static let standardTrainingShift = 0.1

    /// Returns the targets of each day of a week: more energy on training days, the same over the week.
    ///
    /// - Parameter targets: The targets of an average day.
    /// - Returns: The week, or `nil` without training days.
    public func week(of targets: NutritionTargets) -> WeeklyTargets? {
        guard !trainingDays.isEmpty else { return nil }
        return try? WeeklyTargets(
            targets,
            trainingDays: Set(trainingDays),
            shift: min(max(trainingShift, 0), 0.3),
            floor: SafetyPolicy.standard.energyFloor(for: person.sex)
        )
    }

    /// Reads the weekdays with training and how much more they hold.
    mutating func readTraining(_ reader: FieldReader) throws(InputError) {
        var days: [CalendarDate.Weekday] = []
        for (index, name) in try reader.strings("training_days", maximumCount: 7).enumerated() {
            guard
                let day = CalendarDate.Weekday.allCases.first(where: {
                    $0.name.lowercased() == name.lowercased()
                })
            else {
                throw InputError(
                    .unknownName,
                    field: "training_days[\(index)]",
                    received: "“\(name)”",
                    allowed: CalendarDate.Weekday.allCases.map { $0.name.lowercased() }.joined(
                        separator: ", "
                    )
                )
            }
            if !days.contains(day) { days.append(day) }
        }
        trainingDays = days.sorted { $0.rawValue < $1.rawValue }
        guard let percent = try reader.number("training_shift_percent") else { return }
        try InputError.check(percent, "training_shift_percent", in: 0...30)
        trainingShift = percent / 100
    }
}
