/// An activity with its metabolic equivalent.
///
/// - Source: Herrmann et al. *2024 Adult Compendium of Physical Activities.* J Sport Health Sci 2024;13:6–12.
public struct PhysicalActivity: Sendable, Hashable, Codable {
    /// The code of the compendium, five digits.
    public let code: String
    /// The activity in short words.
    public let name: String
    /// The metabolic equivalent: kcal per kg of body weight and hour.
    public let met: Double

    /// Returns the activity of a code.
    ///
    /// - Parameter code: The code of the compendium.
    /// - Returns: The activity, or `nil` when the table holds none.
    public static func named(_ code: String) -> PhysicalActivity? { all.first { $0.code == code } }
}
