/// The numbers of a ``SafetyPolicy``.
public struct SafetyLimits: Sendable, Hashable {
    /// The least energy of a day for an adult woman.
    public var energyFloorFemale: Kilocalories = 1200
    /// The least energy of a day for an adult man.
    public var energyFloorMale: Kilocalories = 1500
    /// The least energy of a day for an adult who gives no sex.
    public var energyFloorUnspecified: Kilocalories = 1400
    /// The energy below which a request is refused.
    public var veryLowEnergy: Kilocalories = 800
    /// The share of resting energy below which a target is remarked on.
    public var restingEnergyShare = 0.8
    /// The largest deficit as a share of expenditure.
    public var deficitShare = 0.25
    /// The largest deficit of a day.
    public var deficit: Kilocalories = 1000
    /// The fastest loss in percent of body weight a week.
    public var weeklyLossPercent = 1.0
    /// The fastest gain in percent of body weight a week.
    public var weeklyGainPercent = 0.5
    /// The body mass index below which there is no deficit, in kg/m².
    public var bodyMassIndex = 18.5
    /// The age in years from which changes of weight are planned.
    public var adultAge = 18.0
    /// The energy availability below which to warn, in kcal per kg of fat-free mass a day.
    public var energyAvailability = 30.0
    /// The most protein with kidney disease, in g per kg of body weight a day.
    public var kidneyProteinPerKilogram = 0.8

    /// Creates the standard limits.
    ///
    /// - Source: AHA/ACC/TOS guideline 2013 (floors, 800 kcal); Helms 2014 and Iraki 2019 (rates); WHO (underweight);
    ///   IOC consensus 2018 and 2023 (energy availability); KDIGO (kidney). Deficit limits and ages are policy.
    public init() {}
}

extension SafetyLimits {
    /// What is known about a limit: its name, the values it may take, and which way is stricter.
    struct Description: Sendable {
        let name: String
        let range: ClosedRange<Double>
        let isStricterUpward: Bool
        let value: @Sendable (SafetyLimits) -> Double

        /// Checks the limit.
        ///
        /// - Throws: An error when it is impossible, or looser than the standard where that is asked for.
        func check(_ limits: SafetyLimits, againstStandard: Bool) throws(InputError) {
            let received = value(limits)
            try InputError.check(received, name, in: range)
            let standard = value(SafetyLimits())
            let isLooser = isStricterUpward ? received < standard : received > standard
            guard againstStandard, isLooser else { return }
            let bound = isStricterUpward ? "at least" : "at most"
            throw InputError(
                .outOfRange,
                field: name,
                received: InputError.text(received),
                allowed: "\(bound) \(InputError.text(standard)) outside clinician mode",
                hint: "Limits can be made stricter; a looser one needs mode clinician."
            )
        }
    }

    /// Every limit, in a fixed order.
    static let descriptions: [Description] = [
        .init(name: "energy_floor_female_kcal", range: 0...4000, isStricterUpward: true) {
            $0.energyFloorFemale.value
        },
        .init(name: "energy_floor_male_kcal", range: 0...4000, isStricterUpward: true) {
            $0.energyFloorMale.value
        },
        .init(name: "energy_floor_unspecified_kcal", range: 0...4000, isStricterUpward: true) {
            $0.energyFloorUnspecified.value
        },
        .init(name: "very_low_energy_kcal", range: 0...4000, isStricterUpward: true) {
            $0.veryLowEnergy.value
        },
        .init(name: "resting_energy_share", range: 0...2, isStricterUpward: true) { $0.restingEnergyShare },
        .init(name: "deficit_share", range: 0...1, isStricterUpward: false) { $0.deficitShare },
        .init(name: "deficit_kcal", range: 0...5000, isStricterUpward: false) { $0.deficit.value },
        .init(name: "weekly_loss_percent", range: 0...5, isStricterUpward: false) { $0.weeklyLossPercent },
        .init(name: "weekly_gain_percent", range: 0...5, isStricterUpward: false) { $0.weeklyGainPercent },
        .init(name: "body_mass_index", range: 10...40, isStricterUpward: true) { $0.bodyMassIndex },
        .init(name: "adult_age_years", range: 0...30, isStricterUpward: true) { $0.adultAge },
        .init(name: "energy_availability_kcal_per_kg", range: 0...60, isStricterUpward: true) {
            $0.energyAvailability
        },
        .init(name: "kidney_protein_g_per_kg", range: 0...3, isStricterUpward: false) {
            $0.kidneyProteinPerKilogram
        },
    ]
}

extension SafetyLimits: Codable {
    private enum CodingKeys: String, CodingKey {
        case energyFloorFemale = "energy_floor_female_kcal"
        case energyFloorMale = "energy_floor_male_kcal"
        case energyFloorUnspecified = "energy_floor_unspecified_kcal"
        case veryLowEnergy = "very_low_energy_kcal"
        case restingEnergyShare = "resting_energy_share"
        case deficitShare = "deficit_share"
        case deficit = "deficit_kcal"
        case weeklyLossPercent = "weekly_loss_percent"
        case weeklyGainPercent = "weekly_gain_percent"
        case bodyMassIndex = "body_mass_index"
        case adultAge = "adult_age_years"
        case energyAvailability = "energy_availability_kcal_per_kg"
        case kidneyProteinPerKilogram = "kidney_protein_g_per_kg"
    }

    /// Reads the limits that are given; the others keep their standard values.
    public init(from decoder: any Decoder) throws {
        self.init()
        let container = try decoder.container(keyedBy: CodingKeys.self)
        func read<Value: Decodable>(_ path: WritableKeyPath<SafetyLimits, Value>, _ key: CodingKeys) throws {
            if let value = try container.decodeIfPresent(Value.self, forKey: key) {
                self[keyPath: path] = value
            }
        }
        try read(\.energyFloorFemale, .energyFloorFemale)
        try read(\.energyFloorMale, .energyFloorMale)
        try read(\.energyFloorUnspecified, .energyFloorUnspecified)
        try read(\.veryLowEnergy, .veryLowEnergy)
        try read(\.restingEnergyShare, .restingEnergyShare)
        try read(\.deficitShare, .deficitShare)
        try read(\.deficit, .deficit)
        try read(\.weeklyLossPercent, .weeklyLossPercent)
        try read(\.weeklyGainPercent, .weeklyGainPercent)
        try read(\.bodyMassIndex, .bodyMassIndex)
        try read(\.adultAge, .adultAge)
        try read(\.energyAvailability, .energyAvailability)
        try read(\.kidneyProteinPerKilogram, .kidneyProteinPerKilogram)
    }
}
