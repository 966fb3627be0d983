extension BodyFatEquation {
    /// Returns the ages in years that the equation was fitted on, or `nil` when its paper gives none.
    ///
    /// - Parameter sex: The sex term; without it the narrower range counts.
    /// - Returns: The ages in years that the equation was fitted on.
    public func ages(for sex: Sex?) -> ClosedRange<Double>? {
        switch self {
        case .navyDensity, .navyDoD: nil
        case .deurenberg1991: 7...83
        case .gallagher2000: 20...79
        case .jackson2002: 17...65
        case .cunBae2012: 18...80
        case .relativeFatMass: 20...120
        case .jacksonPollock3, .jacksonPollock7: 18...(sex == .male ? 61 : 55)
        case .durninWomersley: sex == .male ? 17...72 : 16...68
        }
    }

    /// Returns what stands against using the equation for a body: an age outside those it was fitted on.
    ///
    /// - Parameter body: Sex and age.
    /// - Returns: A warning of the code ``Finding/Code/equationValidity``, or nothing inside the range.
    public func findings(for body: BodyMeasurements) -> [Finding] {
        guard let age = body.age, let range = ages(for: body.sex), !range.contains(age) else { return [] }
        let bounds = "\(InputError.text(range.lowerBound)) to \(InputError.text(range.upperBound)) years"
        return [
            Finding(
                .equationValidity,
                .warning,
                "At \(InputError.text(age)) years \(rawValue) extrapolates; it was fitted on \(bounds)."
            )
        ]
    }
}
