/// The weekday a draft dish is meant for.
public enum DraftDay: String, Sendable, Hashable, Codable, CaseIterable {
    /// The first day of the week.
    case monday
    /// The second day of the week.
    case tuesday
    /// The third day of the week.
    case wednesday
    /// The fourth day of the week.
    case thursday
    /// The fifth day of the week.
    case friday
    /// The sixth day of the week.
    case saturday
    /// The seventh day of the week.
    case sunday
}
