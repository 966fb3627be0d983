extension OpenAPISchemas {
    /// What may be wished of a week that is planned.
    static let wishMembers =
        #""leftovers":{"type":["array","null"],"maxItems":28,"items":{"type":"string","pattern":"^(tuesday|wednesday|thursday|friday|saturday|sunday)(:(breakfast|lunch|dinner|snack))?$"}},"freezer":{"type":["boolean","null"]},"own_recipes":{"type":["boolean","null"]}"#

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
            wishMembers
        ),
        (
            "DayFigures", ["calories", "protein", "carbs", "fats"],
            #""calories":{"type":"number"},"protein":{"type":"number"},"carbs":{"type":"number"},"fats":{"type":"number"}"#
        ),
        (
            "PlanDay", ["day", "date", "target", "achieved", "met"],
            ##""day":{"type":"string"},"date":{"type":"string","format":"date"},"target":{"$ref":"#/components/schemas/DayFigures"},"achieved":{"$ref":"#/components/schemas/DayFigures"},"met":{"type":["boolean","null"]}"##
        ),
        (
            "MoveRequest", ["meal_id"],
            #""meal_id":{"type":"string","format":"uuid"},"with_meal_id":{"type":["string","null"],"format":"uuid"},"day":{"enum":["monday","tuesday","wednesday","thursday","friday","saturday","sunday",null]}"#
        ),
        (
            "CopyRequest", ["week_start"],
            #""week_start":{"type":"string","format":"date"},"replace":{"type":["boolean","null"]}"#
        ),
    ]
}
