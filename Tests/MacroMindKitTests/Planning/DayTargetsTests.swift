import Foundation
import MacroMindKit
import Testing

struct DayTargetsTests {
    private func week(_ days: Set<CalendarDate.Weekday>) throws -> WeeklyTargets {
        try WeeklyTargets(SamplePlans.targets, trainingDays: days, floor: 1_200)
    }

    @Test
    func `training days hold more, the others less, the week the same`() throws {
        var request = SamplePlans.request(days: 7)
        request.follow(try week([.tuesday, .friday]))
        let energies = (1...7).map { request.targets(onDay: $0).energy.target }
        #expect(energies[1] > 2_000 && energies[4] > 2_000)
        #expect([0, 2, 3, 5, 6].allSatisfy { energies[$0] < 2_000 })
        #expect(abs(request.energyOfAllDays.value - 14_000) < 0.001)
    }

    @Test
    func `weekdays follow the date of the first day`() throws {
        var request = SamplePlans.request(days: 3)
        request.start = CalendarDate("2026-01-06")
        request.follow(try week([.tuesday]))
        #expect(request.targets(onDay: 1).energy.target > 2_000)
        #expect(request.targets(onDay: 2).energy.target < 2_000)
    }

    @Test(arguments: UInt64(0)..<5)
    func `each day is planned and judged by its own targets`(seed: UInt64) throws {
        var request = SamplePlans.request(days: 3, seed: seed)
        request.follow(try week([.monday]))
        let result = try MealPlannerTests.planner.get().plan(request, effort: PlanEffort(stepsPerDay: 20_000))
        for day in result.report.days {
            #expect(day.energy.target == request.targets(onDay: day.day).energy.target.value)
        }
        #expect(result.report.days[0].energy.achieved > result.report.days[1].energy.achieved)
    }

    @Test
    func `what a week was off is spread over the days that are left, a tenth at most`() throws {
        var request = SamplePlans.request(days: 4)
        try request.balance(after: [2_300, nil, 2_100], floor: 1_200)
        for day in 1...4 { #expect(request.targets(onDay: day).energy.target == 1_900) }
        #expect(request.targets(onDay: 1).protein == request.targets.protein)
        var far = SamplePlans.request(days: 2)
        try far.balance(after: [4_000, 4_000, 4_000, 4_000, 4_000], floor: 1_200)
        #expect(far.targets(onDay: 1).energy.target == 1_800)
    }

    @Test
    func `a plan that does not go on where the week stands is refused`() throws {
        var request = SamplePlans.request(days: 4)
        request.start = CalendarDate("2026-01-05")
        #expect(throws: InputError.self) { try request.balance(after: [2_000], floor: 1_200) }
        request.start = CalendarDate("2026-01-06")
        try request.balance(after: [2_000], floor: 1_200)
        #expect(request.dayTargets.isEmpty)
        #expect(throws: InputError.self) {
            try request.balance(after: Array(repeating: 2_000, count: 7), floor: 1_200)
        }
    }

    @Test
    func `targets of a day that the plan does not have are refused`() {
        var request = SamplePlans.request(days: 2)
        request.dayTargets[3] = SamplePlans.targets
        do {
            try request.validate()
            Issue.record("day 3 of 2 was accepted")
        } catch {
            #expect(error.field == "day_targets")
        }
    }

    @Test
    func `a profile's training days make its plan's days, and survive encoding`() throws {
        let json = """
            {"sex":"male","age":30,"height_cm":180,"weight_kg":80,"activity_level":"moderate",
            "training_days":["Monday","thursday"],"training_shift_percent":15}
            """
        let profile = try JSONDecoder().decode(Profile.self, from: Data(json.utf8))
        #expect(profile.trainingDays == [.monday, .thursday])
        #expect(profile.trainingShift == 0.15)
        let data = try JSONEncoder().encode(profile)
        #expect(try JSONDecoder().decode(Profile.self, from: data) == profile)
        let request = PlanRequest(profile: profile, targets: SamplePlans.targets, days: 7)
        #expect(request.targets(onDay: 1).energy.target > request.targets(onDay: 2).energy.target)
        #expect(request.targets(onDay: 4) == request.targets(onDay: 1))
        let wrong = json.replacing("Monday", with: "noday")
        #expect(throws: InputError.self) {
            try JSONDecoder().decode(Profile.self, from: Data(wrong.utf8))
        }
    }
}
