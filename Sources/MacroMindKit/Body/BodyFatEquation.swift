#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// An established equation for body fat in percent of weight.
///
/// Individual errors are near 4 to 5 points. The guide <doc:BodyComposition> has formulas, sites and ranges.
public enum BodyFatEquation: String, Sendable, Codable, CaseIterable {
    /// Hodgdon and Beckett 1984, from girths by body density.
    case navyDensity = "navy_density"
    /// The form of the United States Department of Defense, from girths in inches.
    case navyDoD = "navy_dod"
    /// Deurenberg 1991, from the body mass index; its child form to 15 years.
    case deurenberg1991 = "deurenberg_1991"
    /// Gallagher 2000, from the body mass index, without its Asian term.
    case gallagher2000 = "gallagher_2000"
    /// Jackson 2002, from the body mass index; used by the weight change model.
    case jackson2002 = "jackson_2002"
    /// CUN-BAE, Gómez-Ambrosi 2012, from the body mass index.
    case cunBae2012 = "cun_bae_2012"
    /// Relative fat mass, Woolcott and Bergman 2018, from height and waist.
    case relativeFatMass = "rfm"
    /// Jackson and Pollock, three skinfolds, by Siri.
    case jacksonPollock3 = "jackson_pollock_3"
    /// Jackson and Pollock, seven skinfolds, by Siri.
    case jacksonPollock7 = "jackson_pollock_7"
    /// Durnin and Womersley 1974, four skinfolds, by Siri.
    case durninWomersley = "durnin_womersley"
}

extension BodyFatEquation {
    /// Returns body fat in percent of weight, as the equation gives it.
    ///
    /// A value outside 2 to 70 % is no body's; show it with a remark or not at all.
    ///
    /// - Parameter body: The measurements that the equation needs.
    /// - Returns: Body fat in percent of weight, as the equation gives it.
    /// - Throws: An ``InputError`` when one is unknown or impossible, or girths contradict each other.
    public func evaluate(_ body: BodyMeasurements) throws(InputError) -> Double {
        switch self {
        case .navyDensity: return try Self.navyDensity(body)
        case .navyDoD: return try Self.navyDoD(body)
        case .relativeFatMass:
            let ratio = try body.neededHeight().value / body.needed(body.waist, "waist_cm")
            return (try body.neededSex() == .male ? 64 : 76) - 20 * ratio
        case .jacksonPollock3, .jacksonPollock7: return try BodyDensity.siri(jacksonPollock(body))
        case .durninWomersley: return try BodyDensity.siri(Self.durninWomersley(body))
        default:
            return try fromIndex(
                body.neededBodyMassIndex(),
                age: body.neededAge(),
                isMale: body.neededSex() == .male
            )
        }
    }

    /// The publication.
    public var citation: String {
        switch self {
        case .navyDensity: "Hodgdon, Beckett. Naval Health Research Center reports 84-11 and 84-29, 1984"
        case .navyDoD: "Department of Defense Instruction 1308.3"
        case .deurenberg1991: "Deurenberg et al. Br J Nutr 1991;65:105–114"
        case .gallagher2000: "Gallagher et al. Am J Clin Nutr 2000;72:694–701"
        case .jackson2002: "Jackson et al. Int J Obes 2002;26:789–796"
        case .cunBae2012: "Gómez-Ambrosi et al. Diabetes Care 2012;35:383–388"
        case .relativeFatMass: "Woolcott, Bergman. Sci Rep 2018;8:10980"
        case .jacksonPollock3, .jacksonPollock7:
            "Jackson, Pollock. Br J Nutr 1978;40:497–504; Jackson et al. Med Sci Sports Exerc 1980;12:175–182"
        case .durninWomersley: "Durnin, Womersley. Br J Nutr 1974;32:77–97"
        }
    }

    private func fromIndex(_ index: Double, age: Double, isMale: Bool) -> Double {
        let male = isMale ? 1.0 : 0
        let female = 1 - male
        switch self {
        case .deurenberg1991:
            return age <= 15
                ? 1.51 * index - 0.70 * age - 3.6 * male + 1.4 : 1.20 * index + 0.23 * age - 10.8 * male - 5.4
        case .gallagher2000:
            return 64.5 - 848 / index + 0.079 * age + male * (-16.4 + 0.05 * age + 39.0 / index)
        case .cunBae2012:
            let square = index * index
            let common = -44.988 + 0.503 * age + 3.172 * index - 0.026 * square - 0.02 * index * age
            return common + 0.00021 * square * age + female * (10.689 + 0.181 * index - 0.005 * square)
        default:
            return isMale
                ? 0.14 * age + 37.31 * log(index) - 103.94 : 0.14 * age + 39.96 * log(index) - 102.01
        }
    }

    private static func girth(_ body: BodyMeasurements) throws(InputError) -> Double {
        let waist = try body.needed(body.waist, "waist_cm")
        let neck = try body.needed(body.neck, "neck_cm")
        guard waist > neck else {
            throw InputError(
                .inconsistent,
                field: "waist_cm",
                received: "\(InputError.text(waist)) with neck \(InputError.text(neck))",
                allowed: "a waist larger than the neck",
                hint: "The two may be swapped."
            )
        }
        return try body.neededSex() == .male ? waist - neck : waist - neck + body.needed(body.hip, "hip_cm")
    }

    private static func navyDensity(_ body: BodyMeasurements) throws(InputError) -> Double {
        let girth = try log10(girth(body))
        let height = try log10(body.neededHeight().value)
        let density =
            try body.neededSex() == .male
            ? 1.0324 - 0.19077 * girth + 0.15456 * height : 1.29579 - 0.35004 * girth + 0.22100 * height
        return 495 / density - 450
    }

    private static func navyDoD(_ body: BodyMeasurements) throws(InputError) -> Double {
        let girth = try log10(girth(body) / 2.54)
        let height = try log10(body.neededHeight().inches)
        return try body.neededSex() == .male
            ? 86.010 * girth - 70.041 * height + 36.76 : 163.205 * girth - 97.684 * height - 78.387
    }

    private func jacksonPollock(_ body: BodyMeasurements) throws(InputError) -> Double {
        let sum = try body.neededSkinfoldSum()
        let age = try body.neededAge()
        let isMale = try body.neededSex() == .male
        let (constant, slope, square, perYear): (Double, Double, Double, Double) =
            switch (self, isMale) {
            case (.jacksonPollock3, true): (1.10938, 0.0008267, 0.0000016, 0.0002574)
            case (.jacksonPollock3, false): (1.0994921, 0.0009929, 0.0000023, 0.0001392)
            case (_, true): (1.112, 0.00043499, 0.00000055, 0.00028826)
            case (_, false): (1.097, 0.00046971, 0.00000056, 0.00012828)
            }
        return constant - slope * sum + square * sum * sum - perYear * age
    }

    private static func durninWomersley(_ body: BodyMeasurements) throws(InputError) -> Double {
        let age = try body.neededAge()
        let isMale = try body.neededSex() == .male
        try InputError.check(age, "age_y", in: (isMale ? 17 : 16)...120, unit: "years")
        let (constant, slope): (Double, Double) =
            switch (isMale, age) {
            case (true, ..<20): (1.1620, 0.0630)
            case (true, ..<30): (1.1631, 0.0632)
            case (true, ..<40): (1.1422, 0.0544)
            case (true, ..<50): (1.1620, 0.0700)
            case (true, _): (1.1715, 0.0779)
            case (false, ..<20): (1.1549, 0.0678)
            case (false, ..<30): (1.1599, 0.0717)
            case (false, ..<40): (1.1423, 0.0632)
            case (false, ..<50): (1.1333, 0.0612)
            case (false, _): (1.1339, 0.0645)
            }
        return constant - slope * log10(try body.neededSkinfoldSum())
    }
}
