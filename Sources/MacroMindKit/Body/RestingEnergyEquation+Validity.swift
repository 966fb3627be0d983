extension RestingEnergyEquation {
    /// The ages in years that the equation was fitted on.
    public var ages: ClosedRange<Double> {
        switch self {
        case .mifflinStJeor, .mifflinFullPrecision, .mifflinFatFreeMass: 19...78
        case .henryWeight, .henryWeightSplit, .henryWeightHeight, .schofieldWeight,
            .schofieldWeightMegajoules,
            .schofieldWeightHeightMegajoules, .who1985:
            0...120
        case .muller2004, .muller2004ByBMI, .muller2004FatFreeMass: 5...80
        case .tenHaafWeight, .tenHaafFatFreeMass: 18...35
        case .owen, .owenFatFreeMass: 18...82
        default: 18...95
        }
    }

    /// The body mass indices in kg/m² that the equation was fitted on, or `nil` when the paper gives none.
    public var bodyMassIndices: ClosedRange<Double>? {
        switch self {
        case .mifflinStJeor, .mifflinFullPrecision, .mifflinFatFreeMass: 17...42
        default: nil
        }
    }

    /// Whether the equation was fitted on people who train hard.
    public var isForAthletes: Bool {
        switch self {
        case .cunningham1980, .tenHaafWeight, .tenHaafFatFreeMass, .deLorenzo1999, .tinsleyWeight,
            .tinsleyFatFreeMass:
            true
        default: false
        }
    }

    /// Whether the equation is evaluated from fat-free mass.
    public var needsFatFreeMass: Bool {
        switch self {
        case .mifflinFatFreeMass, .katchMcArdle, .cunningham1980, .owenFatFreeMass, .muller2004FatFreeMass,
            .tenHaafFatFreeMass, .tinsleyFatFreeMass:
            true
        default: false
        }
    }

    /// Returns what stands against using the equation for a body: each crossed limit of validity.
    ///
    /// - Parameter body: The measurements.
    /// - Returns: A warning of the code ``Finding/Code/equationValidity`` for each limit; none inside the limits.
    public func findings(for body: BodyMeasurements) -> [Finding] {
        var findings: [Finding] = []
        if let age = body.age, !ages.contains(age) {
            findings.append(crossed("the age of \(InputError.text(age)) years", ages, "years"))
        }
        if let range = bodyMassIndices, let value = body.bodyMassIndex, !range.contains(value) {
            findings.append(crossed("the body mass index of \((value * 10).rounded() / 10)", range, "kg/m²"))
        }
        if self == .deLorenzo1999, body.sex == .female {
            findings.append(
                Finding(
                    .equationValidity,
                    .warning,
                    "\(displayName) was fitted on men; choose another equation."
                )
            )
        }
        if self == .henryWeightHeight, body.sex == .male, let age = body.age, (3..<10).contains(age) {
            findings.append(
                Finding(
                    .equationValidity,
                    .warning,
                    "The height slope for boys of 3 to 10 years is misprinted in its source; prefer the weight form."
                )
            )
        }
        return findings
    }

    private func crossed(_ what: String, _ range: ClosedRange<Double>, _ unit: String) -> Finding {
        let bounds = "\(InputError.text(range.lowerBound)) to \(InputError.text(range.upperBound)) \(unit)"
        return Finding(
            .equationValidity,
            .warning,
            "For \(what), \(displayName) extrapolates; it was fitted on \(bounds)."
        )
    }
}
