/// The nutrition and limit terms of one day, compiled from its targets.
///
/// Each nutrient is measured in points: ``pointsPerUnit`` turns an amount into the points it costs inside the band.
struct DayObjective: Sendable, Hashable {
    /// The targets, minima and maxima, in the order of ``CoreNutrients/lanes``; 0 where there is none.
    private(set) var target = SIMD8<Double>.zero
    /// The points for a unit above or below the target inside the band; 0 where there is no target.
    private(set) var pointsPerUnit = SIMD8<Double>.zero
    /// The width of the band in points.
    private(set) var band = SIMD8<Double>.zero
    /// The energy target in kilocalories.
    let energy: Double

    /// The lanes that cost points on both sides of their target: energy and macronutrients.
    static let macroLanes = 0..<4

    init(_ targets: PlanningTargets) {
        energy = targets.energy
        let floor = 0.1 * targets.energy
        setMacro(.energy, targets.energy, weight: 2, bandPercent: 5, scaleFloor: 0)
        setMacro(.protein, targets.protein, weight: 1.5, bandPercent: 10, scaleFloor: floor / 4)
        setMacro(.fat, targets.fat, weight: 1, bandPercent: 10, scaleFloor: floor / 9)
        setMacro(.carbohydrate, targets.carbohydrate, weight: 1, bandPercent: 10, scaleFloor: floor / 4)
        setLimit(.fiber, targets.minFiber)
        setLimit(.sodium, targets.maxSodium)
        setLimit(.saturatedFat, targets.maxSaturatedFat)
    }

    private mutating func setMacro(
        _ nutrient: PlanningNutrient,
        _ amount: Double?,
        weight: Double,
        bandPercent: Double,
        scaleFloor: Double
    ) {
        guard let amount else { return }
        target[nutrient.lane] = amount
        pointsPerUnit[nutrient.lane] = weight * 100 / max(amount, scaleFloor)
        band[nutrient.lane] = weight * bandPercent
    }

    private mutating func setLimit(_ nutrient: PlanningNutrient, _ amount: Double?) {
        guard let amount, amount > 0 else { return }
        target[nutrient.lane] = amount
        pointsPerUnit[nutrient.lane] = 0.5 * 100 / amount
    }

    /// Returns how far totals are from the targets, in points inside the band, with sign.
    func deviation(_ totals: SIMD8<Double>) -> SIMD8<Double> { (totals - target) * pointsPerUnit }

    /// Returns the points for energy and macronutrients, given ``deviation(_:)``.
    func nutritionPoints(_ deviation: SIMD8<Double>) -> Double {
        var points = 0.0
        for lane in Self.macroLanes {
            let size = abs(deviation[lane])
            points += size + PlanObjective.steepness * max(0, size - band[lane])
        }
        return points
    }

    /// Returns the points for fiber, sodium and saturated fat, given ``deviation(_:)``.
    func limitPoints(_ deviation: SIMD8<Double>) -> Double {
        max(0, -deviation[4]) + max(0, deviation[5]) + max(0, deviation[6])
    }

    /// Returns whether energy and macronutrients all lie in their bands.
    func isInBand(_ totals: SIMD8<Double>) -> Bool {
        let deviation = deviation(totals)
        return Self.macroLanes.allSatisfy { abs(deviation[$0]) <= band[$0] + 1e-9 }
    }

    /// Returns the deviation of each macro lane in per cent of its scale.
    func percentages(_ totals: SIMD8<Double>) -> [Double] {
        let weights = [2, 1.5, 1, 1]
        let deviation = deviation(totals)
        return Self.macroLanes.map { deviation[$0] / weights[$0] }
    }
}
