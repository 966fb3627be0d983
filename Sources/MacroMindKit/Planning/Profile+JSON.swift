extension Profile {
    /// Reads a profile from JSON.
    ///
    /// Required are `height_cm`, `weight_kg`, `activity_level` and `age` or `birth_date`; everything else has a default.
    /// Unknown members are ignored, but for those whose name looks like that of a restriction: they are refused.
    ///
    /// | member | meaning |
    /// | --- | --- |
    /// | `sex` | `female` or `male`; without it the results span both |
    /// | `fitness_goal` | `cut`, `maintain`, `bulk`; with `goal_rate_percent_per_week` and `goal_weight_kg` |
    /// | `macro_preset`, `daily_calories` | how energy is split, and how much |
    /// | `dietary_preference`, `diets` | one diet or `none`; several diets |
    /// | `allergies`, `refuses_traces` | allergens or everyday words for them |
    /// | `disliked_foods` | up to 100 words or phrases |
    /// | `excluded_foods` | up to 100 identifiers of foods |
    /// | `meals_per_day` | 3 to 6 |
    /// | `cuisines`, `equipment`, `max_minutes` | habits of the kitchen |
    /// | `training_days`, `training_shift_percent` | weekdays with more energy, and how much more, 0 to 30 |
    ///
    /// - Parameter json: The profile.
    /// - Throws: An ``InputError`` that names the first field that can not be right, what came and what is allowed.
    public init(json: JSONValue) throws(InputError) {
        let reader = try FieldReader(json, named: "profile")
        try reader.checkSpelling(of: Self.restrictionMembers)
        self.init(
            name: try reader.string("name"),
            person: try Self.person(reader),
            goal: try Self.goal(reader),
            preset: try reader.name("macro_preset", as: MacroPreset.self),
            dailyEnergy: try reader.number("daily_calories").map { Kilocalories($0) },
            restrictions: try Self.restrictions(reader),
            mealsPerDay: try reader.integer("meals_per_day", in: 3...6) ?? 4,
            cuisines: try reader.strings("cuisines", maximumCount: 50),
            maximumMinutes: try Self.maximumMinutes(reader),
            equipment: reader.contains("equipment") ? try reader.names("equipment", as: Equipment.self) : nil
        )
        if restrictions.diets.contains(.keto), preset == nil { preset = .ketogenic }
        try readTraining(reader)
        try targetRequest().validate()
    }

    private static func person(_ reader: FieldReader) throws(InputError) -> Person {
        try Person(
            sex: try reader.name("sex", as: Sex.self),
            age: try age(reader),
            height: Centimeters(try reader.requiredNumber("height_cm", allowed: "the height in centimetres")),
            weight: Kilograms(try reader.requiredNumber("weight_kg", allowed: "the weight in kilograms")),
            bodyFatPercent: try reader.number("body_fat_percent"),
            activity: try activity(reader),
            training: try reader.name("training", as: TrainingKind.self) ?? .none,
            experience: try reader.name("experience", as: TrainingExperience.self) ?? .novice,
            pregnancy: try pregnancy(reader),
            lactation: try lactation(reader),
            conditions: try reader.names("conditions", as: HealthCondition.self)
        )
    }

    private static func age(_ reader: FieldReader) throws(InputError) -> Person.Age {
        if let text = try reader.string("birth_date") {
            guard let date = CalendarDate(text) else {
                throw InputError(
                    .outOfRange,
                    field: "birth_date",
                    received: "“\(text.prefix(32))”",
                    allowed: "a date as YYYY-MM-DD"
                )
            }
            return .bornOn(date)
        }
        return .years(
            try reader.requiredNumber("age", allowed: "age in years, or birth_date as YYYY-MM-DD")
        )
    }

    private static func activity(_ reader: FieldReader) throws(InputError) -> ActivityLevel {
        guard let level = try reader.name("activity_level", as: ActivityLevel.self) else {
            throw .missing(
                "activity_level",
                allowed: ActivityLevel.allCases.map(\.rawValue).joined(separator: ", ")
            )
        }
        return level
    }

    private static func pregnancy(_ reader: FieldReader) throws(InputError) -> Pregnancy? {
        guard let fields = try reader.object("pregnancy") else { return nil }
        return Pregnancy(
            gestationWeeks: try fields.number("gestation_weeks"),
            prepregnancyBMI: try fields.number("prepregnancy_bmi")
        )
    }

    private static func lactation(_ reader: FieldReader) throws(InputError) -> Lactation? {
        guard let fields = try reader.object("lactation") else { return nil }
        return Lactation(months: try fields.number("months"))
    }

    private static func goal(_ reader: FieldReader) throws(InputError) -> Goal {
        let goal = Goal(
            try reader.name("fitness_goal", as: Goal.Direction.self) ?? .maintain,
            weeklyPercent: try reader.number("goal_rate_percent_per_week"),
            goalWeight: try reader.number("goal_weight_kg").map { Kilograms($0) }
        )
        do {
            try goal.validate()
        } catch {
            var error = error
            if error.field == "weekly_percent" { error.field = "goal_rate_percent_per_week" }
            throw error
        }
        return goal
    }

    private static let restrictionMembers: [(name: String, stems: [String])] = [
        ("allergies", ["allerg", "intoleran"]), ("diets", ["diet"]), ("dietary_preference", []),
        ("disliked_foods", ["dislike", "avoid"]), ("excluded_foods", ["exclude", "restriction"]),
        ("refuses_traces", []),
    ]

    private static func restrictions(_ reader: FieldReader) throws(InputError) -> Restrictions {
        var allergens: AllergenSet = []
        for (index, term) in try reader.strings("allergies", maximumCount: 100).enumerated() {
            guard let set = AllergenSet(term: term) else {
                throw InputError(
                    .unknownName,
                    field: "allergies[\(index)]",
                    received: "“\(term)”",
                    allowed: AllergenSet.allowedTerms,
                    hint: "Name any other food that must be left out in disliked_foods."
                )
            }
            allergens.formUnion(set)
        }
        return Restrictions(
            allergens: allergens,
            diets: try diets(reader),
            excludedFoods: try reader.strings("excluded_foods", maximumCount: 100)
                .map { FoodID(rawValue: $0) },
            excludedTerms: try excludedTerms(reader),
            refusesTraces: try reader.bool("refuses_traces") ?? false
        )
    }

    private static func diets(_ reader: FieldReader) throws(InputError) -> [Diet] {
        var diets = try reader.names("diets", as: Diet.self)
        if let name = try reader.string("dietary_preference"), name != "none" {
            do throws(InputError) {
                diets.insert(
                    try FieldReader.name(name, field: "dietary_preference", as: Diet.self),
                    at: 0
                )
            } catch {
                var error = error
                error.allowed = "none, " + error.allowed
                throw error
            }
        }
        var seen: Set<Diet> = []
        return diets.filter { seen.insert($0).inserted }
    }

    private static func excludedTerms(_ reader: FieldReader) throws(InputError) -> [String] {
        let terms = try reader.strings("disliked_foods", maximumCount: 100)
        for (index, term) in terms.enumerated() where FoodTerm(term) == nil {
            throw InputError(
                .unknownName,
                field: "disliked_foods[\(index)]",
                received: "“\(term)”",
                allowed: "a word or phrase with at least one letter"
            )
        }
        return terms
    }

    private static func maximumMinutes(_ reader: FieldReader) throws(InputError) -> [MealSlot: Int] {
        guard let fields = try reader.object("max_minutes") else { return [:] }
        var result: [MealSlot: Int] = [:]
        for slot in MealSlot.allCases {
            result[slot] = try fields.integer(slot.rawValue, in: 1...1_440)
        }
        return result
    }
}
