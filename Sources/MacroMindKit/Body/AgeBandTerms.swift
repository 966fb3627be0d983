/// The coefficients of a sex and an age band; the lower bound belongs to the band, the upper does not.
struct AgeBandTerms: Sendable {
    let sex: Sex
    let fromYears: Double
    let toYears: Double
    let terms: LinearTerms

    /// Creates a band of an equation in weight and, where the slope is not zero, height in metres.
    init(
        _ sex: Sex,
        _ fromYears: Double,
        _ toYears: Double,
        perKilogram: Double,
        perMeter: Double = 0,
        _ intercept: Double
    ) {
        self.sex = sex
        self.fromYears = fromYears
        self.toYears = toYears
        terms = LinearTerms(intercept: intercept, perKilogram: perKilogram, perCentimeter: perMeter / 100)
    }
}

extension [AgeBandTerms] {
    /// Returns the value of the band that a person falls into.
    ///
    /// - Parameter body: The measurements; sex and age are needed to find the band.
    /// - Returns: The value of the band that a person falls into.
    /// - Throws: An error when a needed measurement is unknown or impossible.
    func value(for body: BodyMeasurements) throws(InputError) -> Double {
        let sex = try body.neededSex()
        let age = try body.neededAge()
        guard let band = first(where: { $0.sex == sex && $0.fromYears <= age && age < $0.toYears }) else {
            throw InputError(
                .outOfRange,
                field: "age_y",
                received: InputError.text(age),
                allowed: "an age of the equation's bands"
            )
        }
        return try band.terms.value(for: body)
    }
}
