/// A pregnancy, as far as energy needs depend on it.
public struct Pregnancy: Sendable, Hashable, Codable {
    /// Completed weeks of gestation, from 0 to 42.
    public var gestationWeeks: Double?
    /// The body mass index before the pregnancy, in kg/m².
    public var prepregnancyBMI: Double?

    private enum CodingKeys: String, CodingKey {
        case gestationWeeks = "gestation_weeks"
        case prepregnancyBMI = "prepregnancy_bmi"
    }

    /// Creates a pregnancy.
    ///
    /// - Parameters:
    ///   - gestationWeeks: Completed weeks of gestation.
    ///   - prepregnancyBMI: The body mass index before the pregnancy.
    public init(gestationWeeks: Double? = nil, prepregnancyBMI: Double? = nil) {
        self.gestationWeeks = gestationWeeks
        self.prepregnancyBMI = prepregnancyBMI
    }
}
