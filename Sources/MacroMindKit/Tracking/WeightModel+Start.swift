#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

extension WeightModel {
    static func validate(
        age: Double,
        weight: Kilograms,
        height: Centimeters
    ) throws(InputError) {
        try InputError.check(
            age,
            "age",
            in: 18...100,
            unit: "years",
            hint: "The model of weight change was built for adults."
        )
        try Person.validate(height: height)
        try Person.validate(weight: weight)
    }

    /// The levels of physical activity of the model; below the least nothing is left for activity.
    static let levels = 1.12...3.5

    static func validate(level: Double) throws(InputError) {
        try InputError.check(
            level,
            "pal",
            in: levels,
            hint: level > levels.upperBound ? nil : "Below 1.12 nothing is left for activity."
        )
    }

    static func validate(
        carbohydrateShare: Double,
        fat: Kilograms?,
        weight: Kilograms
    ) throws(InputError) {
        try InputError.check(carbohydrateShare, "carbohydrate_share", in: 0.05...0.95)
        guard let fat else { return }
        try InputError.check(
            fat.value,
            "fat_kg",
            in: 0.02 * weight.value...0.7 * weight.value,
            unit: "kg"
        )
    }

    /// Returns resting energy by the unrounded fit of Mifflin 1990, kcal/day.
    static func restingEnergy(
        sex: Sex,
        age: Double,
        weight: Kilograms,
        height: Centimeters,
        _ convention: WeightModelConvention
    ) -> Double {
        let resting =
            9.99 * weight.value + 6.25 * height.value - 4.92 * age + (sex == .male ? 5 : -161)
        return convention == .bodyWeightPlanner ? max(500, resting) : resting
    }

    /// Returns fat mass by Jackson 2002, kept between 0 and 60 % of weight, kg.
    static func fat(sex: Sex, age: Double, weight: Double, height: Centimeters) -> Double {
        let logarithm = log(weight / (height.meters * height.meters))
        let percent =
            sex == .male
            ? 0.14 * age + 37.31 * logarithm - 103.94
            : 0.14 * age + 39.96 * logarithm - 102.01
        return min(60, max(0, percent)) / 100 * weight
    }

    /// Returns the extracellular fluid at the start, kg.
    static func extracellularFluid(sex: Sex, age: Double, weight: Double, height: Centimeters) -> Double {
        sex == .male
            ? 0.025 * age + 9.57 * height.meters + 0.191 * weight - 12.4
            : 5.98 * height.meters + 0.167 * weight - 4
    }

    static func split(
        _ sex: Sex,
        _ age: Double,
        _ weight: Double,
        _ height: Centimeters,
        _ fat: Double,
        _ convention: WeightModelConvention,
        _ constants: HallConstants
    ) -> (fat: Double, lean: Double, fixedMass: Double) {
        let glycogen = (1 + constants.glycogenWater) * constants.glycogenStore
        switch convention {
        case .lancet2011:
            let fluid = extracellularFluid(sex: sex, age: age, weight: weight, height: height)
            return (fat, weight - fat - fluid - glycogen, fluid)
        case .bodyWeightPlanner:
            return (fat, weight - fat, -glycogen)
        }
    }
}
