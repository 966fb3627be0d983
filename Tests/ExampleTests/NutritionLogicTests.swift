import Foundation
import MacroMindData
import MacroMindKit
import Testing

@testable import MacroMindExamples

/// Nutrition logic tested with a stand-in for the model: no network, no key, the same result each time.
struct NutritionLogicTests {
    private func profile() throws -> Profile {
        let person = try Person(sex: .male, age: .years(40), height: 180, weight: 80, activity: .light)
        return Profile(person: person, restrictions: Restrictions(allergens: AllergenSet([.peanut])))
    }

    @Test("a model that fails leaves nobody without a plan")
    func failingModel() async throws {
        let broken = StubLLMProvider.failing(LLMError(.server, "The service is down."))
        let week = ProposedWeek(planner: try MealPlanner(catalogue: .bundled()), provider: broken)
        let result = try await week.plan(try profile(), marker: "k7Qw")
        #expect(result.plan.days.count == 2)
        #expect(broken.callCount > 0)
    }

    @Test("nothing that a model proposes passes the gate with what a person must not eat")
    func refusedDish() async throws {
        let stub = StubLLMProvider { _ in "Monday lunch: peanut noodles (200 g noodles, 50 g peanuts)" }
        let planner = try MealPlanner(catalogue: .bundled())
        let result = try await ProposedWeek(planner: planner, provider: stub).plan(
            try profile(),
            marker: "k7Qw"
        )
        for meal in result.plan.days.flatMap(\.meals) {
            #expect(!meal.name.lowercased().contains("peanut"))
        }
    }

    @Test("the same profile and seed give the same week")
    func repeated() throws {
        #expect(try FirstPlan.text(FirstPlan.week()) == FirstPlan.text(FirstPlan.week()))
    }
}
