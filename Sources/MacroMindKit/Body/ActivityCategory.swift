/// The four physical activity categories of the energy requirement equations of 2023.
///
/// They are roughly the quartiles of the doubly-labelled-water data: *inactive* is not the 1.2 of ``ActivityLevel``.
///
/// - Source: National Academies. *Dietary Reference Intakes for Energy.* 2023, table 5-4.
public enum ActivityCategory: String, Sendable, Codable, CaseIterable {
    /// The lowest quarter; adults below a physical activity level of 1.53.
    case inactive
    /// Adults from 1.53 to below 1.68.
    case lowActive = "low_active"
    /// Adults from 1.68 to below 1.85.
    case active
    /// Adults from 1.85.
    case veryActive = "very_active"

    /// Finds the category of a physical activity level.
    ///
    /// - Parameters:
    ///   - level: Total divided by resting expenditure, from 1 to 2.5; a bound belongs to the higher category.
    ///   - age: The age in years, from 3.
    /// - Throws: An error when the level or the age is outside that range.
    public init(physicalActivityLevel level: Double, age: Double) throws(InputError) {
        try InputError.check(
            level,
            "pal",
            in: 1...2.5,
            hint: "Above 2.5 an expenditure can not be kept up; check both energies."
        )
        try InputError.check(
            age,
            "age_y",
            in: 3...120,
            unit: "years",
            hint: "There are no categories below 3 years."
        )
        let cuts: (Double, Double, Double) =
            switch age {
            case ..<9: (1.31, 1.44, 1.59)
            case ..<14: (1.44, 1.59, 1.77)
            case ..<19: (1.56, 1.73, 1.92)
            default: (1.53, 1.68, 1.85)
            }
        switch level {
        case ..<cuts.0: self = .inactive
        case ..<cuts.1: self = .lowActive
        case ..<cuts.2: self = .active
        default: self = .veryActive
        }
    }
}
