/// An estimate of what a person spends in a day, with the equation behind it and an honest interval.
public struct EnergyEstimate: Sendable, Hashable, Codable {
    /// What another eligible equation gives for the same person.
    public struct Alternative: Sendable, Hashable, Codable {
        /// The equation.
        public var equation: RestingEnergyEquation
        /// Its resting energy.
        public var resting: Kilocalories
    }

    /// Where the total came from.
    public enum Method: String, Sendable, Codable, CaseIterable {
        /// Resting energy times the activity factor.
        case factorial
        /// The requirement equations of 2023.
        case requirement2023 = "requirement_2023"
        /// An expenditure that was measured or learned from logs.
        case measured
    }

    /// The resting energy of a day.
    public var resting: Kilocalories
    /// The total energy of a day.
    public var total: Kilocalories
    /// The equation behind the resting energy.
    public var equation: RestingEnergyEquation
    /// Why that equation was chosen.
    public var why: String
    /// Where the total came from.
    public var method: Method
    /// The spread of the eligible equations, widened to the ±10 % that any of them is good for.
    public var restingInterval: ClosedRange<Kilocalories>
    /// The interval of the total.
    public var totalInterval: ClosedRange<Kilocalories>
    /// The eligible equations with their values, in a fixed order.
    public var alternatives: [Alternative]
    /// Crossed limits and assumptions.
    public var findings: [Finding]
    /// How the numbers came about.
    public var derivation: [DerivationStep]

    private enum CodingKeys: String, CodingKey {
        case resting = "resting_kcal"
        case total = "total_kcal"
        case equation, why, method
        case restingInterval = "resting_interval_kcal"
        case totalInterval = "total_interval_kcal"
        case alternatives, findings, derivation
    }
}
