/// A life stage of the dietary reference intakes; ages are completed years.
public enum LifeStage: String, Sendable, Codable, CaseIterable {
    /// Infant 0–6 months.
    case infantTo6Months = "infant 0-6 mo"
    /// Infant 7–12 months.
    case infantTo12Months = "infant 7-12 mo"
    /// Child 1–3 years.
    case child1to3 = "child 1-3 y"
    /// Child 4–8 years.
    case child4to8 = "child 4-8 y"
    /// Male 9–13 years.
    case male9to13 = "male 9-13 y"
    /// Male 14–18 years.
    case male14to18 = "male 14-18 y"
    /// Male 19–30 years.
    case male19to30 = "male 19-30 y"
    /// Male 31–50 years.
    case male31to50 = "male 31-50 y"
    /// Male 51–70 years.
    case male51to70 = "male 51-70 y"
    /// Male >70 years.
    case maleOver70 = "male >70 y"
    /// Female 9–13 years.
    case female9to13 = "female 9-13 y"
    /// Female 14–18 years.
    case female14to18 = "female 14-18 y"
    /// Female 19–30 years.
    case female19to30 = "female 19-30 y"
    /// Female 31–50 years.
    case female31to50 = "female 31-50 y"
    /// Female 51–70 years.
    case female51to70 = "female 51-70 y"
    /// Female >70 years.
    case femaleOver70 = "female >70 y"
    /// Pregnancy 14–18 years.
    case pregnancy14to18 = "pregnancy 14-18 y"
    /// Pregnancy 19–30 years.
    case pregnancy19to30 = "pregnancy 19-30 y"
    /// Pregnancy 31–50 years.
    case pregnancy31to50 = "pregnancy 31-50 y"
    /// Lactation 14–18 years.
    case lactation14to18 = "lactation 14-18 y"
    /// Lactation 19–30 years.
    case lactation19to30 = "lactation 19-30 y"
    /// Lactation 31–50 years.
    case lactation31to50 = "lactation 31-50 y"
}

extension LifeStage {
    /// Finds the life stage of a person; pregnancy and lactation come before age.
    ///
    /// Ages of pregnancy and lactation outside 14 to 50 years fall into the nearest stage.
    ///
    /// - Parameters:
    ///   - sex: The sex term; not needed below 9 years.
    ///   - age: The age in years, from 0 to 120.
    ///   - isPregnant: Whether the person is pregnant.
    ///   - isLactating: Whether the person is breastfeeding.
    /// - Throws: An ``InputError`` for another age, or without a sex from 9 years.
    public init(
        sex: Sex?,
        age: Double,
        isPregnant: Bool = false,
        isLactating: Bool = false
    ) throws(InputError) {
        try InputError.check(age, "age_y", in: 0...120, unit: "years")
        if isPregnant {
            self = age < 19 ? .pregnancy14to18 : age < 31 ? .pregnancy19to30 : .pregnancy31to50
        } else if isLactating {
            self = age < 19 ? .lactation14to18 : age < 31 ? .lactation19to30 : .lactation31to50
        } else if age < 9 {
            self =
                age < 0.5 ? .infantTo6Months : age < 1 ? .infantTo12Months : age < 4 ? .child1to3 : .child4to8
        } else {
            guard let sex else { throw .missing("sex", allowed: "female or male") }
            let bounds: [Double] = [14, 19, 31, 51, 71]
            let index = bounds.count { $0 <= age }
            let male: [LifeStage] = [
                .male9to13, .male14to18, .male19to30, .male31to50, .male51to70, .maleOver70,
            ]
            let female: [LifeStage] = [
                .female9to13, .female14to18, .female19to30, .female31to50, .female51to70, .femaleOver70,
            ]
            self = (sex == .male ? male : female)[index]
        }
    }
}
