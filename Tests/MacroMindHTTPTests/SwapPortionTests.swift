import HTTPTypes
import MacroMindAccounts
import MacroMindData
import MacroMindKit
import Testing

@testable import MacroMindHTTP

/// What is offered in place of a meal can be taken.
struct SwapPortionTests {
    @Test(arguments: [1_300, 4_000] as [Kilocalories])
    func `each alternative comes in a portion that the planner serves`(energy: Kilocalories) async throws {
        let service = try MealService(
            catalogue: .bundled(),
            effort: PlanEffort(stepsPerDay: 3_000),
            seed: .fixed(3)
        )
        var profile = AccountProfile()
        profile.dailyEnergy = energy
        let user = RecordID<StoredUser>(rawValue: "9b2acee1-783e-4042-8092-33a8982ef196")
        let monday = try #require(CalendarDate("2026-01-05"))
        let result = try await service.plan(profile, of: user, weekStart: monday)
        let preferences = PlanPreferences(profile, foods: service.planner.catalogue.foods, today: monday)
        var count = 0
        for meal in 0..<3 {
            for alternative in try service.ranked(in: result, day: 1, meal: meal, preferences, count: 1_000) {
                count += 1
                #expect(
                    ServingLattice.planned.level(of: alternative.servings) != nil,
                    "\(alternative.name): \(alternative.servings)"
                )
            }
        }
        #expect(count > 100)
    }

    @Test func `what the planner refuses is told to the client`() throws {
        let now = Timestamp(milliseconds: 0)
        let full = try #require(Problem(PlanningError.noAlternative("Porridge"), now: now))
        #expect(full.code == .constraintsUnsatisfiable)
        #expect(full.detail.contains("Porridge"))
        let bad = InputError(.inconsistent, field: "swap", received: "a portion", allowed: "another")
        #expect(try #require(Problem(PlanningError.invalid(bad), now: now)).status.code == 422)
        #expect(try #require(Problem(PlanningError.cancelled, now: now)).code == .serviceUnavailable)
    }
}
