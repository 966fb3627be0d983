/// Body fat from body density.
public enum BodyDensity {
    /// Returns body fat in percent after Siri.
    ///
    /// - Parameter density: The density in g/ml, from 0.9 to 1.2.
    /// - Returns: Body fat in percent after Siri.
    /// - Throws: An ``InputError`` outside that range.
    /// - Source: Siri, in *Techniques for measuring body composition*, 1961:223–244.
    public static func siri(_ density: Double) throws(InputError) -> Double {
        try check(density)
        return 495 / density - 450
    }

    /// Returns body fat in percent after Brožek.
    ///
    /// - Parameter density: The density in g/ml, from 0.9 to 1.2.
    /// - Returns: Body fat in percent after Brožek.
    /// - Throws: An ``InputError`` outside that range.
    /// - Source: Brožek et al. Ann N Y Acad Sci 1963;110:113–140.
    public static func brozek(_ density: Double) throws(InputError) -> Double {
        try check(density)
        return 457 / density - 414.2
    }

    private static func check(_ density: Double) throws(InputError) {
        try InputError.check(
            density,
            "density",
            in: 0.9...1.2,
            unit: "g/ml",
            hint: density > 900 ? "That looks like kg/m³; divide by 1000." : nil
        )
    }
}
