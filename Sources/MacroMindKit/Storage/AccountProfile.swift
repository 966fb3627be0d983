/// What a user told about the body, the goal and the kitchen, every answer optional.
///
/// A ``Profile`` needs a whole person; this is what is known until then. In JSON the members are those of the server's
/// profile, such as `height_cm`.
public struct AccountProfile: Sendable, Hashable, Codable {
    /// The sex term of the equations.
    public var sex: Sex?
    /// The date of birth.
    public var birthDate: CalendarDate?
    /// The age in completed years, for those who give no date of birth.
    public var age: Int?
    /// The height.
    public var height: Centimeters?
    /// The body weight.
    public var weight: Kilograms?
    /// The part of the body that is fat, in percent.
    public var bodyFatPercent: Double?
    /// The level of activity.
    public var activity: ActivityLevel?
    /// What the person wants to do with the body weight, in the words of the application.
    public var fitnessGoal: String?
    /// The way of eating, in the words of the application.
    public var dietaryPreference: String?
    /// What the person is allergic to, as written.
    public var allergies: [String]
    /// What the person does not like, as written.
    public var dislikedFoods: [String]
    /// The number of meals a day.
    public var mealsPerDay: Int?
    /// The energy that the person sets for a day.
    public var dailyEnergy: Kilocalories?
    /// The equipment at hand, or nothing when any may be used; an empty list is a kitchen without any.
    public var equipment: [Equipment]?
    /// The most minutes that a meal may take, by kind of meal, or nothing for no limit.
    public var maximumMinutes: [MealSlot: Int]?
    /// Answers that only the application knows, kept as they are.
    public var extras: [String: JSONValue]

    private enum CodingKeys: String, CodingKey {
        case sex, age, allergies, equipment, extras
        case birthDate = "birth_date"
        case height = "height_cm"
        case weight = "weight_kg"
        case bodyFatPercent = "body_fat_percent"
        case activity = "activity_level"
        case fitnessGoal = "fitness_goal"
        case dietaryPreference = "dietary_preference"
        case dislikedFoods = "disliked_foods"
        case mealsPerDay = "meals_per_day"
        case dailyEnergy = "daily_calories"
        case maximumMinutes = "max_prep_minutes"
    }

    /// Creates a profile in which nothing is known.
    public init() {
        allergies = []
        dislikedFoods = []
        extras = [:]
    }
}
