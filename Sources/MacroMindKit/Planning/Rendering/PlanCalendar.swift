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
    /// - Parameters:
    ///   - plan: The plan.
    ///   - madeAt: When the plan was made, or nothing for the beginning of the day of each meal.
    ///   - identifiers: Names of meals that stay when their dish changes, so that a calendar that reads the file again changes the
    ///     event; a place that is absent is named after its date, position and dish.
    public init(_ plan: MealPlan, madeAt: Timestamp? = nil, identifiers: [MealPlace: String] = [:]) {
        var lines = [
            "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//MacroMind//Meal plan//EN", "CALSCALE:GREGORIAN",
        ]
        let stamp = madeAt.map(Self.stamp)
        for day in plan.days {
            for (index, meal) in day.meals.enumerated() {
                let name = identifiers[MealPlace(day: day.day, meal: index)]
                lines += Self.event(meal, index: index, of: day, name: name, stamp: stamp)
            }
        }
        lines.append("END:VCALENDAR")
        text = lines.map { Self.folded($0) + "\r\n" }.joined()
    }

    /// A moment as a date with UTC time, without its fraction of a second.
    private static func stamp(_ moment: Timestamp) -> String {
        moment.description.prefix(19).filter { $0 != "-" && $0 != ":" } + "Z"
    }

    private static func event(
        _ meal: PlannedMeal,
        index: Int,
        of day: PlanDay,
        name: String?,
        stamp: String?
    ) -> [String] {
        guard let date = day.date?.description.filter({ $0 != "-" }) else { return [] }
        let ingredients = meal.foodsToCook.map { "\($0.mass.whole) g \($0.name)" }.joined(separator: "\n")
        let notes = meal.cookingNotes.map { $0 + "\n" }.joined()
        let summary =
            "\(meal.nutrients.energy.whole) kcal, \(meal.nutrients.protein.whole) g protein\n" + notes
            + ingredients
        return [
            "BEGIN:VEVENT",
            "UID:\(escaped(name ?? "\(date)-\(index)-\(meal.recipe.rawValue)"))@macromind",
            "DTSTAMP:\(stamp ?? "\(date)T000000Z")",
            "DTSTART:\(date)T\(start(of: meal.slot, index: index))",
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

    /// Writes a text as a value: what has a meaning is escaped, breaks become `\n`, other control characters are left out.
    private static func escaped(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        var previous: Unicode.Scalar?
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\\", ";", ",": result.append(contentsOf: ["\\", scalar])
            case "\n" where previous == "\r": break
            case "\n", "\r", "\u{85}", "\u{2028}", "\u{2029}": result.append(contentsOf: ["\\", "n"])
            case "\t": result.append(scalar)
            case _ where scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value): break
            default: result.append(scalar)
            }
            previous = scalar
        }
        return String(result)
    }

    /// Breaks a line after at most 75 bytes, between characters, or within one that is longer than a line.
    private static func folded(_ line: String) -> String {
        var result = ""
        var length = 0
        for piece in line.flatMap(pieces) {
            let size = piece.utf8.count
            if length + size > 75 {
                result += "\r\n "
                length = 1
            }
            result += piece
            length += size
        }
        return result
    }

    private static func pieces(of character: Character) -> [String] {
        character.utf8.count <= 74 ? [String(character)] : character.unicodeScalars.map { String($0) }
    }
}
