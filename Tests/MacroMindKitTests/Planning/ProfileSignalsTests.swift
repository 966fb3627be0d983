import MacroMindKit
import Testing

struct ProfileSignalsTests {
    private func profile(disliking words: [String]) throws -> Profile {
        Profile(
            person: try Person(sex: .female, age: .years(24), height: 168, weight: 65, activity: .light),
            goal: .cut,
            restrictions: Restrictions(excludedTerms: words)
        )
    }

    @Test func `words of an eating disorder leave no deficit, and are not sent to a model`() throws {
        let profile = try profile(disliking: ["as few calories as possible, I purge"])
        let targets = try TargetCalculator().targets(for: profile.targetRequest())
        let estimate = try #require(targets.estimate)
        #expect(abs(targets.energy.target.value - estimate.total.value) <= 1)
        #expect(targets.findings.contains { $0.code == .eatingDisorder })
        let catalogue = try RecipeCatalogue([], foods: FoodTable([]))
        let prompt = PlanPrompt(
            PlanRequest(profile: profile, targets: targets),
            catalogue: catalogue,
            marker: "x"
        )
        #expect(!prompt.request.messages.contains { $0.text.contains("purge") })
    }

    @Test func `ordinary dislikes change nothing`() throws {
        let profile = try profile(disliking: ["olives"])
        let targets = try TargetCalculator().targets(for: profile.targetRequest())
        let estimate = try #require(targets.estimate)
        #expect(targets.energy.target < estimate.total)
    }
}
