import Testing

@testable import MacroMindKit

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

struct PlanningInputTests {
    private static let catalogueText = """
        {"foods":[{"id":"f1","name":"oats","pantry":false}],"recipes":[{"id":"r1","name":"porridge",
        "meal_types":["lunch"],"cuisine":null,"main":"oats","tags":[],"allergens":[],"diets":[],"equipment":[],
        "prep_minutes":5,"keeps_days":1,"cost_cents":40,"per_serving":{"kcal":300,"protein_g":10.5,"fat_g":6.0,
        "carbs_g":50.0,"fiber_g":8.0,"sodium_mg":5,"sat_fat_g":1.0},"ingredients":[{"food":"f1","grams":80}]}]}
        """
    private static let requestText = """
        {"days":2,"seed":4,"meals":[{"type":"lunch","kcal_share":1}],"targets":{"kcal":600,"protein_g":null},
        "hard":{"allergens":[],"diets":[],"exclude_foods":[],"max_prep_minutes":{},"equipment":null,
        "servings":{"min":0.5,"max":2.5,"step":0.25},"max_uses_per_recipe":3,"daily_limits":{"kcal":{"min":100}},
        "max_cost_cents":null},"soft":{"cuisines":[],"free_repeats":1,"cost_budget_cents":null,
        "cook_minutes_budget":null,"foods_budget":null},"locked":[{"day":1,"slot":0,"recipe_id":"r1","servings":null}],
        "base_plan":null}
        """

    private static func data(_ text: String) -> Data { Data(text.utf8) }

    @Test func `the neutral files are read`() throws {
        let catalogue = try PlanningCatalogue(json: Self.data(Self.catalogueText))
        let request = try PlanningRequest(json: Self.data(Self.requestText))
        try request.validate(against: catalogue)
        #expect(catalogue.recipes[0].perServing.protein == 10.5)
        #expect(request.locked[0].recipeID == "r1")
        let again = try JSONDecoder().decode(PlanningRequest.self, from: JSONEncoder().encode(request))
        #expect(again == request)
    }

    struct Break: Sendable, CustomTestStringConvertible {
        var from: String
        var to: String
        var path: String
        var code: PlanningInputError.Code
        var testDescription: String { "\(path) \(code.rawValue)" }
    }

    static let catalogueBreaks = [
        Break(
            from: "\"food\":\"f1\"",
            to: "\"food\":\"f9\"",
            path: "recipes[0].ingredients[0].food",
            code: .unknownReference
        ),
        Break(
            from: "\"kcal\":300",
            to: "\"kcal\":-300",
            path: "recipes[0].per_serving.kcal",
            code: .outOfRange
        ),
        Break(from: "\"kcal\":300,", to: "", path: "recipes[0].per_serving.kcal", code: .malformed),
        Break(
            from: "\"grams\":80",
            to: "\"grams\":-1",
            path: "recipes[0].ingredients[0].grams",
            code: .outOfRange
        ),
        Break(
            from: "\"prep_minutes\":5",
            to: "\"prep_minutes\":\"5\"",
            path: "recipes[0].prep_minutes",
            code: .malformed
        ),
        Break(
            from: "\"prep_minutes\":5",
            to: "\"prep_minutes\":-5",
            path: "recipes[0].prep_minutes",
            code: .outOfRange
        ),
        Break(
            from: "\"keeps_days\":1",
            to: "\"keeps_days\":-1",
            path: "recipes[0].keeps_days",
            code: .outOfRange
        ),
        Break(
            from: "\"cost_cents\":40",
            to: "\"cost_cents\":-40",
            path: "recipes[0].cost_cents",
            code: .outOfRange
        ),
        Break(
            from: "\"pantry\":false}",
            to: "\"pantry\":false},{\"id\":\"f1\",\"name\":\"x\",\"pantry\":true}",
            path: "foods[1].id",
            code: .duplicateIdentifier
        ),
        Break(
            from: "\"prep_minutes\":5",
            to: "\"prep_minutes\":5.5",
            path: "recipes[0].prep_minutes",
            code: .malformed
        ),
        Break(from: "{\"foods\"", to: "[{\"foods\"", path: "file", code: .malformed),
        Break(
            from: "\"kcal\":300",
            to: "\"kcal\":NaN",
            path: "recipes[0].per_serving.kcal",
            code: .malformed
        ),
        Break(
            from: "\"protein_g\":10.5",
            to: "\"protein_g\":1e999",
            path: "recipes[0].per_serving.protein_g",
            code: .malformed
        ),
        Break(from: "\"id\":\"r1\"", to: "\"id\":\"\"", path: "recipes[0].id", code: .outOfRange),
        Break(from: "\"id\":\"f1\"", to: "\"id\":\"\"", path: "foods[0].id", code: .outOfRange),
        Break(
            from: "\"grams\":80}]}]}",
            to: "\"grams\":80}",
            path: "recipes[0].ingredients",
            code: .malformed
        ),
    ]

    @Test(arguments: catalogueBreaks) func `a catalogue that breaks its format is refused by place`(
        example: Break
    ) {
        let text = Self.catalogueText.replacing(example.from, with: example.to)
        let error = #expect(throws: PlanningInputError.self) { try PlanningCatalogue(json: Self.data(text)) }
        #expect(error?.path == example.path)
        #expect(error?.code == example.code)
    }

    @Test func `a recipe may not occur twice`() throws {
        let recipe = PlanningFixtures.recipe("r")
        let error = #expect(throws: PlanningInputError.self) {
            try PlanningFixtures.catalogue([recipe, recipe])
        }
        #expect(error == .duplicate("recipes[1].id", "r"))
    }

    static let requestBreaks = [
        Break(from: "\"days\":2", to: "\"days\":1000000000", path: "days", code: .outOfRange),
        Break(from: "\"days\":2", to: "\"days\":0", path: "days", code: .outOfRange),
        Break(from: "\"days\":2", to: "\"days\":2.5", path: "days", code: .malformed),
        Break(from: "\"days\":2", to: "\"days\":1e30", path: "days", code: .malformed),
        Break(
            from: "\"kcal_share\":1",
            to: "\"kcal_share\":0.8",
            path: "meals[].kcal_share",
            code: .inconsistent
        ),
        Break(
            from: "\"kcal_share\":1",
            to: "\"kcal_share\":-1",
            path: "meals[0].kcal_share",
            code: .outOfRange
        ),
        Break(
            from: "[{\"type\":\"lunch\",\"kcal_share\":1}]",
            to: "[]",
            path: "meals.count",
            code: .outOfRange
        ),
        Break(
            from: "\"targets\":{\"kcal\":600",
            to: "\"targets\":{\"kcal\":0",
            path: "targets.kcal",
            code: .outOfRange
        ),
        Break(
            from: "\"targets\":{\"kcal\":600,",
            to: "\"targets\":{",
            path: "targets.kcal",
            code: .malformed
        ),
        Break(from: "\"step\":0.25", to: "\"step\":0", path: "hard.servings.step", code: .outOfRange),
        Break(from: "\"max\":2.5", to: "\"max\":0.25", path: "hard.servings.max", code: .outOfRange),
        Break(
            from: "\"recipe_id\":\"r1\"",
            to: "\"recipe_id\":\"r9\"",
            path: "locked[0].recipe_id",
            code: .unknownReference
        ),
        Break(from: "{\"day\":1", to: "{\"day\":3", path: "locked[0].day", code: .outOfRange),
        Break(from: "\"slot\":0", to: "\"slot\":1", path: "locked[0].slot", code: .outOfRange),
        Break(
            from: "\"exclude_foods\":[]",
            to: "\"exclude_foods\":[\"f9\"]",
            path: "hard.exclude_foods[0]",
            code: .unknownReference
        ),
        Break(
            from: "{\"kcal\":{\"min\":100}}",
            to: "{\"zinc\":{\"min\":1}}",
            path: "hard.daily_limits.zinc",
            code: .unknownReference
        ),
        Break(
            from: "\"free_repeats\":1",
            to: "\"free_repeats\":-1",
            path: "soft.free_repeats",
            code: .outOfRange
        ),
        Break(
            from: "\"foods_budget\":null",
            to: "\"foods_budget\":0",
            path: "soft.foods_budget",
            code: .outOfRange
        ),
        Break(from: "{\"day\":1", to: "{\"day\":1.5", path: "locked[0].day", code: .malformed),
        Break(
            from: "\"base_plan\":null",
            to:
                "\"base_plan\":{\"days\":[{\"day\":1,\"meals\":[{\"type\":\"lunch\",\"recipe_id\":\"r1\",\"servings\":-1}]},{\"day\":2,\"meals\":[{\"type\":\"lunch\",\"recipe_id\":\"r1\",\"servings\":1}]}]}",
            path: "base_plan.days[0].meals[0].servings",
            code: .outOfRange
        ),
        Break(from: "\"days\":2", to: "\"days\":2,\"days\":3", path: "days", code: .duplicateIdentifier),
        Break(from: "\"base_plan\":null", to: "\"base_plan\":null,", path: "file", code: .malformed),
        Break(from: "\"kcal\":600", to: "\"kcal\":-1e999", path: "targets.kcal", code: .malformed),
        Break(
            from: "\"max_prep_minutes\":{}",
            to: "\"max_prep_minutes\":{\"lunch\":-0.5}",
            path: "hard.max_prep_minutes.lunch",
            code: .outOfRange
        ),
        Break(
            from: "\"base_plan\":null",
            to: "\"base_plan\":{\"days\":[]}",
            path: "base_plan.days",
            code: .inconsistent
        ),
    ]

    @Test(arguments: requestBreaks) func `a request that breaks its format is refused by place`(
        example: Break
    ) throws {
        let catalogue = try PlanningCatalogue(json: Self.data(Self.catalogueText))
        let text = Self.requestText.replacing(example.from, with: example.to)
        let error = #expect(throws: PlanningInputError.self) {
            try PlanningRequest(json: Self.data(text)).validate(against: catalogue)
        }
        #expect(error?.path == example.path)
        #expect(error?.code == example.code)
        #expect(error?.description.contains("allowed is") == true)
    }

    @Test func `a part of a minute does not count, for preparation takes whole minutes`() throws {
        let text = Self.requestText.replacing(
            "\"max_prep_minutes\":{}",
            with: "\"max_prep_minutes\":{\"lunch\":12.5}"
        )
        #expect(try PlanningRequest(json: Self.data(text)).hard.maxPrepMinutes == ["lunch": 12])
    }

    @Test func `an empty file and endless nesting are refused, not endured`() {
        for text in ["", String(repeating: "[", count: 100_000)] {
            let error = #expect(throws: PlanningInputError.self) {
                try PlanningRequest(json: Self.data(text))
            }
            #expect(error?.code == .malformed)
            #expect(error.map { $0.path.count < 100 } == true)
        }
    }
}
