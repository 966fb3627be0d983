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
    /// The girth of the waist.
    public var waist: Centimeters?
    /// The girth of the neck.
    public var neck: Centimeters?
    /// The girth of the hip.
    public var hip: Centimeters?
    /// The sum of the skinfolds that an equation names, in mm.
    public var skinfoldSum: Double?
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
    ///   - waist: The girth of the waist.
    ///   - neck: The girth of the neck.
    ///   - hip: The girth of the hip.
    ///   - skinfoldSum: The sum of skinfolds in mm.
    ///   - isAthlete: Whether the person trains as an athlete.
    public init(
        sex: Sex? = nil,
        age: Double? = nil,
        weight: Kilograms? = nil,
        height: Centimeters? = nil,
        fatFreeMass: Kilograms? = nil,
        fatMass: Kilograms? = nil,
        waist: Centimeters? = nil,
        neck: Centimeters? = nil,
        hip: Centimeters? = nil,
        skinfoldSum: Double? = nil,
        isAthlete: Bool = false
    ) {
        self.sex = sex
        self.age = age
        self.weight = weight
        self.height = height
        self.fatFreeMass = fatFreeMass
        self.fatMass = fatMass
        self.waist = waist
        self.neck = neck
        self.hip = hip
        self.skinfoldSum = skinfoldSum
        self.isAthlete = isAthlete
    }

    /// The body mass index in kg/m², or `nil` without weight or height.
    public var bodyMassIndex: Double? {
        guard let weight, let height else { return nil }
        return weight.value / (height.meters * height.meters)
    }
}
