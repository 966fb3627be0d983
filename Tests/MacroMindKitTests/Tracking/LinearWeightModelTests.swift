import Testing

@testable import MacroMindKit

struct LinearWeightModelTests {
    // Web appendix of Lancet 2011;378:826, equations 12, 13 and 15, computed apart.
    @Test(arguments: [
        (20.0, 7.0, 9248.479, 21.7981, 424.28), (30, 6, 10092.388, 18.3785, 549.142),
        (40, 8, 10601.412, 19.7411, 537.022),
    ])
    func `the coefficients follow the appendix`(
        fat: Double,
        activity: Double,
        density: Double,
        slope: Double,
        time: Double
    ) throws {
        let model = try LinearWeightModel(fat: Kilograms(fat), activityCost: activity)
        #expect(abs(model.energyDensity - density) < 0.001)
        #expect(abs(model.expenditureSlope - slope) < 0.0001)
        #expect(abs(model.timeConstant - time) < 0.001)
    }

    @Test func `weight starts with the density and ends at the level of the slope`() throws {
        let model = try LinearWeightModel(fat: 25, activityCost: 7)
        let firstDay = model.weightChange(intakeChange: -500, afterDays: 1).value
        #expect(abs(firstDay + 500 / model.energyDensity) < 0.001)
        let end = model.weightChange(intakeChange: -500, afterDays: 100_000).value
        #expect(abs(end + 500 / model.expenditureSlope) < 1e-9)
        #expect(model.weightChange(intakeChange: -500, afterDays: 0) == 0)
    }

    @Test func `a body without fat is refused`() {
        #expect(throws: InputError.self) { try LinearWeightModel(fat: 0, activityCost: 7) }
    }

    // Hall 2007, Lambert W, computed apart.
    @Test(arguments: [(20.0, -5.0, 16.8082), (30, -10, 22.837192), (15, 3, 16.813208)])
    func `final fat follows the relation of Forbes`(fat: Double, change: Double, expected: Double) throws {
        let final = try ForbesPartition.finalFat(from: Kilograms(fat), weightChange: Kilograms(change))
        #expect(abs(final.value - expected) < 0.0001)
    }

    @Test(arguments: [(0.5, -300.0), (0.5, 300), (300, -300), (300, 300)])
    func `final fat solves the relation at its bounds`(fat: Double, change: Double) throws {
        let final = try ForbesPartition.finalFat(from: Kilograms(fat), weightChange: Kilograms(change)).value
        #expect(final > 0)
        #expect((final - fat) * change > 0)
        if change > 0 {
            let back = try ForbesPartition.finalFat(
                from: Kilograms(min(final, 300)),
                weightChange: Kilograms(-change)
            )
            if final <= 300 { #expect(abs(back.value - fat) < 1e-6) }
        }
    }

    @Test func `the energy of a change rises with fat`() {
        let lean = ForbesPartition.energyDensity(atFat: 10.4)
        #expect(abs(lean - (9_440 + 1_807) / 2) < 1e-9)
        #expect(ForbesPartition.energyDensity(atFat: 40) > lean)
    }
}
