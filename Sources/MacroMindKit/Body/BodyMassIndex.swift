/// The body mass index and its classes.
public enum BodyMassIndex {
    /// The classes of the World Health Organization for adults.
    public enum Class: String, Sendable, Codable, CaseIterable {
        /// Below 16 kg/m².
        case severeThinness = "severe_thinness"
        /// From 16 to below 17.
        case moderateThinness = "moderate_thinness"
        /// From 17 to below 18.5.
        case mildThinness = "mild_thinness"
        /// From 18.5 to below 25.
        case normal
        /// From 25 to below 30.
        case overweight
        /// From 30 to below 35.
        case obese1 = "obese_1"
        /// From 35 to below 40.
        case obese2 = "obese_2"
        /// From 40.
        case obese3 = "obese_3"

        /// Finds the class of an index; a bound belongs to the higher class.
        ///
        /// - Parameter index: The body mass index in kg/m².
        /// - Throws: An ``InputError`` outside 3 to 300 kg/m².
        public init(index: Double) throws(InputError) {
            try BodyMassIndex.check(index)
            switch index {
            case ..<16: self = .severeThinness
            case ..<17: self = .moderateThinness
            case ..<18.5: self = .mildThinness
            case ..<25: self = .normal
            case ..<30: self = .overweight
            case ..<35: self = .obese1
            case ..<40: self = .obese2
            default: self = .obese3
            }
        }
    }

    /// The action points for Asian populations.
    ///
    /// - Source: WHO expert consultation. Lancet 2004;363:157–163.
    public enum AsianClass: String, Sendable, Codable, CaseIterable {
        /// Below 18.5 kg/m².
        case underweight
        /// From 18.5 to below 23.
        case acceptable
        /// From 23 to below 27.5.
        case increasedRisk = "increased_risk"
        /// From 27.5.
        case highRisk = "high_risk"

        /// Finds the class of an index; a bound belongs to the higher class.
        ///
        /// - Parameter index: The body mass index in kg/m².
        /// - Throws: An ``InputError`` outside 3 to 300 kg/m².
        public init(index: Double) throws(InputError) {
            try BodyMassIndex.check(index)
            switch index {
            case ..<18.5: self = .underweight
            case ..<23: self = .acceptable
            case ..<27.5: self = .increasedRisk
            default: self = .highRisk
            }
        }
    }

    /// The risk classes of waist divided by height, for a body mass index below 35.
    ///
    /// - Source: NICE clinical guideline 189, 2022.
    public enum WaistToHeightClass: String, Sendable, Codable, CaseIterable {
        /// Below 0.4, for which the guideline has no name.
        case low
        /// From 0.4 to below 0.5.
        case healthy
        /// From 0.5 to below 0.6.
        case increased
        /// From 0.6.
        case high

        /// Finds the class of a ratio; a bound belongs to the higher class.
        ///
        /// - Parameter ratio: Waist divided by height.
        public init(ratio: Double) {
            switch ratio {
            case ..<0.4: self = .low
            case ..<0.5: self = .healthy
            case ..<0.6: self = .increased
            default: self = .high
            }
        }
    }

    /// Returns the index of a weight and a height.
    ///
    /// - Parameter body: Weight and height.
    /// - Returns: The index of a weight and a height.
    /// - Throws: An ``InputError`` when either is unknown or impossible.
    public static func index(of body: BodyMeasurements) throws(InputError) -> Double {
        try body.neededBodyMassIndex()
    }

    /// Returns the weights of a healthy adult of a height: a body mass index of 18.5 to 24.9.
    ///
    /// - Parameter height: The body height.
    /// - Returns: The weights of a healthy adult of a height.
    public static func healthyWeights(for height: Centimeters) -> ClosedRange<Kilograms> {
        let area = height.meters * height.meters
        return Kilograms(18.5 * area)...Kilograms(24.9 * area)
    }

    /// Returns waist divided by height.
    ///
    /// - Parameter body: Waist and height.
    /// - Returns: Waist divided by height.
    /// - Throws: An ``InputError`` when either is unknown or impossible.
    public static func waistToHeight(of body: BodyMeasurements) throws(InputError) -> Double {
        try body.needed(body.waist, "waist_cm") / body.neededHeight().value
    }

    private static func check(_ index: Double) throws(InputError) {
        try InputError.check(index, "bmi", in: 3...300, unit: "kg/m²")
    }
}
