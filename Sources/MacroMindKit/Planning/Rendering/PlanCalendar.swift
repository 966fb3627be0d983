/// A plan as an iCalendar file, one event for each meal, after RFC 5545.
///
/// A plan without a start has no events. Times are floating: they mean the local time of whoever looks.
///
/// - Complexity: Linear in the size of the plan.
public struct PlanCalendar: Sendable {
    /// The calendar; lines end with CR and LF and are folded at 75 bytes.
    public let text: String

    /// Renders a plan.
    ///
    /// - Parameter plan: The plan.
    public init(_ plan: MealPlan) {
        var lines = [
            "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//MacroMind//Meal plan//EN", "CALSCALE:GREGORIAN",
        ]
        for day in plan.days {
            for (index, meal) in day.meals.enumerated() {
                lines += Self.event(meal, index: index, of: day)
            }
        }
        lines.append("END:VCALENDAR")
        text = lines.map { Self.folded($0) + "\r\n" }.joined()
    }

    private static func event(_ meal: PlannedMeal, index: Int, of day: PlanDay) -> [String] {
        guard let date = day.date else { return [] }
        let stamp = date.description.replacing("-", with: "")
        let ingredients = meal.foodsToCook.map { "\($0.mass.whole) g \($0.name)" }.joined(separator: "\n")
        let notes = meal.cookingNotes.map { $0 + "\n" }.joined()
        let summary =
            "\(meal.nutrients.energy.whole) kcal, \(meal.nutrients.protein.whole) g protein\n" + notes
            + ingredients
        return [
            "BEGIN:VEVENT",
            "UID:\(stamp)-\(index)-\(meal.recipe.rawValue)@macromind",
            "DTSTAMP:\(stamp)T000000Z",
            "DTSTART:\(stamp)T\(start(of: meal.slot, index: index))",
            "DURATION:PT30M",
            "SUMMARY:\(escaped("\(meal.slot.displayName): \(meal.name)"))",
            "DESCRIPTION:\(escaped(summary))",
            "END:VEVENT",
        ]
    }

    private static func start(of slot: MealSlot, index: Int) -> String {
        switch slot {
        case .breakfast: "073000"
        case .lunch: "123000"
        case .dinner: "190000"
        case .snack: index < 2 ? "103000" : index < 4 ? "160000" : "210000"
        }
    }

    private static func escaped(_ text: String) -> String {
        var result = ""
        for character in text {
            switch character {
            case "\\", ";", ",": result += "\\\(character)"
            case _ where character.isNewline: result += "\\n"
            default: result.append(character)
            }
        }
        return result
    }

    /// Breaks a line after at most 75 bytes, never inside a character.
    private static func folded(_ line: String) -> String {
        var result = ""
        var length = 0
        for character in line {
            let size = character.utf8.count
            if length + size > 75 {
                result += "\r\n "
                length = 1
            }
            result.append(character)
            length += size
        }
        return result
    }
}
