import Testing

@testable import MacroMindKit

struct RecipeAnalyzerTests {
    let analyzer = RecipeAnalyzer(source: SmallFoodTable.source)

    private func recipe(
        _ lines: [String],
        servings: Double? = 2,
        claim: NutritionClaim? = nil
    ) -> WrittenRecipe {
        WrittenRecipe(
            title: "Test",
            yield: servings.map { RecipeYield(servings: $0) },
            groups: [.init(lines: lines)],
            steps: ["Cook."],
            claim: claim
        )
    }

    @Test func `totals, servings and 100 g follow from the lines`() throws {
        let analysis = analyzer.analyze(recipe(["200 g rice", "50 g olive oil"]))
        #expect(abs(analysis.total.energy.value - 1160) < 1e-9)
        #expect(abs(analysis.perServing.energy.value - 580) < 1e-9)
        #expect(abs(try #require(analysis.per100Grams).energy.value - 464) < 1e-9)
        #expect(analysis.energyBounds.contains(1160) && analysis.isComplete)
        #expect(analysis.findings.isEmpty)
    }

    @Test func `an unknown food makes the total a lower bound`() {
        let analysis = analyzer.analyze(recipe(["200 g rice", "50 g xyzzy"]))
        #expect(analysis.total[.energy] == .atLeast(720))
        #expect(!analysis.isComplete)
        #expect(analysis.findings.contains { $0.code == "food-unknown" })
    }

    @Test func `servings of the caller count before those of the recipe`() {
        #expect(analyzer.analyze(recipe(["200 g rice"]), servings: 4).servings == 4)
        #expect(
            analyzer.analyze(recipe(["200 g rice"], servings: nil)).findings.map(\.code) == [
                "servings-unknown"
            ]
        )
    }

    @Test func `a claim is compared and does not change the result`() {
        let near = analyzer.analyze(recipe(["200 g rice"], claim: NutritionClaim(energy: 350)))
        let far = analyzer.analyze(recipe(["200 g rice"], claim: NutritionClaim(energy: 200)))
        #expect(near.findings.isEmpty)
        #expect(far.findings.map(\.code) == ["claim-differs"])
        #expect(far.perServing.energy == near.perServing.energy)
    }

    @Test func `linked data that is written is read back`() throws {
        let analysis = analyzer.analyze(recipe(["200 g rice", "2 tbsp olive oil"]))
        let back = try RecipeReader.recipe(in: RecipeWriter.jsonLD(analysis))
        #expect(back.lines == analysis.recipe.lines)
        #expect(back.steps == analysis.recipe.steps)
        #expect(back.yield?.count == 2)
        #expect(back.claim?.energy?.value == analysis.perServing.energy.value.rounded())
    }

    @Test func `Cooklang that is written is read back with the same reckoning`() throws {
        let first = analyzer.analyze(recipe(["200 g rice", "2 tomatoes, diced"]))
        let back = analyzer.analyze(try RecipeReader.recipe(in: RecipeWriter.cooklang(first.recipe)))
        #expect(back.total.energy == first.total.energy)
        #expect(back.servings == 2)
    }

    @Test func `Markdown shows every line`() {
        let text = RecipeWriter.markdown(analyzer.analyze(recipe(["200 g rice", "50 g xyzzy"])))
        #expect(text.contains("| 200 g rice | white rice, dry | 200 | 720 |"))
        #expect(text.contains("| 50 g xyzzy | unknown | ? | ? |"))
    }
}
