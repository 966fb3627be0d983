import MacroMindKit

/// The schemas of bodies and answers.
enum OpenAPISchemas {
    private static let profileMembers = """
        "sex":{"type":["string","null"],"enum":["male","female",null]},\
        "birth_date":{"type":["string","null"],"format":"date"},\
        "age":{"type":["integer","null"],"minimum":13,"maximum":120},\
        "height_cm":{"type":["number","null"],"minimum":80,"maximum":272},\
        "weight_kg":{"type":["number","null"],"minimum":25,"maximum":500},\
        "body_fat_percent":{"type":["number","null"],"minimum":2,"maximum":70},\
        "activity_level":{"type":["string","null"],"enum":["sedentary","light","moderate","active","very_active",null]},\
        "fitness_goal":{"type":["string","null"],"enum":["cut","maintain","bulk",null]},\
        "dietary_preference":{"type":["string","null"],"enum":["none","halal","vegan","vegetarian","pescatarian","keto",\
        "gluten_free","dairy_free",null]},\
        "allergies":{"type":["array","null"],"maxItems":100,"items":{"type":"string","minLength":1,"maxLength":64}},\
        "disliked_foods":{"type":["array","null"],"maxItems":100,"items":{"type":"string","minLength":1,"maxLength":64}},\
        "meals_per_day":{"type":["integer","null"],"minimum":3,"maximum":6},\
        "daily_calories":{"type":["number","null"],"minimum":1000,"maximum":6000},\
        \(kitchenMembers)
        """

    private static let kitchenMembers: String = {
        let tools = Equipment.allCases.map { "\"\($0.rawValue)\"" }.joined(separator: ",")
        let range = ProfileReader.minutes
        let minutes = MealSlot.allCases.map {
            "\"\($0.rawValue)\":{\"type\":[\"integer\",\"null\"],\"minimum\":\(range.lowerBound),\"maximum\":\(range.upperBound)}"
        }.joined(separator: ",")
        return """
            "equipment":{"type":["array","null"],"maxItems":\(Equipment.allCases.count),"uniqueItems":true,\
            "items":{"enum":[\(tools)]},"description":"The equipment at hand; null for everything."},\
            "max_prep_minutes":{"type":["object","null"],"properties":{\(minutes)},\
            "description":"The most minutes that a meal may take, by kind of meal; null for no limit."}
            """
    }()

    private static let macros = """
        {"type":"object","required":["protein","carbs","fats"],"properties":{"protein":{"type":"number","minimum":0},\
        "carbs":{"type":"number","minimum":0},"fats":{"type":"number","minimum":0}}}
        """

    private static let objects: [(String, [String], String)] = [
        ("Any", [], ""),
        ("Health", ["status"], #""status":{"type":"string"}"#),
        (
            "Problem", ["type", "title", "status", "detail", "code", "request_id"],
            #""type":{"type":"string"},"title":{"type":"string"},"status":{"type":"integer"},"detail":{"type":"string"},"code":{"type":"string"},"request_id":{"type":"string"},"errors":{"type":"array","items":{"type":"object","required":["pointer","code","message"],"properties":{"pointer":{"type":"string"},"code":{"type":"string"},"message":{"type":"string"}}}}"#
        ),
        (
            "Registration", ["email", "password"],
            #""email":{"type":"string","format":"email","maxLength":254},"password":{"type":"string","minLength":8,"maxLength":256},"full_name":{"type":["string","null"],"minLength":1,"maxLength":200},"fitness_goal":{"type":["string","null"],"enum":["cut","maintain","bulk",null]},"dietary_preference":{"type":["string","null"],"enum":["none","halal","vegan","vegetarian","pescatarian","keto","gluten_free","dairy_free",null]}"#
        ),
        (
            "Credentials", ["email", "password"],
            #""email":{"type":"string","format":"email","maxLength":254},"password":{"type":"string","maxLength":256}"#
        ),
        ("RefreshRequest", ["refresh_token"], #""refresh_token":{"type":"string"}"#),
        ("LogoutRequest", [], #""all":{"type":["boolean","null"]}"#),
        (
            "TokenPair", ["access_token", "refresh_token", "token_type", "expires_in"],
            ##""access_token":{"type":"string"},"refresh_token":{"type":"string"},"token_type":{"const":"bearer"},"expires_in":{"type":"integer"},"user":{"$ref":"#/components/schemas/User"}"##
        ),
        (
            "User", ["id", "email"],
            #""id":{"type":"string","format":"uuid"},"email":{"type":"string"},"full_name":{"type":["string","null"]},"role":{"type":"string"},"created_at":{"type":"string","format":"date-time"}"#
        ),
        (
            "Account", ["id", "email", "profile", "created_at"],
            ##""id":{"type":"string","format":"uuid"},"email":{"type":"string"},"full_name":{"type":["string","null"]},"role":{"type":"string"},"profile":{"$ref":"#/components/schemas/Profile"},"created_at":{"type":"string","format":"date-time"}"##
        ),
        ("Profile", [], profileMembers),
        (
            "ProfileAnswer", ["message", "profile"],
            ##""message":{"type":"string"},"profile":{"$ref":"#/components/schemas/Profile"}"##
        ),
        (
            "PasswordChange", ["current_password", "new_password"],
            #""current_password":{"type":"string"},"new_password":{"type":"string","minLength":8,"maxLength":256}"#
        ),
        ("Confirmation", [], #""password":{"type":["string","null"]}"#),
        (
            "Sessions", ["sessions"],
            #""sessions":{"type":"array","items":{"type":"object","required":["id","created_at","last_used_at","current"],"properties":{"id":{"type":"string"},"created_at":{"type":"string"},"last_used_at":{"type":"string"},"user_agent":{"type":["string","null"]},"current":{"type":"boolean"}}}}"#
        ),
        ("Export", ["user", "profile"], #""user":{"type":"object"},"profile":{"type":"object"}"#),
        (
            "Token", ["id", "name", "scopes"],
            #""id":{"type":"string"},"name":{"type":"string"},"scopes":{"type":"array","items":{"type":"string"}},"token":{"type":"string"}"#
        ),
        ("Tokens", ["tokens"], ##""tokens":{"type":"array","items":{"$ref":"#/components/schemas/Token"}}"##),
        (
            "TokenRequest", ["name"],
            #""name":{"type":"string","minLength":1,"maxLength":100},"scopes":{"type":["array","null"],"maxItems":10,"items":{"enum":["read","write","coach"]}},"expires_in_days":{"type":["integer","null"],"minimum":1,"maximum":3650}"#
        ),
        (
            "MacroRequest", ["sex", "height_cm", "weight_kg", "activity_level", "fitness_goal"],
            #""sex":{"enum":["male","female"]},"age":{"type":["number","null"],"minimum":13,"maximum":120},"birth_date":{"type":["string","null"],"format":"date"},"height_cm":{"type":"number","minimum":80,"maximum":272},"weight_kg":{"type":"number","minimum":25,"maximum":500},"activity_level":{"enum":["sedentary","light","moderate","active","very_active"]},"fitness_goal":{"enum":["cut","maintain","bulk"]},"body_fat_percent":{"type":["number","null"],"minimum":2,"maximum":70}"#
        ),
        (
            "MacroAnswer", ["bmr", "tdee", "target_calories", "macros"],
            #""bmr":{"type":"number"},"tdee":{"type":"number"},"target_calories":{"type":"number"},"macros":"#
                + macros
        ),
        (
            "WeekRequest", [],
            #""week_start":{"type":["string","null"],"format":"date"},"# + wishMembers
                + ##","eaters":{"type":["array","null"],"maxItems":11,"items":{"$ref":"#/components/schemas/Eater"}}"##
        ),
        (
            "Eater", ["name"],
            #""name":{"type":"string","minLength":1,"maxLength":64,"pattern":"\\S"},"# + profileMembers
        ),
        (
            "Plan", ["plan_id", "week_start", "meals", "generated_at"],
            ##""plan_id":{"type":"string"},"week_start":{"type":"string","format":"date"},"generated_at":{"type":"string","format":"date-time"},"target_calories":{"type":"number"},"cost_cents":{"type":["integer","null"]},"generator":{"type":"string"},"generation":{"$ref":"#/components/schemas/Generation"},"findings":{"type":"array","items":{"$ref":"#/components/schemas/Finding"}},"meals":{"type":"array","items":{"$ref":"#/components/schemas/Meal"}},"days":{"type":"array","items":{"$ref":"#/components/schemas/PlanDay"}},"changed_meal_ids":{"type":"array","items":{"type":"string"}},"changed_days":{"type":"array","items":{"type":"string"}},"target_macros":"##
                + macros
        ),
        (
            "Generation", ["model", "proposed", "accepted", "kept"],
            #""model":{"type":"string"},"proposed":{"type":"integer"},"accepted":{"type":"integer"},"kept":{"type":"integer"}"#
        ),
        (
            "Finding", ["code", "severity", "message"],
            #""code":{"type":"string"},"severity":{"enum":["note","warning","problem"]},"message":{"type":"string"}"#
        ),
        (
            "Meal",
            ["id", "day", "meal_type", "name", "calories", "protein", "carbs", "fats", "ingredients"],
            #""id":{"type":"string"},"day":{"enum":["monday","tuesday","wednesday","thursday","friday","saturday","sunday"]},"meal_type":{"enum":["breakfast","lunch","dinner","snack"]},"name":{"type":"string"},"calories":{"type":"number"},"protein":{"type":"number"},"carbs":{"type":"number"},"fats":{"type":"number"},"ingredients":{"type":"array","items":{"type":"string"}}"#
        ),
        (
            "Day", ["date", "day", "meals", "daily_totals"],
            ##""date":{"type":"string","format":"date"},"day":{"type":"string"},"meals":{"type":"array","items":{"$ref":"#/components/schemas/Meal"}},"daily_totals":{"type":"object"}"##
        ),
        (
            "SwapRequest", [],
            #""recipe_id":{"type":["string","null"],"minLength":1,"maxLength":200},"reason":{"type":["string","null"],"minLength":1,"maxLength":200,"pattern":"\\S"}"#
        ),
        (
            "Alternatives", ["meal_id", "alternatives"],
            #""meal_id":{"type":"string"},"alternatives":{"type":"array","items":{"type":"object"}}"#
        ),
        (
            "GroceryList", ["plan_id", "items"],
            #""plan_id":{"type":"string"},"items":{"type":"array","items":{"type":"object","required":["name","quantity","unit"],"properties":{"name":{"type":"string"},"quantity":{"type":"number"},"unit":{"type":"string"}}}}"#
        ),
        (
            "ChatRequest", ["message"],
            #""message":{"type":"string","minLength":1,"maxLength":4000,"pattern":"\\S"}"#
        ),
        (
            "ChatAnswer", ["message_id", "user_message", "ai_response", "timestamp"],
            #""message_id":{"type":"string"},"user_message":{"type":"string"},"ai_response":{"type":"string"},"timestamp":{"type":"string","format":"date-time"}"#
        ),
        (
            "History", ["total", "messages"],
            #""total":{"type":"integer"},"messages":{"type":"array","items":{"type":"object","required":["id","user_message","ai_response","timestamp"],"properties":{"id":{"type":"string"},"user_message":{"type":"string"},"ai_response":{"type":"string"},"timestamp":{"type":"string"}}}}"#
        ),
        (
            "RecipeRequest", ["recipe_text"],
            #""recipe_text":{"type":"string","minLength":10,"maxLength":5000,"pattern":"\\S"}"#
        ),
        (
            "RecipeAnswer", ["recipe_name", "total_calories", "macros", "ingredients"],
            #""recipe_name":{"type":"string"},"total_calories":{"type":"number"},"macros":"# + macros
                + #","ingredients":{"type":"array","items":{"type":"object","required":["name","amount","calories","protein","carbs","fats"]}}"#
        ),
    ]

    /// What schemas ask for beyond their members.
    private static let conditions = [
        "MacroRequest":
            #","anyOf":[{"required":["age"],"properties":{"age":{"type":"number"}}},{"required":["birth_date"],"properties":{"birth_date":{"type":"string"}}}]"#,
        "MoveRequest":
            #","oneOf":[{"required":["with_meal_id"],"properties":{"with_meal_id":{"type":"string"}}},{"required":["day"],"properties":{"day":{"type":"string"}}}]"#,
    ]

    /// The schemas by name, as JSON.
    static var json: String {
        let members = (objects + logObjects + planObjects + recipeObjects).map { name, required, properties in
            let list = required.map { "\"\($0)\"" }.joined(separator: ",")
            let needed = required.isEmpty ? "" : ",\"required\":[\(list)]"
            let more = conditions[name] ?? ""
            return "\"\(name)\":{\"type\":\"object\"\(needed),\"properties\":{\(properties)}\(more)}"
        }
        return "{\(members.joined(separator: ","))}"
    }
}
