/// Fat-free mass relative to height.
///
/// - Source: Kouri et al. Clin J Sport Med 1995;5:223–228.
public enum FatFreeMassIndex {
    /// Returns fat-free mass divided by the square of the height, in kg/m².
    ///
    /// - Parameter body: Fat-free mass and height.
    /// - Returns: Fat-free mass divided by the square of the height, in kg/m².
    /// - Throws: An ``InputError`` when one is unknown or impossible.
    public static func index(of body: BodyMeasurements) throws(InputError) -> Double {
        let height = try body.neededHeight().meters
        return try body.neededFatFreeMass().value / (height * height)
    }

    /// Returns the index normalised to a height of 1.80 m with the slope of the abstract, 6.3.
    ///
    /// - Parameter body: Fat-free mass and height.
    /// - Returns: The index normalised to a height of 1.80 m with the slope of the abstract, 6.3.
    /// - Throws: An ``InputError`` when one is unknown or impossible.
    public static func normalized(of body: BodyMeasurements) throws(InputError) -> Double {
        try index(of: body) + 6.3 * (1.8 - body.neededHeight().meters)
    }
}
