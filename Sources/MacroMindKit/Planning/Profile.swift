/// A person with goal, restrictions and habits: what a plan is made from.
///
/// In JSON the members are those of the server's profile, such as `height_cm`, `fitness_goal` and `allergies`; see
/// ``init(json:)``.
public struct Profile: Sendable, Hashable {
    /// The name to address the person by, or nothing.
    public var name: String?
    /// The body and its days.
    public var person: Person
    /// What the person wants to do with the body weight.
    public var goal: Goal
    /// The way to split energy, or nothing for the split by goal, training and age.
    public var preset: MacroPreset?
    /// The energy that the person sets, or nothing to compute it.
    public var dailyEnergy: Kilocalories?
    /// What the person does not eat.
    public var restrictions: Restrictions
    /// The number of meals a day, from 3 to 6.
    public var mealsPerDay: Int
    /// The cuisines that the person likes, or none for all.
    public var cuisines: [String]
    /// The most minutes that a meal may take, by kind of meal.
    public var maximumMinutes: [MealSlot: Int]
    /// The equipment at hand, or nothing when any may be used.
    public var equipment: [Equipment]?
    /// The weekdays with training, which get more energy than the others; none for equal days.
    public var trainingDays: [CalendarDate.Weekday] = []
    /// How much more a training day holds than the average day, as a share from 0 to 0.3.
    public var trainingShift = Profile.standardTrainingShift

    /// Creates a profile.
    public init(
        name: String? = nil,
        person: Person,
        goal: Goal = .maintain,
        preset: MacroPreset? = nil,
        dailyEnergy: Kilocalories? = nil,
        restrictions: Restrictions = .none,
        mealsPerDay: Int = 4,
        cuisines: [String] = [],
        maximumMinutes: [MealSlot: Int] = [:],
        equipment: [Equipment]? = nil
    ) {
        self.name = name
        self.person = person
        self.goal = goal
        self.preset = preset
        self.dailyEnergy = dailyEnergy
        self.restrictions = restrictions
        self.mealsPerDay = mealsPerDay
        self.cuisines = cuisines
        self.maximumMinutes = maximumMinutes
        self.equipment = equipment
    }

    /// What is left out of plans: the restrictions, and in pregnancy the foods to avoid then.
    var plannedRestrictions: Restrictions {
        person.pregnancy == nil ? restrictions : PregnancyFoodRules.applied(to: restrictions)
    }

    /// Returns what targets are computed from.
    ///
    /// Words of an eating disorder in any text of the profile count as the condition, so that the safety policy allows no
    /// deficit.
    ///
    /// - Parameter date: The day for which targets are made; needed when the age comes from a date of birth.
    /// - Returns: The person, the goal and the wishes.
    public func targetRequest(on date: CalendarDate? = nil) -> TargetRequest {
        var person = person
        let texts = restrictions.excludedTerms + cuisines + [name].compactMap(\.self)
        let hasSignal = texts.contains { SafetyLexicon.standard.signals(in: $0).contains(.eatingDisorder) }
        if hasSignal, !person.conditions.contains(.eatingDisorder) {
            person.conditions.append(.eatingDisorder)
        }
        return TargetRequest(
            person: person,
            goal: goal,
            preset: preset,
            dailyEnergy: dailyEnergy,
            date: date
        )
    }
}
