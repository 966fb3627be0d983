extension Person {
    /// Returns the figures that equations need.
    ///
    /// - Parameters:
    ///   - sex: The sex term to evaluate with.
    ///   - age: The age in years.
    /// - Returns: The figures that equations need.
    func measurements(sex: Sex?, age: Double) -> BodyMeasurements {
        BodyMeasurements(
            sex: sex,
            age: age,
            weight: weight,
            height: height,
            fatFreeMass: fatFreeMass,
            fatMass: fatFreeMass.map { weight - $0 },
            isAthlete: experience == .advanced && training != .none
        )
    }
}
