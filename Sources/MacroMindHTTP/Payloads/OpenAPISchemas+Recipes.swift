extension OpenAPISchemas {
    /// The schemas of recipes of users.
    static let recipeObjects: [(String, [String], String)] = [
        (
            "OwnRecipeRequest", [],
            #""name":{"type":["string","null"],"minLength":1,"maxLength":200,"pattern":"\\S"},"text":{"type":["string","null"],"minLength":1,"maxLength":20000,"pattern":"\\S"},"json_ld":{"type":["object","array","null"]},"lines":{"type":["array","null"],"maxItems":200,"items":{"type":"string","minLength":1,"maxLength":500}},"instructions":{"type":["array","null"],"maxItems":200,"items":{"type":"string","minLength":1,"maxLength":5000}},"servings":{"type":["number","null"],"minimum":0.25,"maximum":1000},"meal_types":{"type":["array","null"],"maxItems":4,"items":{"enum":["breakfast","lunch","dinner","snack"]}},"minutes":{"type":["integer","null"],"minimum":0,"maximum":10000}"#
        ),
        (
            "OwnRecipe",
            [
                "recipe_id", "name", "complete", "source", "lines", "servings", "per_serving", "analysis",
                "created_at", "updated_at",
            ],
            ##""recipe_id":{"type":"string"},"name":{"type":"string"},"complete":{"type":"boolean"},"source":{"type":"object"},"lines":{"type":"array","items":{"type":"string"}},"instructions":{"type":"array","items":{"type":"string"}},"meal_types":{"type":"array","items":{"type":"string"}},"minutes":{"type":["number","null"]},"servings":{"type":"number"},"per_serving":{"type":"object"},"analysis":{"$ref":"#/components/schemas/RecipeAnswer"},"findings":{"type":"array","items":{"type":"object"}},"created_at":{"type":"string","format":"date-time"},"updated_at":{"type":"string","format":"date-time"}"##
        ),
        (
            "OwnRecipeList", ["total", "recipes", "next_cursor"],
            #""total":{"type":"integer"},"recipes":{"type":"array","items":{"type":"object","required":["recipe_id","name","complete"]}},"next_cursor":{"type":["string","null"]}"#
        ),
    ]
}
