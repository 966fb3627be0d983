/// Breastfeeding, as far as energy needs depend on it.
public struct Lactation: Sendable, Hashable, Codable {
    /// Months since birth; up to 6 stands for exclusive, after that for partial breastfeeding.
    public var months: Double?

    /// Creates a state of lactation.
    ///
    /// - Parameter months: Months since birth.
    public init(months: Double? = nil) { self.months = months }
}
