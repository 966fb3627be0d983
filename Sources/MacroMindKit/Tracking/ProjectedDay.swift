/// The body at the end of a projected day.
public struct ProjectedDay: Sendable, Hashable, Codable {
    /// The number of days since the start; the start itself is day 0.
    public var day: Int
    /// Body weight.
    public var weight: Kilograms
    /// Fat mass.
    public var fat: Kilograms
    /// Lean tissue, without the changes of glycogen and fluid.
    public var lean: Kilograms
    /// Change of weight since the start that is glycogen with its water and extracellular fluid.
    public var waterShift: Kilograms
    /// Energy eaten on the day.
    public var intake: Kilocalories
    /// Energy spent on the day.
    public var expenditure: Kilocalories

    enum CodingKeys: String, CodingKey {
        case day
        case weight = "weight_kg"
        case fat = "fat_kg"
        case lean = "lean_kg"
        case waterShift = "water_shift_kg"
        case intake = "intake_kcal"
        case expenditure = "expenditure_kcal"
    }
}
