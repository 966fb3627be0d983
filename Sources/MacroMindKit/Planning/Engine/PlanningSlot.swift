/// A meal of every day: its kind and its part of the day's energy.
public struct PlanningSlot: Sendable, Hashable, Codable {
    /// The kind of meal, such as `breakfast`; a kind may occur twice a day.
    public var type: String
    /// The part of the day's energy, 0 to 1.
    public var energyShare: Double
    /// The longest preparation in this very slot, in minutes, beside the limit of its kind.
    public var maxPrepMinutes: Int?
    /// The equipment available in this very slot, beside what is available at all.
    public var equipment: [String]?

    /// Creates a slot.
    ///
    /// - Parameters:
    ///   - type: The kind of meal.
    ///   - energyShare: The part of the day's energy, 0 to 1.
    ///   - maxPrepMinutes: The longest preparation in this very slot.
    ///   - equipment: The equipment available in this very slot.
    public init(type: String, energyShare: Double, maxPrepMinutes: Int? = nil, equipment: [String]? = nil) {
        self.type = type
        self.energyShare = energyShare
        self.maxPrepMinutes = maxPrepMinutes
        self.equipment = equipment
    }

    private enum CodingKeys: String, CodingKey {
        case type, equipment
        case energyShare = "kcal_share"
        case maxPrepMinutes = "max_prep_minutes"
    }
}
