import Foundation
import MacroMindKit
import Testing

struct ProfileJSONTests {
    static let least: [String: JSONValue] = [
        "age": 34, "height_cm": 168, "weight_kg": 78, "activity_level": "light",
    ]

    static let full: [String: JSONValue] = [
        "name": "Ada", "sex": "female", "birth_date": "1992-03-04", "height_cm": 168.5, "weight_kg": 78.25,
        "body_fat_percent": 31, "activity_level": "very_active", "training": "strength",
        "experience": "advanced", "conditions": ["kidney_disease"], "fitness_goal": "cut",
        "goal_rate_percent_per_week": 0.5, "goal_weight_kg": 68, "macro_preset": "high_protein",
        "daily_calories": 1_850, "dietary_preference": "vegetarian", "diets": ["gluten_free", "vegetarian"],
        "allergies": ["Tree nuts", "lactose"], "refuses_traces": true,
        "disliked_foods": ["mushrooms", "blue cheese"], "excluded_foods": ["tofu"], "meals_per_day": 5,
        "cuisines": ["thai"], "equipment": ["hob", "air-fryer"],
        "max_minutes": ["breakfast": 10, "dinner": 45],
    ]

    @Test
    func `the required fields alone make a profile with defaults`() throws {
        let profile = try Profile(json: .object(Self.least))
        #expect(profile.person.age == .years(34))
        #expect(profile.person.height == 168)
        #expect(profile.person.weight == 78)
        #expect(profile.person.activity == .light)
        #expect(profile.person.sex == nil)
        #expect(profile.goal == .maintain)
        #expect(profile.restrictions == .none)
        #expect(profile.mealsPerDay == 4)
        #expect(profile.equipment == nil)
        #expect(profile.name == nil)
        #expect(profile.preset == nil)
    }

    @Test
    func `every field is read`() throws {
        let profile = try Profile(json: .object(Self.full))
        #expect(profile.name == "Ada")
        #expect(profile.person.sex == .female)
        #expect(profile.person.age == .bornOn(try #require(CalendarDate("1992-03-04"))))
        #expect(profile.person.height == 168.5)
        #expect(profile.person.weight == 78.25)
        #expect(profile.person.bodyFatPercent == 31)
        #expect(profile.person.activity == .veryActive)
        #expect(profile.person.training == .strength)
        #expect(profile.person.experience == .advanced)
        #expect(profile.person.conditions.count == 1)
        #expect(profile.goal == Goal(.cut, weeklyPercent: 0.5, goalWeight: 68))
        #expect(profile.preset == .highProtein)
        #expect(profile.dailyEnergy == 1_850)
        #expect(profile.mealsPerDay == 5)
        #expect(profile.cuisines == ["thai"])
        #expect(profile.equipment == [.hob, .airFryer])
        #expect(profile.maximumMinutes == [.breakfast: 10, .dinner: 45])
        let restrictions = Restrictions(
            allergens: AllergenSet([.treeNut, .milk]),
            diets: [.vegetarian, .glutenFree],
            excludedFoods: ["tofu"],
            excludedTerms: ["mushrooms", "blue cheese"],
            refusesTraces: true
        )
        #expect(profile.restrictions == restrictions)
    }

    @Test
    func `absent, null and unknown members change nothing`() throws {
        var members = Self.least
        members["name"] = .null
        members["allergies"] = .null
        members["favourite_colour"] = "green"
        members["dietary_preference"] = "none"
        #expect(try Profile(json: .object(members)) == Profile(json: .object(Self.least)))
    }

    @Test
    func `a ketogenic diet brings its split of energy`() throws {
        var members = Self.least
        members["diets"] = ["keto"]
        #expect(try Profile(json: .object(members)).preset == .ketogenic)
        members["macro_preset"] = "low_carb"
        #expect(try Profile(json: .object(members)).preset == .lowCarb)
    }

    @Test(arguments: [least, full])
    func `encoding and decoding gives the profile again`(members: [String: JSONValue]) throws {
        let profile = try Profile(json: .object(members))
        let data = try JSONEncoder().encode(profile)
        #expect(try JSONDecoder().decode(Profile.self, from: data) == profile)
    }

    @Test
    func `pregnancy and lactation survive encoding`() throws {
        var members = Self.least
        members["sex"] = "female"
        members["pregnancy"] = ["gestation_weeks": 20, "prepregnancy_bmi": 24]
        let pregnant = try Profile(json: .object(members))
        #expect(pregnant.person.pregnancy?.gestationWeeks == 20)
        #expect(try JSONDecoder().decode(Profile.self, from: JSONEncoder().encode(pregnant)) == pregnant)
        members["pregnancy"] = nil
        members["lactation"] = ["months": 3]
        let nursing = try Profile(json: .object(members))
        #expect(nursing.person.lactation?.months == 3)
        #expect(try JSONDecoder().decode(Profile.self, from: JSONEncoder().encode(nursing)) == nursing)
    }

    struct BadCase: Sendable, CustomTestStringConvertible {
        var field: String
        var value: JSONValue?
        var code: InputError.Code
        /// What came and what is allowed, as the message has to tell them.
        var words: [String]
        /// The field that the message names, where it is another.
        var named: String?
        var testDescription: String { "\(field): \(words.first ?? "")" }
    }

    static let bad = [
        BadCase(
            field: "height_cm",
            value: nil,
            code: .missing,
            words: ["missing", "the height in centimetres"]
        ),
        BadCase(
            field: "weight_kg",
            value: nil,
            code: .missing,
            words: ["missing", "the weight in kilograms"]
        ),
        BadCase(field: "age", value: nil, code: .missing, words: ["missing", "birth_date as YYYY-MM-DD"]),
        BadCase(field: "activity_level", value: nil, code: .missing, words: ["missing", "sedentary, light"]),
        BadCase(field: "weight_kg", value: -5, code: .outOfRange, words: ["is -5", "2 to 650 kg"]),
        BadCase(field: "weight_kg", value: "78", code: .wrongKind, words: ["string", "a number"]),
        BadCase(field: "height_cm", value: 500, code: .outOfRange, words: ["is 500", "50 to 272 cm"]),
        BadCase(field: "height_cm", value: 1.68, code: .outOfRange, words: ["is 1.68", "50 to 272 cm"]),
        BadCase(field: "age", value: 200, code: .outOfRange, words: ["is 200", "120"]),
        BadCase(
            field: "birth_date",
            value: "04.03.1992",
            code: .outOfRange,
            words: ["“04.03.1992”", "YYYY-MM-DD"]
        ),
        BadCase(field: "sex", value: "f", code: .unknownName, words: ["“f”", "female"]),
        BadCase(
            field: "activity_level",
            value: "lazy",
            code: .unknownName,
            words: ["“lazy”", "very_active"]
        ),
        BadCase(
            field: "fitness_goal",
            value: "shred",
            code: .unknownName,
            words: ["“shred”", "cut, maintain, bulk"]
        ),
        BadCase(
            field: "goal_rate_percent_per_week",
            value: -1,
            code: .outOfRange,
            words: ["is -1", "0 to 5 %", "without a sign"]
        ),
        BadCase(field: "goal_weight_kg", value: 5, code: .outOfRange, words: ["is 5", "20 to 650 kg"]),
        BadCase(
            field: "macro_preset",
            value: "carnivore",
            code: .unknownName,
            words: ["“carnivore”", "balanced"]
        ),
        BadCase(field: "daily_calories", value: -1, code: .outOfRange, words: ["is -1", "10000 kcal"]),
        BadCase(field: "daily_calories", value: 1e300, code: .outOfRange, words: ["10000 kcal"]),
        BadCase(
            field: "dietary_preference",
            value: "breatharian",
            code: .unknownName,
            words: ["“breatharian”", "none, vegan, vegetarian"]
        ),
        BadCase(field: "diets", value: ["vegan", "paleo"], code: .unknownName, words: ["“paleo”", "halal"]),
        BadCase(field: "diets", value: "vegan", code: .wrongKind, words: ["string", "an array of strings"]),
        BadCase(
            field: "allergies",
            value: ["milk", "kryptonite"],
            code: .unknownName,
            words: ["“kryptonite”", "peanut", "disliked_foods"],
            named: "allergies[1]"
        ),
        BadCase(
            field: "allergies",
            value: [7],
            code: .wrongKind,
            words: ["number", "a string"],
            named: "allergies[0]"
        ),
        BadCase(field: "refuses_traces", value: "yes", code: .wrongKind, words: ["string", "true or false"]),
        BadCase(
            field: "disliked_foods",
            value: .array(Array(repeating: "kale", count: 10_000)),
            code: .outOfRange,
            words: ["a list of 10000", "at most 100 entries"]
        ),
        BadCase(
            field: "disliked_foods",
            value: ["kale", "123"],
            code: .unknownName,
            words: ["“123”", "at least one letter"],
            named: "disliked_foods[1]"
        ),
        BadCase(
            field: "disliked_foods",
            value: [.string(String(repeating: "k", count: 65))],
            code: .outOfRange,
            words: ["65 characters", "1 to 64 characters"],
            named: "disliked_foods[0]"
        ),
        BadCase(
            field: "disliked_foods",
            value: ["ka\0le"],
            code: .outOfRange,
            words: ["U+0000"],
            named: "disliked_foods[0]"
        ),
        BadCase(field: "meals_per_day", value: 2, code: .outOfRange, words: ["is 2", "3 to 6"]),
        BadCase(field: "meals_per_day", value: 3.5, code: .outOfRange, words: ["is 3.5", "a whole number"]),
        BadCase(field: "meals_per_day", value: 1e300, code: .outOfRange, words: ["3 to 6"]),
        BadCase(field: "equipment", value: ["wand"], code: .unknownName, words: ["“wand”", "oven"]),
        BadCase(
            field: "max_minutes",
            value: ["lunch": 0],
            code: .outOfRange,
            words: ["is 0", "1 to 1440"],
            named: "max_minutes.lunch"
        ),
        BadCase(field: "max_minutes", value: 30, code: .wrongKind, words: ["number", "a JSON object"]),
        BadCase(field: "name", value: "", code: .outOfRange, words: ["0 characters", "1 to 200"]),
        BadCase(field: "body_fat_percent", value: 99, code: .outOfRange, words: ["is 99", "2 to 70 %"]),
    ]

    @Test(arguments: bad)
    func `a field that can not be right is named with what came and what is allowed`(_ example: BadCase) {
        var members = Self.least
        members[example.field] = example.value
        let error = #expect(throws: InputError.self) { try Profile(json: .object(members)) }
        #expect(error?.field == example.named ?? example.field)
        #expect(error?.code == example.code)
        let message = error?.message ?? ""
        #expect(message.hasPrefix(example.named ?? example.field))
        for word in example.words { #expect(message.contains(word), "\(message)") }
        #expect(message.count < 600)
    }

    @Test(arguments: [JSONValue.null, true, 7, "profile", [], [["age": 34]]])
    func `a profile that is no object is refused`(json: JSONValue) {
        let error = #expect(throws: InputError.self) { try Profile(json: json) }
        #expect(error?.field == "profile")
        #expect(error?.received == json.kindName)
        #expect(error?.allowed == "a JSON object")
    }
}
