import MacroMindKit

/// Merges the members of a request into a profile: what is absent stays, `null` clears, all or nothing.
enum ProfileReader {
    /// The member by which the original's page knows that its questions were answered.
    static let onboarding = "has_completed_onboarding"
    /// The goals that a profile may have.
    static let goals = Goal.Direction.allCases.map(\.rawValue)
    /// The ways of eating that a profile may have.
    static let diets = [
        "none", "halal", "vegan", "vegetarian", "pescatarian", "keto", "gluten_free", "dairy_free",
    ]

    /// The limits that a meal's time may have, in minutes.
    static let minutes = 1...1_440

    /// Merges the members that a reader holds.
    static func merge(_ body: inout BodyReader, into profile: inout AccountProfile, today: CalendarDate) {
        mergeBody(&body, into: &profile, today: today)
        if body.names("fitness_goal") { profile.fitnessGoal = body.name("fitness_goal", among: goals) }
        if body.names("dietary_preference") {
            profile.dietaryPreference = body.name("dietary_preference", among: diets)
        }
        if body.names("allergies") { profile.allergies = body.strings("allergies") ?? [] }
        if body.names("disliked_foods") { profile.dislikedFoods = body.strings("disliked_foods") ?? [] }
        if body.names("meals_per_day") { profile.mealsPerDay = body.integer("meals_per_day", in: 3...6) }
        if body.names("daily_calories") {
            profile.dailyEnergy = body.number("daily_calories", in: 1_000...6_000).map { Kilocalories($0) }
        }
        mergeKitchen(&body, into: &profile)
    }

    private static func mergeKitchen(_ body: inout BodyReader, into profile: inout AccountProfile) {
        if body.names("equipment") {
            profile.equipment = body.names(
                "equipment",
                among: Equipment.allCases.map(\.rawValue),
                count: Equipment.allCases.count
            )?.compactMap(Equipment.init)
        }
        if body.names("max_prep_minutes") {
            profile.maximumMinutes = body.integers(
                "max_prep_minutes",
                by: MealSlot.allCases.map(\.rawValue),
                in: minutes
            ).map { limits in
                Dictionary(
                    uniqueKeysWithValues: limits.compactMap { name, value in
                        MealSlot(rawValue: name).map { ($0, value) }
                    }
                )
            }
        }
    }

    private static func mergeBody(
        _ body: inout BodyReader,
        into profile: inout AccountProfile,
        today: CalendarDate
    ) {
        if body.names("sex") {
            profile.sex = body.name("sex", among: Sex.allCases.map(\.rawValue)).flatMap(Sex.init)
        }
        mergeAge(&body, into: &profile, today: today)
        if body.names("height_cm") {
            profile.height = body.number("height_cm", in: 80...272).map { Centimeters($0) }
        }
        if body.names("weight_kg") {
            profile.weight = body.number("weight_kg", in: 25...500).map { Kilograms($0) }
        }
        if body.names("body_fat_percent") {
            profile.bodyFatPercent = body.number("body_fat_percent", in: 2...70)
        }
        if body.names("activity_level") {
            profile.activity = body.name("activity_level", among: ActivityLevel.allCases.map(\.rawValue))
                .flatMap(ActivityLevel.init)
        }
    }

    /// Age and date of birth replace each other, unless both are given.
    private static func mergeAge(
        _ body: inout BodyReader,
        into profile: inout AccountProfile,
        today: CalendarDate
    ) {
        if body.names("birth_date") {
            profile.birthDate = birthDate(&body, today: today)
            if profile.birthDate != nil, !body.names("age") { profile.age = nil }
        }
        if body.names("age") {
            profile.age = body.integer("age", in: 13...120)
            if profile.age != nil, !body.names("birth_date") { profile.birthDate = nil }
        }
    }

    /// A date of birth that gives an age of 13 to 120 years.
    static func birthDate(
        _ body: inout BodyReader,
        isRequired: Bool = false,
        today: CalendarDate
    )
        -> CalendarDate?
    {
        guard let date = body.date("birth_date", isRequired: isRequired, in: nil) else { return nil }
        guard (13...120).contains(date.completedYears(until: today)) else {
            body.fail("birth_date", "out_of_range", "birth_date must give an age of 13 to 120 years.")
            return nil
        }
        return date
    }
}
