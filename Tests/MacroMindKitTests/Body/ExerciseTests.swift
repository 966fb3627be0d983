import MacroMindKit
import Testing

struct ExerciseTests {
    @Test func `an hour of running, gross and net`() throws {
        #expect(try Exercise.grossEnergy(met: 12, weight: 70, minutes: 60) == 840)
        #expect(try Exercise.netEnergy(met: 12, weight: 70, minutes: 60) == 770)
        #expect(try Exercise.netEnergy(met: 1, weight: 70, minutes: 60) == 0)
    }

    @Test func `oxygen of walking and running by the published examples`() throws {
        #expect(abs(try Exercise.walkingOxygen(metersPerMinute: 93.8, grade: 0.1) - 29.764) < 0.001)
        #expect(abs(try Exercise.runningOxygen(metersPerMinute: 134, grade: 0) - 30.3) < 0.001)
        #expect(abs(try Exercise.energy(oxygen: 30, weight: 70, minutes: 10).value - 105) < 1e-9)
    }

    @Test func `steps by the stride of the height`() throws {
        let body = BodyMeasurements(sex: .male, weight: 80, height: 178)
        #expect(abs(try Exercise.stepsEnergy(10_000, body).value - 295.48) < 0.001)
    }

    @Test func `what is impossible is refused`() {
        #expect(throws: InputError.self) { try Exercise.grossEnergy(met: 0.4, weight: 70, minutes: 60) }
        #expect(throws: InputError.self) { try Exercise.grossEnergy(met: 5, weight: 700, minutes: 60) }
        #expect(throws: InputError.self) { try Exercise.netEnergy(met: 5, weight: 70, minutes: -1) }
        #expect(throws: InputError.self) { try Exercise.walkingOxygen(metersPerMinute: -1, grade: 0) }
        #expect(throws: InputError.self) { try Exercise.runningOxygen(metersPerMinute: 150, grade: 2) }
        #expect(throws: InputError.self) { try Exercise.energy(oxygen: 101, weight: 70, minutes: 10) }
        #expect(throws: InputError.self) { try Exercise.stepsEnergy(.nan, BodyMeasurements()) }
    }

    @Test(arguments: [
        (4999, StepClass.sedentary), (5000, .low), (7500, .somewhatActive), (10_000, .active),
        (12_500, .veryActive),
    ])
    func `step classes include their lower bounds`(_ steps: Int, _ expected: StepClass) {
        #expect(StepClass(steps: steps) == expected)
    }

    @Test func `each system of activity classes rises`() {
        for system in PhysicalActivityClass.System.allCases {
            let factors = PhysicalActivityClass.all.filter { $0.system == system }.map(\.factor)
            #expect(factors.count >= 3)
            #expect(factors == factors.sorted())
        }
    }

    @Test func `activities are unique and plausible`() {
        let codes = PhysicalActivity.all.map(\.code)
        #expect(codes.count == 105)
        #expect(Set(codes).count == codes.count)
        #expect(PhysicalActivity.all.allSatisfy { (1...16).contains($0.met) && !$0.name.isEmpty })
        #expect(PhysicalActivity.named("01014")?.met == 7)
        #expect(PhysicalActivity.named("99999") == nil)
    }
}
