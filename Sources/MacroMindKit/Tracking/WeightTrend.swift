/// Simple figures of a series of daily weigh-ins, one element a day, `nil` where there is none.
public enum WeightTrend {
    /// Returns the exponentially smoothed weight at the end of a series.
    ///
    /// The first reading starts the trend; a day without a reading keeps it.
    ///
    /// - Parameters:
    ///   - weights: The readings, one a day.
    ///   - smoothing: The weight of a new reading, above 0 and up to 1; 0.1 is usual.
    /// - Returns: The trend on the last day.
    /// - Throws: An ``InputError`` for a bad reading, a bad factor, or a series without a reading.
    /// - Source: Walker J. *The Hacker's Diet*, 1991.
    public static func smoothed(
        _ weights: [Kilograms?],
        smoothing: Double = 0.1
    ) throws(InputError) -> Kilograms {
        try InputError.check(smoothing, "alpha", in: Double.leastNonzeroMagnitude...1)
        try validate(weights)
        var trend: Double?
        for case let weight? in weights {
            trend = trend.map { $0 + smoothing * (weight.value - $0) } ?? weight.value
        }
        guard let trend else { throw tooFew("one reading", 0) }
        return Kilograms(trend)
    }

    /// Returns the exponentially smoothed weight on every day of a series.
    ///
    /// The first reading starts the trend, and a day without a reading keeps it for 45 days after the last one; then
    /// it is not known until the next reading starts it anew.
    ///
    /// - Parameters:
    ///   - weights: The readings, one a day.
    ///   - smoothing: The weight of a new reading, above 0 and up to 1; 0.1 is usual.
    /// - Returns: The trend of each day, `nil` where it is not known.
    /// - Throws: An ``InputError`` for a bad reading or a bad factor.
    /// - Source: Walker J. *The Hacker's Diet*, 1991.
    public static func course(
        _ weights: [Kilograms?],
        smoothing: Double = 0.1
    ) throws(InputError) -> [Kilograms?] {
        try InputError.check(smoothing, "alpha", in: Double.leastNonzeroMagnitude...1)
        try validate(weights)
        var trend: Double?
        var age = 0
        return weights.map { weight in
            if let weight {
                trend = trend.map { $0 + smoothing * (weight.value - $0) } ?? weight.value
                age = 0
            } else {
                age += 1
                if age > TrackingLog.longestGap { trend = nil }
            }
            return trend.map { Kilograms($0) }
        }
    }

    /// Returns the slope of the least-squares line through the readings, in kilograms a day.
    ///
    /// - Parameter weights: The readings, one a day, at least two.
    /// - Returns: The slope; negative for a loss.
    /// - Throws: An ``InputError`` for a bad reading or fewer than two readings.
    public static func slope(_ weights: [Kilograms?]) throws(InputError) -> Double {
        try validate(weights)
        let points = weights.enumerated().compactMap { day, weight in weight.map { (Double(day), $0.value) } }
        guard points.count >= 2 else { throw tooFew("two readings", points.count) }
        let count = Double(points.count)
        let meanDay = points.reduce(0) { $0 + $1.0 } / count
        let meanWeight = points.reduce(0) { $0 + $1.1 } / count
        let covariance = points.reduce(0) { $0 + ($1.0 - meanDay) * ($1.1 - meanWeight) }
        let variance = points.reduce(0) { $0 + ($1.0 - meanDay) * ($1.0 - meanDay) }
        return covariance / variance
    }

    /// Returns the expenditure that a window of days implies: mean logged intake less the energy of the slope.
    ///
    /// It needs four weeks or more to be of use; ``ExpenditureEstimator`` is better at any length.
    ///
    /// - Parameters:
    ///   - weights: The readings, one a day.
    ///   - intake: The logged intake, one a day; a missing day is left out of the mean.
    ///   - energyDensity: Energy for a kilogram of weight change, from 1,000 to 12,000 kcal/kg.
    /// - Returns: The expenditure a day, in the units of the log.
    /// - Throws: An ``InputError`` for bad figures, fewer than two readings, or no logged day.
    public static func windowExpenditure(
        weights: [Kilograms?],
        intake: [Kilocalories?],
        energyDensity: Double = 7700
    ) throws(InputError) -> Kilocalories {
        try InputError.check(energyDensity, "kcal_per_kg", in: 1_000...12_000, unit: "kcal/kg")
        let slope = try slope(weights)
        var total = 0.0
        var count = 0.0
        for (day, energy) in intake.enumerated() {
            guard let energy else { continue }
            try InputError.check(energy.value, "intake_kcal[\(day)]", in: 0...20_000, unit: "kcal")
            total += energy.value
            count += 1
        }
        guard count > 0 else { throw .missing("intake_kcal", allowed: "at least one logged day") }
        return Kilocalories(total / count - energyDensity * slope)
    }

    private static func validate(_ weights: [Kilograms?]) throws(InputError) {
        for (day, weight) in weights.enumerated() {
            guard let weight else { continue }
            try InputError.check(
                weight.value,
                "weights_kg[\(day)]",
                in: 2...650,
                unit: "kg",
                hint: weight.value == 0 ? "A day without a weigh-in is null, not 0." : nil
            )
        }
    }

    private static func tooFew(_ needed: String, _ found: Int) -> InputError {
        InputError(
            .missing,
            field: "weights_kg",
            received: "\(found) readings",
            allowed: "at least \(needed)"
        )
    }
}
