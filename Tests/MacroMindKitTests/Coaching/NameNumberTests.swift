import MacroMindTesting
import Testing

@testable import MacroMindKit

struct NameNumberTests {
    @Test(arguments: [
        "almonds", "almonds, dry roasted", "Black beans (canned)", "chard leaves in oil", "brussels sprouts",
        "eggs", "pig feet", "pickled cucumbers without sugar",
    ])
    func `names in the plural are known as such`(name: String) {
        #expect(NameNumber(of: name) == .plural)
    }

    @Test(arguments: [
        "tofu", "hummus", "asparagus", "couscous with vegetables", "sea bass", "watercress", "molasses",
        "milk, whole", "butter made of almonds", "baker's yeast", "toast with eggs", "", "s", "with beans",
    ])
    func `names in the singular, and what can not be told, are read as one thing`(name: String) {
        #expect(NameNumber(of: name) == .singular)
    }

    private func ask(_ message: String, _ restrictions: Restrictions) async throws -> String {
        let coach = Coach(planner: try SamplePlans.planner())
        return await coach.answer(to: message, in: CoachContext(restrictions: restrictions)).text
    }

    @Test func `what is said of a food agrees with its name`() async throws {
        let nuts = Restrictions(allergens: AllergenSet(.treeNut))
        let almonds = try await ask("Are almonds allowed for me?", nuts)
        #expect(almonds.contains("almonds are not for you, because they hold tree nuts"), "\(almonds)")
        let peanut = try await ask(
            "Is peanut butter allowed for me?",
            Restrictions(allergens: AllergenSet(.peanut))
        )
        #expect(peanut.contains("peanut butter is not for you, because it holds peanuts"))
        #expect(
            try await ask("Are red lentils allowed for me?", nuts).contains(
                "red lentils have nothing against"
            )
        )
        #expect(
            try await ask("Is tofu vegan?", nuts).contains("By its usual ingredients, firm tofu is vegan.")
        )
        #expect(
            try await ask("Are red lentils vegan?", nuts)
                .contains("By their usual ingredients, red lentils are vegan.")
        )
    }

    @Test func `the source of a food's figures is named in words`() async throws {
        let text = try await ask("What is in red lentils?", .none)
        #expect(text.hasSuffix("Source for red lentils: the food table's own entry."), "\(text)")
        for dataset in FoodReference.Dataset.allCases {
            #expect(!dataset.title.isEmpty && !dataset.title.contains(":"))
        }
    }
}
