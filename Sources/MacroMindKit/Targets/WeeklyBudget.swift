/// The energy of a week as a budget: what is left for its remaining days.
///
/// A day above the target makes the next days a little smaller, never small: the change is spread, bounded and kept
/// above the floor. What does not fit is let go.
public struct WeeklyBudget: Sendable, Hashable {
    /// The energy planned for each day, Monday first.
    public let planned: [Kilocalories]
    /// The largest change of a day as a share of its plan.
    public let largestChange: Double
    /// The least energy of a day.
    public let floor: Kilocalories

    /// Creates a budget.
    ///
    /// - Parameters:
    ///   - planned: The energy planned for each of the seven days, Monday first.
    ///   - largestChange: The largest change of a day as a share of its plan, from 0 to 0.2.
    ///   - floor: The least energy of a day.
    /// - Throws: An ``InputError`` for another number of days or another share.
    public init(planned: [Kilocalories], largestChange: Double = 0.1, floor: Kilocalories) throws(InputError)
    {
        try InputError.check(Double(planned.count), "planned", in: 7...7, unit: "days")
        try InputError.check(largestChange, "largest_change", in: 0...0.2)
        self.planned = planned
        self.largestChange = largestChange
        self.floor = floor
    }

    /// Returns the energy of the days that are left.
    ///
    /// - Parameter eaten: The energy of the days so far, Monday first; `nil` for a day that was not logged, which
    ///   counts as planned.
    /// - Returns: The energy of each remaining day; empty at the end of the week.
    public func remaining(after eaten: [Kilocalories?]) -> [Kilocalories] {
        let past = eaten.prefix(7)
        let surplus = zip(past, planned).reduce(0.0) { sum, day in
            sum + (day.0.map { ($0 - day.1).value } ?? 0)
        }
        let left = planned.dropFirst(past.count)
        guard !left.isEmpty else { return [] }
        let change = surplus / Double(left.count)
        return left.map { plan in
            let largest = plan.value * largestChange
            let wanted = plan.value - min(max(change, -largest), largest)
            return Kilocalories(max(wanted, min(floor.value, plan.value)).rounded())
        }
    }
}
