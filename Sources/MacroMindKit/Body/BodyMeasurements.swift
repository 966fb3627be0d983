/// The figures that equations of the body are evaluated with; each equation says which of them it needs.
public struct BodyMeasurements: Sendable, Hashable {
    /// The sex term.
    public var sex: Sex?
    /// The age in years.
    public var age: Double?
    /// The body weight.
    public var weight: Kilograms?
    /// The body height.
    public var height: Centimeters?
    /// The mass without fat.
    public var fatFreeMass: Kilograms?
    /// The mass of fat.
    public var fatMass: Kilograms?
    /// Whether the person trains as an athlete.
    public var isAthlete: Bool

    /// Creates measurements; what is left out is unknown.
    ///
    /// - Parameters:
    ///   - sex: The sex term.
    ///   - age: The age in years.
    ///   - weight: The body weight.
    ///   - height: The body height.
    ///   - fatFreeMass: The mass without fat.
    ///   - fatMass: The mass of fat.
    ///   - isAthlete: Whether the person trains as an athlete.
    public init(
        sex: Sex? = nil,
        age: Double? = nil,
        weight: Kilograms? = nil,
        height: Centimeters? = nil,
        fatFreeMass: Kilograms? = nil,
        fatMass: Kilograms? = nil,
        isAthlete: Bool = false
    ) {
        self.sex = sex
        self.age = age
        self.weight = weight
        self.height = height
        self.fatFreeMass = fatFreeMass
        self.fatMass = fatMass
        self.isAthlete = isAthlete
    }

    /// The body mass index in kg/m², or `nil` without weight or height.
    public var bodyMassIndex: Double? {
        guard let weight, let height else { return nil }
        return weight.value / (height.meters * height.meters)
    }
}

extension BodyMeasurements {
    /// Returns the sex term.
    ///
    /// - Throws: An error when it is unknown.
    func neededSex() throws(InputError) -> Sex {
        guard let sex else {
            throw .missing(
                "sex",
                allowed: "female or male",
                hint: "Without it, evaluate both and show the range."
            )
        }
        return sex
    }

    /// Returns the age after checking it.
    ///
    /// - Throws: An error when it is unknown or outside 0 to 120 years.
    func neededAge() throws(InputError) -> Double {
        guard let age else { throw .missing("age_y", allowed: "years from 0 to 120") }
        try InputError.check(age, "age_y", in: 0...120, unit: "years")
        return age
    }

    /// Returns the weight after checking it.
    ///
    /// - Throws: An error when it is unknown or outside 2 to 650 kg.
    func neededWeight() throws(InputError) -> Kilograms {
        guard let weight else { throw .missing("weight_kg", allowed: "kilograms from 2 to 650") }
        try Person.validate(weight: weight)
        return weight
    }

    /// Returns the height after checking it.
    ///
    /// - Throws: An error when it is unknown or outside 50 to 272 cm.
    func neededHeight() throws(InputError) -> Centimeters {
        guard let height else { throw .missing("height_cm", allowed: "centimetres from 50 to 272") }
        try Person.validate(height: height)
        return height
    }

    /// Returns the fat-free mass after checking it.
    ///
    /// - Throws: An error when it is unknown or outside 1 to 250 kg.
    func neededFatFreeMass() throws(InputError) -> Kilograms {
        guard let fatFreeMass else { throw .missing("ffm_kg", allowed: "kilograms from 1 to 250") }
        try InputError.check(fatFreeMass.value, "ffm_kg", in: 1...250, unit: "kg")
        return fatFreeMass
    }

    /// Returns the fat mass after checking it.
    ///
    /// - Throws: An error when it is unknown or outside 0 to 450 kg.
    func neededFatMass() throws(InputError) -> Kilograms {
        guard let fatMass else { throw .missing("fm_kg", allowed: "kilograms from 0 to 450") }
        try InputError.check(fatMass.value, "fm_kg", in: 0...450, unit: "kg")
        return fatMass
    }
}
