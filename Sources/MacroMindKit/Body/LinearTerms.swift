/// The coefficients of an equation that is a weighted sum of body measurements.
///
/// A coefficient of zero means that the measurement is not needed.
struct LinearTerms: Sendable {
    var intercept: Double
    var perKilogram = 0.0
    var perCentimeter = 0.0
    var perYear = 0.0
    var perLeanKilogram = 0.0
    var perFatKilogram = 0.0

    /// Returns the sum in the unit of the coefficients.
    ///
    /// - Parameter body: The measurements.
    /// - Returns: The sum in the unit of the coefficients.
    /// - Throws: An error when a needed measurement is unknown or impossible.
    func value(for body: BodyMeasurements) throws(InputError) -> Double {
        var sum = intercept
        if perKilogram != 0 { sum += perKilogram * (try body.neededWeight().value) }
        if perCentimeter != 0 { sum += perCentimeter * (try body.neededHeight().value) }
        if perYear != 0 { sum += perYear * (try body.neededAge()) }
        if perLeanKilogram != 0 { sum += perLeanKilogram * (try body.neededFatFreeMass().value) }
        if perFatKilogram != 0 { sum += perFatKilogram * (try body.neededFatMass().value) }
        return sum
    }
}
