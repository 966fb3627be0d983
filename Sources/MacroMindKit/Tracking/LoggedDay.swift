/// One day of a log: what the scale showed in the morning and what was eaten.
public struct LoggedDay: Sendable, Hashable {
    /// The number of the day; any origin will do.
    public var day: Int
    /// The weight in the morning, or `nil` when there was no weigh-in.
    public var weight: Kilograms?
    /// The energy eaten, or `nil` when the day was not logged.
    ///
    /// Missing is not zero.
    public var intake: Kilocalories?
    /// Whether the person set the day aside; it is kept but not used.
    public var isExcluded: Bool
    /// Whether the person reported a new routine of activity from this day on.
    public var startsNewRoutine: Bool

    /// Creates a day of a log.
    ///
    /// - Parameters:
    ///   - day: The number of the day.
    ///   - weight: The weight in the morning, from 20 to 400 kg.
    ///   - intake: The energy eaten, from 0 to 20,000 kcal.
    ///   - isExcluded: Whether the person set the day aside.
    ///   - startsNewRoutine: Whether a new routine of activity starts on this day.
    public init(
        day: Int,
        weight: Kilograms? = nil,
        intake: Kilocalories? = nil,
        isExcluded: Bool = false,
        startsNewRoutine: Bool = false
    ) {
        self.day = day
        self.weight = weight
        self.intake = intake
        self.isExcluded = isExcluded
        self.startsNewRoutine = startsNewRoutine
    }
}
