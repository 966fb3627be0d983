import MacroMindKit
import Testing

struct WeekAndMealTests {
    static let targets = NutritionTargets(energy: 2203, protein: 131, fat: 73, carbohydrate: 255)

    @Test(arguments: [[1, 1, 1], [0.25, 0.35, 0.3, 0.1], [1], [3, 2, 2, 1, 1, 1]] as [[Double]])
    func `meals add up to the day`(_ shares: [Double]) throws {
        let meals = try MealDistribution(Self.targets, shares: shares, weight: 80).meals
        #expect(meals.count == shares.count)
        #expect(meals.reduce(.zero) { $0 + $1.energy } == 2203)
        #expect(meals.reduce(.zero) { $0 + $1.protein } == 131)
        #expect(meals.reduce(.zero) { $0 + $1.fat } == 73)
        #expect(meals.reduce(.zero) { $0 + $1.carbohydrate } == 255)
        let protein = meals.map(\.protein.value)
        #expect((protein.max() ?? 0) - (protein.min() ?? 0) <= 1)
    }

    @Test func `protein a meal is remarked on outside what serves muscle`() throws {
        #expect(try MealDistribution(Self.targets, shares: [1, 1, 1, 1], weight: 80).findings.isEmpty)
        #expect(try !MealDistribution(Self.targets, shares: [1], weight: 80).findings.isEmpty)
        #expect(
            try !MealDistribution(Self.targets, shares: [1, 1, 1, 1, 1, 1, 1, 1], weight: 80).findings.isEmpty
        )
    }

    @Test(arguments: [[], [0, 1], [-1, 1], [.nan], Array(repeating: 1, count: 13)] as [[Double]])
    func `impossible shares are refused`(_ shares: [Double]) {
        #expect(throws: InputError.self) { try MealDistribution(Self.targets, shares: shares, weight: 80) }
    }

    @Test(arguments: 1...50)
    func `a week with training days holds the same energy and keeps the floor`(_ seed: Int) throws {
        var random = SeededGenerator(seed: UInt64(seed))
        let days = Set(CalendarDate.Weekday.allCases.filter { _ in Bool.random(using: &random) })
        let shift = Double.random(in: 0...0.3, using: &random)
        let floor = Kilocalories(Double.random(in: 1200...2203, using: &random))
        let week = try WeeklyTargets(Self.targets, trainingDays: days, shift: shift, floor: floor)
        #expect(week.energy.value == 15_421, "seed \(seed)")
        for (weekday, day) in zip(CalendarDate.Weekday.allCases, week.days) {
            #expect(day.energy.target >= floor, "seed \(seed)")
            #expect(day.protein == Self.targets.protein)
            #expect(days.contains(weekday) ? day.energy.target >= 2203 : day.energy.target <= 2203)
        }
    }

    @Test func `a training day holds more carbohydrate`() throws {
        let week = try WeeklyTargets(Self.targets, trainingDays: [.monday, .wednesday, .friday], floor: 1200)
        #expect(week.days[0].carbohydrate.target == 307)
        #expect(week.days[1].carbohydrate.target == 216)
    }

    @Test func `alcohol takes the room of carbohydrate and fat, never of protein`() throws {
        let day = try Self.targets.reserving(alcohol: 20, fatFloor: 40)
        #expect(day.protein == Self.targets.protein)
        #expect(day.carbohydrate.target == 220)
        #expect(day.energy.target == 2063)
        let much = try Self.targets.reserving(alcohol: 160, fatFloor: 40)
        #expect(much.carbohydrate.target == 0)
        #expect(much.fat.target >= 40)
        #expect(throws: InputError.self) { try Self.targets.reserving(alcohol: 300, fatFloor: 40) }
    }

    @Test func `a budget spreads a surplus, bounded and above the floor`() throws {
        let budget = try WeeklyBudget(planned: Array(repeating: 2000, count: 7), floor: 1900)
        #expect(budget.remaining(after: []) == budget.planned)
        #expect(budget.remaining(after: [2300, nil, 2000]) == [1925, 1925, 1925, 1925])
        #expect(budget.remaining(after: [5000]) == Array(repeating: 1900, count: 6))
        #expect(budget.remaining(after: [1000]) == Array(repeating: 2167, count: 6))
        #expect(budget.remaining(after: Array(repeating: 2000, count: 9)).isEmpty)
        #expect(throws: InputError.self) { try WeeklyBudget(planned: [2000], floor: 1200) }
    }

    @Test func `the training load moves fat to carbohydrate`() throws {
        let person = try TargetCalculatorTests.person(activity: .active, training: .endurance)
        let calculator = TargetCalculator()
        let plain = try calculator.targets(for: TargetRequest(person: person, goal: .maintain))
        let loaded = try calculator.targets(
            for: TargetRequest(person: person, goal: .maintain, carbohydrateLoad: .high)
        )
        #expect(plain.carbohydrate.target < 480)
        #expect(loaded.carbohydrate.target >= 479)
        #expect(loaded.protein == plain.protein)
        let much = try calculator.targets(
            for: TargetRequest(person: person, goal: .cut, carbohydrateLoad: .veryHigh)
        )
        #expect(much.findings.contains { $0.code == .carbohydrateBelowLoad })
    }
}
