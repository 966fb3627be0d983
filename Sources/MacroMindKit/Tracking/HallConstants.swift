/// The constants of the adult weight-change model of Hall and colleagues.
///
/// Energies are in kilocalories, masses in kilograms, sodium in milligrams, times in days.
///
/// - Source: Hall KD, Sacks G, Chandramohan D, et al. *Quantification of the effect of energy imbalance on
///   bodyweight.* Lancet 2011;378:826–837, web appendix. DOI 10.1016/S0140-6736(11)60812-X.
public struct HallConstants: Sendable, Hashable, Codable {
    /// Energy released by a kilogram of fat tissue, kcal/kg.
    public var fatEnergyDensity: Double
    /// Energy released by a kilogram of lean tissue, kcal/kg.
    public var leanEnergyDensity: Double
    /// Energy of a kilogram of glycogen, kcal/kg.
    public var glycogenEnergyDensity: Double
    /// Resting cost of a kilogram of fat, kcal/kg/day.
    public var fatRestingCost: Double
    /// Resting cost of a kilogram of lean tissue, kcal/kg/day.
    public var leanRestingCost: Double
    /// Cost of depositing a kilogram of fat, kcal/kg.
    public var fatDepositionCost: Double
    /// Cost of depositing a kilogram of lean tissue, kcal/kg.
    public var leanDepositionCost: Double
    /// Share of a change of intake that is spent on digesting it.
    public var thermicEffect = 0.10
    /// Share of a change of intake by which expenditure adapts in the end.
    public var adaptiveThermogenesis = 0.14
    /// Time constant of adaptive thermogenesis, days.
    public var adaptationTime = 14.0
    /// The constant of Forbes' relation of lean to fat, kg.
    public var forbes = 10.4
    /// Glycogen stored at balance, kg.
    public var glycogenStore = 0.5
    /// Water stored with a kilogram of glycogen, kg.
    public var glycogenWater = 2.7
    /// Sodium in a litre of extracellular fluid, mg.
    public var fluidSodium = 3220.0
    /// Sodium excreted a day for a litre of additional fluid, mg.
    public var sodiumExcretion = 3000.0
    /// Sodium excreted a day when no carbohydrate is eaten, mg.
    public var carbohydrateSodium = 4000.0

    /// The constants as printed in the appendix, converted from megajoules with 4.184.
    public static let lancet2011 = HallConstants(
        fatEnergyDensity: 39_500 / 4.184,
        leanEnergyDensity: 7_600 / 4.184,
        glycogenEnergyDensity: 17_600 / 4.184,
        fatRestingCost: 13 / 4.184,
        leanRestingCost: 92 / 4.184,
        fatDepositionCost: 750 / 4.184,
        leanDepositionCost: 960 / 4.184
    )

    /// The rounded constants of the Body Weight Planner of the National Institutes of Health.
    public static let bodyWeightPlanner = HallConstants(
        fatEnergyDensity: 9_440,
        leanEnergyDensity: 1_807,
        glycogenEnergyDensity: 4_180,
        fatRestingCost: 3.2,
        leanRestingCost: 22,
        fatDepositionCost: 180,
        leanDepositionCost: 230
    )

    /// Returns the cost of depositing tissue for a kilocalorie of surplus.
    ///
    /// - Parameter leanShare: The share of the surplus that goes into lean tissue.
    /// - Returns: The cost of depositing tissue for a kilocalorie of surplus.
    func depositionCost(leanShare: Double) -> Double {
        leanShare * leanDepositionCost / leanEnergyDensity
            + (1 - leanShare) * fatDepositionCost / fatEnergyDensity
    }

    /// Returns the share of a surplus that goes into lean tissue at a fat mass above 0 kg, by Forbes' relation.
    func leanShare(fat: Double) -> Double {
        let partition = forbes * leanEnergyDensity / fatEnergyDensity
        return partition / (partition + fat)
    }
}
