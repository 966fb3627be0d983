/// An established equation for resting energy expenditure.
///
/// Each is good to about ±10 % (one standard deviation) for a person. Formulas, ranges and sources stand in the guide
/// <doc:RestingEnergy>.
public enum RestingEnergyEquation: String, Sendable, Codable, CaseIterable {
    /// Mifflin–St Jeor 1990, rounded: the default for adults.
    case mifflinStJeor = "mifflin_st_jeor"
    /// Mifflin 1990 with the unrounded coefficients of the fit.
    case mifflinFullPrecision = "mifflin_full_precision"
    /// Mifflin 1990, from fat-free mass.
    case mifflinFatFreeMass = "mifflin_ffm"
    /// Harris and Benedict 1919.
    case harrisBenedict1919 = "harris_benedict_1919"
    /// Roza and Shizgal 1984, the revised Harris–Benedict equation.
    case rozaShizgal1984 = "roza_shizgal_1984"
    /// Katch and McArdle, the same line as Cunningham 1991.
    case katchMcArdle = "katch_mcardle"
    /// Cunningham 1980.
    case cunningham1980 = "cunningham_1980"
    /// Henry 2005 (Oxford), from weight.
    case henryWeight = "henry_2005_weight"
    /// Henry 2005 (Oxford), from weight, with the bands 60–70 and 70+ years.
    case henryWeightSplit = "henry_2005_weight_split_over_60"
    /// Henry 2005 (Oxford), from weight and height.
    case henryWeightHeight = "henry_2005_weight_height"
    /// Schofield 1985, from weight, the kcal table.
    case schofieldWeight = "schofield_weight"
    /// Schofield 1985, from weight, the MJ table.
    case schofieldWeightMegajoules = "schofield_weight_mj"
    /// Schofield 1985, from weight and height, the MJ table.
    case schofieldWeightHeightMegajoules = "schofield_weight_height_mj"
    /// World Health Organization 1985, from weight.
    case who1985 = "who_1985_weight"
    /// Owen 1986 and 1987; trained women by their own line.
    case owen
    /// Owen 1986 and 1987, from fat-free mass.
    case owenFatFreeMass = "owen_ffm"
    /// Müller 2004, all.
    case muller2004 = "muller_2004"
    /// Müller 2004, by class of body mass index.
    case muller2004ByBMI = "muller_2004_by_bmi"
    /// Müller 2004, from fat-free and fat mass.
    case muller2004FatFreeMass = "muller_2004_ffm"
    /// Ten Haaf and Weijs 2014 for recreational athletes, from weight and height.
    case tenHaafWeight = "ten_haaf_weight"
    /// Ten Haaf and Weijs 2014 for recreational athletes, from fat-free mass.
    case tenHaafFatFreeMass = "ten_haaf_ffm"
    /// De Lorenzo 1999 for male athletes.
    case deLorenzo1999 = "de_lorenzo_1999"
    /// Tinsley 2019 for physique athletes, from weight.
    case tinsleyWeight = "tinsley_2019_weight"
    /// Tinsley 2019 for physique athletes, from fat-free mass.
    case tinsleyFatFreeMass = "tinsley_2019_ffm"
    /// Livingston and Kohlstadt 2005.
    case livingston
}

extension RestingEnergyEquation {
    /// The name for a person to read.
    public var displayName: String {
        switch self {
        case .mifflinStJeor: "Mifflin–St Jeor 1990"
        case .mifflinFullPrecision: "Mifflin 1990 (unrounded)"
        case .mifflinFatFreeMass: "Mifflin 1990 (fat-free mass)"
        case .harrisBenedict1919: "Harris–Benedict 1919"
        case .rozaShizgal1984: "Roza–Shizgal 1984 (revised Harris–Benedict)"
        case .katchMcArdle: "Katch–McArdle (Cunningham 1991)"
        case .cunningham1980: "Cunningham 1980"
        case .henryWeight: "Henry 2005 (weight)"
        case .henryWeightSplit: "Henry 2005 (weight, split over 60)"
        case .henryWeightHeight: "Henry 2005 (weight and height)"
        case .schofieldWeight: "Schofield 1985 (weight)"
        case .schofieldWeightMegajoules: "Schofield 1985 (weight, MJ)"
        case .schofieldWeightHeightMegajoules: "Schofield 1985 (weight and height)"
        case .who1985: "FAO/WHO/UNU 1985"
        case .owen: "Owen 1986/1987"
        case .owenFatFreeMass: "Owen 1986/1987 (fat-free mass)"
        case .muller2004: "Müller 2004"
        case .muller2004ByBMI: "Müller 2004 (by BMI)"
        case .muller2004FatFreeMass: "Müller 2004 (body composition)"
        case .tenHaafWeight: "ten Haaf & Weijs 2014 (weight)"
        case .tenHaafFatFreeMass: "ten Haaf & Weijs 2014 (fat-free mass)"
        case .deLorenzo1999: "De Lorenzo 1999"
        case .tinsleyWeight: "Tinsley 2019 (weight)"
        case .tinsleyFatFreeMass: "Tinsley 2019 (fat-free mass)"
        case .livingston: "Livingston–Kohlstadt 2005"
        }
    }

    /// The publication.
    public var citation: String {
        switch self {
        case .mifflinStJeor, .mifflinFullPrecision, .mifflinFatFreeMass:
            "Mifflin et al. Am J Clin Nutr 1990;51:241–247"
        case .harrisBenedict1919: "Harris, Benedict. Carnegie Institution publication 279, 1919"
        case .rozaShizgal1984: "Roza, Shizgal. Am J Clin Nutr 1984;40:168–182"
        case .katchMcArdle: "Cunningham. Am J Clin Nutr 1991;54:963–969"
        case .cunningham1980: "Cunningham. Am J Clin Nutr 1980;33:2372–2374"
        case .henryWeight, .henryWeightSplit, .henryWeightHeight:
            "Henry. Public Health Nutr 2005;8(7A):1133–1152"
        case .schofieldWeight, .schofieldWeightMegajoules, .schofieldWeightHeightMegajoules:
            "Schofield. Hum Nutr Clin Nutr 1985;39C(Suppl 1):5–41"
        case .who1985: "FAO/WHO/UNU. WHO technical report 724, 1985"
        case .owen, .owenFatFreeMass: "Owen et al. Am J Clin Nutr 1986;44:1–19 and 1987;46:875–885"
        case .muller2004, .muller2004ByBMI, .muller2004FatFreeMass:
            "Müller et al. Am J Clin Nutr 2004;80:1379–1390"
        case .tenHaafWeight, .tenHaafFatFreeMass: "ten Haaf, Weijs. PLoS ONE 2014;9:e108460"
        case .deLorenzo1999: "De Lorenzo et al. J Sports Med Phys Fitness 1999;39:213–219"
        case .tinsleyWeight, .tinsleyFatFreeMass: "Tinsley et al. Eur J Sport Sci 2019;19:496"
        case .livingston: "Livingston, Kohlstadt. Obes Res 2005;13:1255–1262"
        }
    }
}
