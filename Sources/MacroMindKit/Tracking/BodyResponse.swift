/// How a body's weight answers to small deviations from the expected course, and how a scale scatters.
struct BodyResponse: Sendable {
    /// Energy for a kilogram of tissue, kcal/kg.
    let energyDensity: Double
    /// Change of expenditure for a kilogram of tissue, kcal/kg/day.
    let expenditureSlope: Double
    /// Glycogen and fluid kept by the end of a day for each kilocalorie eaten beyond the expected, kg/kcal.
    let fluidGain: Double
    /// The weight the scatter is a share of, kg.
    private let weight: Double

    /// Share of additional glycogen and fluid that is still there a day later.
    static let fluidMemory = 0.35
    /// Correlation of the scatter of the scale from one day to the next.
    static let noiseMemory = 0.4
    /// Day-to-day scatter of weight as a share of it.
    private static let scatter = 0.0055
    /// Scatter of weight through the sodium of single days, kg.
    private static let sodiumScatter = 0.155
    /// Standard deviation of each part of the weekly rhythm, kg.
    let weeklyDeviation = 0.13
    /// Standard deviation of each part of the monthly rhythm in women before the menopause, kg.
    let monthlyDeviation = 0.32
    /// Variance of the instrument and of its rounding, kg².
    let instrumentVariance = 0.0058
    /// The number of standard deviations from which on a reading loses influence.
    let clipping = 3.5
    /// Daily step of the random walk of activity, kcal/day.
    let activityWalk = 7.2
    /// Standard deviation of a lasting change of routine, kcal/day.
    let routineChange = 150.0
    /// Mean and standard deviation of a fall of activity that nobody reported, kcal/day.
    let unnoticedFall = (mean: 200.0, deviation: 100.0)
    /// Standard deviation of a change of routine that the person reported, kcal/day.
    let reportedChange = 200.0

    init(_ body: LatentBody) {
        let constants = HallConstants.bodyWeightPlanner
        let alpha = constants.forbes / body.fat
        expenditureSlope =
            (constants.fatRestingCost + alpha * constants.leanRestingCost) / (1 + alpha) + body.activityCost
        energyDensity =
            (constants.fatEnergyDensity + constants.fatDepositionCost
                + alpha * (constants.leanEnergyDensity + constants.leanDepositionCost)) / (1 + alpha)
        // Half of the energy is carbohydrate; the factors are what is left at the end of the day it was eaten on.
        let glycogen =
            (1 + constants.glycogenWater) * 0.5 / constants.glycogenEnergyDensity * 0.56
        let sodium =
            constants.carbohydrateSodium / (body.resting * body.activityLevel) / constants.fluidSodium * 0.65
        fluidGain = glycogen + sodium
        weight = body.firstWeight
    }

    /// Returns the variance of the lasting noise of the scale at a scale of the usual scatter, kg².
    func noiseVariance(_ scale: Double) -> Double {
        let scatter = scale * Self.scatter * weight
        return scatter * scatter + Self.sodiumScatter * Self.sodiumScatter
    }
}
