import MacroMindKit

/// The log as clients read it.
///
/// What is not known is `null`, never 0.
enum LogPayloads {
    private static let figures: [(String, Nutrient)] = [
        ("calories", .energy), ("protein", .protein), ("carbs", .carbohydrate), ("fats", .fat),
    ]

    /// Energy and macronutrients, as far as they are reported.
    private static func members(_ nutrients: NutrientProfile?) -> [String: JSONValue] {
        Dictionary(
            uniqueKeysWithValues: figures.map { name, nutrient in
                (name, nutrients?[nutrient].reported.map(JSONValue.tenths) ?? .null)
            }
        )
    }

    private static func isComplete(_ nutrients: NutrientProfile) -> Bool {
        figures.allSatisfy { nutrients[$0.1].isExact }
    }

    static func food(_ entry: FoodLogEntry) -> JSONValue {
        var members = members(entry.nutrients)
        members["id"] = .string(entry.id.rawValue)
        members["date"] = .string(entry.date.description)
        members["meal_type"] = .text(entry.slot?.rawValue)
        members["name"] = .string(entry.name)
        members["food_id"] = .text(entry.food?.rawValue)
        members["grams"] = entry.mass.map { .tenths($0.value) } ?? .null
        members["complete"] = .bool(isComplete(entry.nutrients))
        members["created_at"] = .string(entry.createdAt.description)
        return .object(members)
    }

    static func weight(_ entry: WeightLogEntry) -> JSONValue {
        [
            "date": .string(entry.date.description), "weight_kg": .number(entry.weight.value),
            "created_at": .string(entry.createdAt.description),
        ]
    }

    /// What was eaten and weighed on each day of a span, its means over the days with entries, and the targets beside it.
    static func summary(
        _ span: ClosedRange<CalendarDate>,
        foods: [FoodLogEntry],
        weights: [WeightLogEntry],
        trend: [CalendarDate: Kilograms],
        targets: NutritionTargets
    ) -> JSONValue {
        let eaten = Dictionary(grouping: foods, by: \.date)
        let weighed = Dictionary(weights.map { ($0.date, $0.weight) }, uniquingKeysWith: { $1 })
        let days = (0...span.lowerBound.days(until: span.upperBound)).map {
            let date = span.lowerBound.adding(days: $0)
            return day(date, eaten[date] ?? [], weight: weighed[date], trend: trend[date])
        }
        let total = foods.reduce(into: NutrientProfile.zero) { $0 += $1.nutrients }
        let averages = eaten.isEmpty ? nil : total.scaled(by: 1 / Double(eaten.count))
        return [
            "from": .string(span.lowerBound.description), "to": .string(span.upperBound.description),
            "days_logged": .number(Double(eaten.count)), "days": .array(days),
            "averages": .object(members(averages)),
            "targets": [
                "calories": .tenths(targets.energy.target.value),
                "protein": .tenths(targets.protein.target.value),
                "carbs": .tenths(targets.carbohydrate.target.value),
                "fats": .tenths(targets.fat.target.value),
            ],
        ]
    }

    private static func day(
        _ date: CalendarDate,
        _ entries: [FoodLogEntry],
        weight: Kilograms?,
        trend: Kilograms?
    ) -> JSONValue {
        let nutrients = entries.reduce(into: NutrientProfile.zero) { $0 += $1.nutrients }
        var members = members(entries.isEmpty ? nil : nutrients)
        members["date"] = .string(date.description)
        members["entries"] = .number(Double(entries.count))
        members["complete"] = .bool(!entries.isEmpty && isComplete(nutrients))
        members["weight_kg"] = .amount(weight?.value)
        members["trend_weight_kg"] = trend.map(hundredths) ?? .null
        return .object(members)
    }

    static func expenditure(_ learned: LearnedExpenditure, in span: ClosedRange<CalendarDate>) -> JSONValue {
        [
            "expenditure_kcal": .number(learned.expenditure.value.rounded()),
            "low_kcal": .number(learned.low.value.rounded()),
            "high_kcal": .number(learned.high.value.rounded()), "interval_percent": 90,
            "trend_weight_kg": hundredths(learned.trendWeight),
            "days_used": .number(Double(learned.daysUsed)),
            "confidence": .string(learned.confidence.rawValue),
            "from": .string(span.lowerBound.description), "to": .string(span.upperBound.description),
            "findings": .array(learned.findings.map(finding)),
        ]
    }

    /// The weight of each week from the start of a projection on.
    static func projection(
        _ projection: ExpenditureService.Projection,
        eatingAsIn span: ClosedRange<CalendarDate>
    ) -> JSONValue {
        let outlook = projection.outlook
        let days = outlook.days.filter { $0.day.isMultiple(of: 7) }.map { day -> JSONValue in
            [
                "date": .string(projection.start.adding(days: day.day).description),
                "weight_kg": hundredths(day.weight), "low_kg": hundredths(day.low),
                "high_kg": hundredths(day.high),
            ]
        }
        return [
            "intake_kcal": .number(outlook.intake.value.rounded()),
            "days_logged": .number(Double(projection.daysLogged)),
            "from": .string(span.lowerBound.description), "to": .string(span.upperBound.description),
            "weekly_change_kg": hundredths(outlook.weeklyChange),
            "weekly_low_kg": hundredths(outlook.weeklyLow),
            "weekly_high_kg": hundredths(outlook.weeklyHigh), "stays": .bool(outlook.stays),
            "interval_percent": 90, "days": .array(days),
            "findings": .array(outlook.findings.map { finding(dated($0, from: projection.start)) }),
        ]
    }

    /// A finding about a day of a projection, with its date in place of its number.
    private static func dated(_ finding: Finding, from start: CalendarDate) -> Finding {
        var finding = finding
        for place in finding.path where place.hasPrefix("day ") {
            guard let day = Int(place.dropFirst(4)) else { continue }
            let date = start.adding(days: day).description
            finding.message = finding.message.replacing("on \(place)", with: "on \(date)")
            finding.path = finding.path.map { $0 == place ? date : $0 }
        }
        return finding
    }

    private static func hundredths(_ weight: Kilograms) -> JSONValue {
        .number((weight.value * 100).rounded() / 100)
    }

    static func finding(_ finding: Finding) -> JSONValue {
        [
            "code": .string(finding.code.rawValue), "severity": .string(finding.severity.rawValue),
            "message": .string(finding.message), "path": .array(finding.path.map { .string($0) }),
        ]
    }
}
