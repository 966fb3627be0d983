import Foundation
import MacroMindKit
import Testing

struct SlotShareTests {
    @Test(arguments: 3...6)
    func `the shares of a usual day add up to all of it`(count: Int) throws {
        let day = try #require(SlotShare.day(meals: count))
        #expect(day.count == count)
        #expect(abs(day.reduce(0) { $0 + $1.energyShare } - 1) < 1e-12)
        #expect(day.allSatisfy { $0.energyShare > 0 })
        for slot in [MealSlot.breakfast, .lunch, .dinner] { #expect(day.count { $0.slot == slot } == 1) }
        let snacks = day.filter { $0.slot == .snack }.map(\.energyShare).max() ?? 0
        #expect(day.filter { $0.slot != .snack }.allSatisfy { $0.energyShare > snacks })
    }

    @Test(arguments: [-1, 0, 2, 7, Int.max])
    func `other numbers of meals have no usual day`(count: Int) {
        #expect(SlotShare.day(meals: count) == nil)
    }
}

struct PlanRequestTests {
    private func expectError(
        _ field: String,
        _ words: String...,
        change: (inout PlanRequest) -> Void
    ) {
        var request = SamplePlans.request()
        change(&request)
        let error = #expect(throws: InputError.self) { try request.validate() }
        #expect(error?.field == field)
        for word in words { #expect(error?.message.contains(word) == true, "\(String(describing: error))") }
    }

    @Test
    func `a usual request is accepted`() throws {
        for meals in 3...6 {
            for days in [1, 28] { try SamplePlans.request(days: days, meals: meals).validate() }
        }
    }

    @Test(arguments: [0, -1, 29, Int.max])
    func `days outside 1 to 28 are refused`(days: Int) {
        expectError("days", "\(days)", "1 to 28") { $0.days = days }
    }

    @Test(arguments: [0, 2, 7])
    func `fewer than three or more than six meals are refused`(count: Int) {
        expectError("slots", "\(count) meals a day", "3 to 6") {
            $0.slots = Array(
                repeating: SlotShare(.lunch, energyShare: 1 / Double(max(1, count))),
                count: count
            )
        }
    }

    @Test(arguments: [0.2, -0.25, 0, .nan, .infinity])
    func `shares that do not add up to a day are refused`(share: Double) {
        expectError("slots", "add up to") { $0.slots[0].energyShare = share }
    }

    @Test
    func `a dish that may never come is refused`() {
        expectError("maximum_uses", "0", "1 or more") { $0.maximumUses = 0 }
    }

    @Test(arguments: [(0, 0), (3, 0), (1, 4), (1, -1), (Int.min, Int.max)])
    func `a lock outside the plan is refused`(day: Int, meal: Int) {
        expectError("locks", "day \(day), meal \(meal)", "days 1 to 2 and meals 0 to 3") {
            $0.locks = [MealLock(day: day, meal: meal, recipe: "dal")]
        }
    }

    @Test
    func `a profile becomes a request with its habits`() throws {
        let profile = try Profile(json: .object(ProfileJSONTests.full))
        let request = PlanRequest(profile: profile, targets: SamplePlans.targets, days: 14, seed: 9)
        #expect(request.slots == SlotShare.day(meals: 5))
        #expect(request.restrictions == profile.restrictions)
        #expect(request.cuisines == ["thai"])
        #expect(request.maximumMinutes == [.breakfast: 10, .dinner: 45])
        #expect(request.equipment == [.hob, .airFryer])
        #expect(request.maximumUses == 4)
        #expect(request.seed == 9)
        try request.validate()
    }

    @Test
    func `encoding and decoding gives the request again`() throws {
        var request = SamplePlans.request(
            restrictions: Restrictions(allergens: AllergenSet(.milk), diets: [.vegan], refusesTraces: true),
            seed: .max
        )
        request.locks = [MealLock(day: 1, meal: 1, recipe: "dal", servings: 1.5)]
        request.start = CalendarDate("2026-01-05")
        request.maximumMinutes = [.lunch: 20]
        let data = try JSONEncoder().encode(request)
        #expect(try JSONDecoder().decode(PlanRequest.self, from: data) == request)
    }
}
