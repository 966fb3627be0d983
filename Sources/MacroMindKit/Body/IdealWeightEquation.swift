/// An established equation for ideal body weight, a line in height from five feet.
public enum IdealWeightEquation: String, Sendable, Codable, CaseIterable {
    /// Devine. Drug Intell Clin Pharm 1974;8:650.
    case devine
    /// Robinson. Am J Hosp Pharm 1983;40:1016.
    case robinson
    /// Miller. Am J Hosp Pharm 1983;40:1622.
    case miller
    /// Hamwi 1964.
    case hamwi

    /// Returns the ideal weight; below 60 inches the line extrapolates.
    ///
    /// - Parameter body: Sex and height.
    /// - Returns: The ideal weight.
    /// - Throws: An ``InputError`` when one is unknown or impossible.
    public func evaluate(_ body: BodyMeasurements) throws(InputError) -> Kilograms {
        let isMale = try body.neededSex() == .male
        let (base, perInch): (Double, Double) =
            switch self {
            case .devine: (isMale ? 50 : 45.5, 2.3)
            case .robinson: isMale ? (52, 1.9) : (49, 1.7)
            case .miller: isMale ? (56.2, 1.41) : (53.1, 1.36)
            case .hamwi: isMale ? (48, 2.7) : (45.5, 2.2)
            }
        return Kilograms(base + perInch * (try body.neededHeight().inches - 60))
    }

    /// Returns the adjusted weight: the ideal weight and a share of what is above it; the weight itself when below.
    ///
    /// - Parameters:
    ///   - body: Sex, height and weight.
    ///   - share: The share, from 0 to 1; 0.4 by convention, 0.25 in older texts.
    /// - Returns: The adjusted weight.
    /// - Throws: An ``InputError`` when a figure is unknown or impossible.
    public func adjustedWeight(_ body: BodyMeasurements, share: Double = 0.4) throws(InputError) -> Kilograms
    {
        try InputError.check(share, "factor", in: 0...1)
        let weight = try body.neededWeight()
        let ideal = try evaluate(body)
        return weight > ideal ? ideal + (weight - ideal) * share : weight
    }

    /// Returns what stands against using the equation for a body; nothing from 60 inches.
    ///
    /// - Parameter body: The height.
    /// - Returns: What stands against using the equation for a body.
    public func findings(for body: BodyMeasurements) -> [Finding] {
        guard let height = body.height, height.inches < 60 else { return [] }
        return [Finding(.equationValidity, .warning, "Below 152.4 cm the line extrapolates.")]
    }
}
