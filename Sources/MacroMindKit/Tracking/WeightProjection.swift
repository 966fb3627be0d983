/// A course of weight and body composition, day by day.
public struct WeightProjection: Sendable, Hashable, Codable {
    /// The days, the start first.
    public var days: [ProjectedDay]
    /// The intake that would keep the body as it is at the end.
    public var maintenanceAtEnd: Kilocalories
    /// The energy spent a day by a body as it is at the end, eating as on the last day.
    public var expenditureAtEnd: Kilocalories
    /// What to know before the course is believed.
    public var findings: [Finding]

    /// The last day.
    public var end: ProjectedDay? { days.last }

    enum CodingKeys: String, CodingKey {
        case days
        case maintenanceAtEnd = "maintenance_at_end_kcal"
        case expenditureAtEnd = "expenditure_at_end_kcal"
        case findings
    }
}
