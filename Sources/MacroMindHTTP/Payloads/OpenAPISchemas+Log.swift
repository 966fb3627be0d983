extension OpenAPISchemas {
    private static let figures =
        #""calories":{"type":["number","null"]},"protein":{"type":["number","null"]},"carbs":{"type":["number","null"]},"fats":{"type":["number","null"]}"#

    /// The schemas of the log.
    static let logObjects: [(String, [String], String)] = [
        (
            "FoodEntryRequest", [],
            #""date":{"type":["string","null"],"format":"date"},"meal_type":{"enum":["breakfast","lunch","dinner","snack",null]},"name":{"type":["string","null"],"minLength":1,"maxLength":200,"pattern":"\\S"},"meal_id":{"type":["string","null"],"format":"uuid"},"food_id":{"type":["string","null"],"minLength":1,"maxLength":200},"text":{"type":["string","null"],"minLength":1,"maxLength":1000,"pattern":"\\S"},"grams":{"type":["number","null"],"minimum":0.1,"maximum":20000},"calories":{"type":["number","null"],"minimum":0,"maximum":20000},"protein":{"type":["number","null"],"minimum":0,"maximum":5000},"carbs":{"type":["number","null"],"minimum":0,"maximum":5000},"fats":{"type":["number","null"],"minimum":0,"maximum":5000}"#
        ),
        (
            "FoodEntry", ["id", "date", "name", "calories", "protein", "carbs", "fats", "created_at"],
            #""id":{"type":"string"},"date":{"type":"string","format":"date"},"meal_type":{"type":["string","null"]},"name":{"type":"string"},"food_id":{"type":["string","null"]},"grams":{"type":["number","null"]},"complete":{"type":"boolean"},"created_at":{"type":"string","format":"date-time"},"#
                + figures
        ),
        (
            "FoodEntries", ["entries", "next_cursor"],
            ##""entries":{"type":"array","items":{"$ref":"#/components/schemas/FoodEntry"}},"next_cursor":{"type":["string","null"]}"##
        ),
        (
            "WeightRequest", ["weight_kg"],
            #""date":{"type":["string","null"],"format":"date"},"weight_kg":{"type":"number","minimum":25,"maximum":500}"#
        ),
        (
            "WeightEntry", ["date", "weight_kg", "created_at"],
            #""date":{"type":"string","format":"date"},"weight_kg":{"type":"number"},"created_at":{"type":"string","format":"date-time"}"#
        ),
        (
            "WeightEntries", ["entries"],
            ##""entries":{"type":"array","items":{"$ref":"#/components/schemas/WeightEntry"}}"##
        ),
        (
            "LogDay",
            [
                "date", "entries", "complete", "weight_kg", "trend_weight_kg", "calories", "protein", "carbs",
                "fats",
            ],
            #""date":{"type":"string","format":"date"},"entries":{"type":"integer"},"complete":{"type":"boolean"},"weight_kg":{"type":["number","null"]},"trend_weight_kg":{"type":["number","null"],"description":"The weight smoothed over the days up to this one; null before the first weight and 45 days after the last."},"#
                + figures
        ),
        (
            "LogSummary", ["from", "to", "days", "days_logged", "averages", "targets"],
            ##""from":{"type":"string","format":"date"},"to":{"type":"string","format":"date"},"days_logged":{"type":"integer"},"days":{"type":"array","items":{"$ref":"#/components/schemas/LogDay"}},"averages":{"type":"object"},"targets":{"type":"object"}"##
        ),
        (
            "Expenditure",
            [
                "expenditure_kcal", "low_kcal", "high_kcal", "interval_percent", "trend_weight_kg",
                "days_used", "confidence", "findings",
            ],
            #""expenditure_kcal":{"type":"number"},"low_kcal":{"type":"number"},"high_kcal":{"type":"number"},"interval_percent":{"const":90},"trend_weight_kg":{"type":"number"},"days_used":{"type":"integer"},"confidence":{"enum":["prior_only","learning","settled"]},"from":{"type":"string","format":"date"},"to":{"type":"string","format":"date"},"findings":{"type":"array","items":{"type":"object","required":["code","severity","message"]}}"#
        ),
        (
            "ProjectedDay", ["date", "weight_kg", "low_kg", "high_kg"],
            #""date":{"type":"string","format":"date"},"weight_kg":{"type":"number"},"low_kg":{"type":"number"},"high_kg":{"type":"number"}"#
        ),
        (
            "Projection",
            [
                "intake_kcal", "days_logged", "from", "to", "weekly_change_kg", "weekly_low_kg",
                "weekly_high_kg", "stays", "interval_percent", "days", "findings",
            ],
            ##""intake_kcal":{"type":"number"},"days_logged":{"type":"integer","minimum":1},"from":{"type":"string","format":"date"},"to":{"type":"string","format":"date"},"weekly_change_kg":{"type":"number"},"weekly_low_kg":{"type":"number"},"weekly_high_kg":{"type":"number"},"stays":{"type":"boolean"},"interval_percent":{"const":90},"days":{"type":"array","minItems":2,"maxItems":53,"items":{"$ref":"#/components/schemas/ProjectedDay"},"description":"The start and the end of every week."},"findings":{"type":"array","items":{"type":"object","required":["code","severity","message"]}}"##
        ),
    ]
}
