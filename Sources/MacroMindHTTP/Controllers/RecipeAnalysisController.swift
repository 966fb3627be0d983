import HTTPTypes
import Hummingbird
import MacroMindAccounts
import MacroMindKit

/// The analysis of recipes.
struct RecipeAnalysisController: Sendable {
    let services: APIServices

    var endpoints: [Endpoint] {
        [
            .ai(
                .post,
                "analyze-recipe",
                .user(.coach),
                .ai,
                "analyzeRecipe",
                "Work out what is in a recipe",
                body: .required,
                request: "RecipeRequest",
                response: "RecipeAnswer",
                failures: [503],
                analyze
            )
        ]
    }

    @Sendable private func analyze(_ call: Call) async throws -> Response {
        var body = call.body
        let text = body.string("recipe_text", isRequired: true, length: 10...5_000, allowsBlank: false) ?? ""
        try body.finish()
        return JSONAnswer.response(PlanPayloads.analysis(try await services.recipes.analyze(text)))
    }
}
