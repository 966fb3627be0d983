extension OpenAPISchemas {
    /// The schemas of the list of plans and of changes to them.
    static let planObjects: [(String, [String], String)] = [
        (
            "PlanSummary", ["plan_id", "week_start", "generated_at", "meal_count"],
            #""plan_id":{"type":"string"},"week_start":{"type":"string","format":"date"},"generated_at":{"type":"string","format":"date-time"},"meal_count":{"type":"integer"},"dish_count":{"type":"integer"},"locked_count":{"type":"integer"},"target_calories":{"type":"number"},"average_calories":{"type":"number"}"#
        ),
        (
            "PlanList", ["plans", "next_cursor"],
            ##""plans":{"type":"array","items":{"$ref":"#/components/schemas/PlanSummary"}},"next_cursor":{"type":["string","null"]}"##
        ),
        (
            "RegenerateRequest", [],
            #""leftovers":{"type":["array","null"],"maxItems":28,"items":{"type":"string","pattern":"^(tuesday|wednesday|thursday|friday|saturday|sunday)(:(breakfast|lunch|dinner|snack))?$"}},"freezer":{"type":["boolean","null"]},"own_recipes":{"type":["boolean","null"]}"#
        ),
        (
            "CopyRequest", ["week_start"],
            #""week_start":{"type":"string","format":"date"},"replace":{"type":["boolean","null"]}"#
        ),
    ]
}
