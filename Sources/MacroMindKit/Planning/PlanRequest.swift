/// Everything that a plan is made from.
///
/// Equal requests on one catalogue and one version of the library give equal plans.
public struct PlanRequest: Sendable, Hashable {
    /// The number of days, from 1 to 28.
    public var days: Int
    /// The date of the first day, or nothing.
    public var start: CalendarDate?
    /// The meals of each day in order, three to six, with their shares of the energy.
    public var slots: [SlotShare]
    /// What each day aims at.
    public var targets: NutritionTargets
    /// What is not eaten.
    public var restrictions: Restrictions
    /// The cuisines that are liked, or none for all; a wish.
    public var cuisines: [String]
    /// How many different foods the plan should do with, those of the pantry apart, or nothing for any number; a wish.
    public var foodsBudget: Int?
    /// The most minutes that a meal may take, by kind of meal.
    public var maximumMinutes: [MealSlot: Int]
    /// The equipment at hand, or nothing when any may be used.
    public var equipment: [Equipment]?
    /// How often a dish may come in the whole plan.
    public var maximumUses: Int
    /// Places that are settled.
    public var locks: [MealLock]
    /// Places that are eaten from what was cooked for an earlier one.
    public var leftovers: [LeftoverMeal]
    /// A Boolean value that tells whether leftovers may be frozen where the recipe allows it.
    public var usesFreezer: Bool
    /// The seed of the search.
    public var seed: UInt64
    /// What the plan should keep where it can: budgets, foods to use first, favourites.
    public var wishes = PlanWishes()
    /// The targets of days that aim at something else than ``targets``, such as days with training, by number from 1.
    public var dayTargets: [Int: NutritionTargets] = [:]
    /// The life stage whose recommended vitamins and minerals the report compares with, or nothing for no comparison.
    public var stage: LifeStage?

    /// Creates a request.
    public init(
        days: Int = 7,
        start: CalendarDate? = nil,
        slots: [SlotShare],
        targets: NutritionTargets,
        restrictions: Restrictions = .none,
        cuisines: [String] = [],
        foodsBudget: Int? = nil,
        maximumMinutes: [MealSlot: Int] = [:],
        equipment: [Equipment]? = nil,
        maximumUses: Int = 3,
        locks: [MealLock] = [],
        leftovers: [LeftoverMeal] = [],
        usesFreezer: Bool = false,
        seed: UInt64 = 0
    ) {
        self.days = days
        self.start = start
        self.slots = slots
        self.targets = targets
        self.restrictions = restrictions
        self.cuisines = cuisines
        self.foodsBudget = foodsBudget
        self.maximumMinutes = maximumMinutes
        self.equipment = equipment
        self.maximumUses = maximumUses
        self.locks = locks
        self.leftovers = leftovers
        self.usesFreezer = usesFreezer
        self.seed = seed
    }

    /// Creates a request for a person.
    ///
    /// In pregnancy the foods to avoid then, alcohol among them, are added to the restrictions.
    ///
    /// - Parameters:
    ///   - profile: The person with restrictions and habits.
    ///   - targets: What each day aims at.
    ///   - days: The number of days, from 1 to 28.
    ///   - start: The date of the first day.
    ///   - seed: The seed of the search.
    public init(
        profile: Profile,
        targets: NutritionTargets,
        days: Int = 7,
        start: CalendarDate? = nil,
        seed: UInt64 = 0
    ) {
        self.init(
            days: days,
            start: start,
            slots: SlotShare.day(meals: profile.mealsPerDay) ?? [],
            targets: targets,
            restrictions: profile.plannedRestrictions,
            cuisines: profile.cuisines,
            foodsBudget: 12 + 3 * days,
            maximumMinutes: profile.maximumMinutes,
            equipment: profile.equipment,
            maximumUses: max(3, days / 3),
            seed: seed
        )
        stage = profile.person.lifeStage(on: start)
        if let week = profile.week(of: targets) { follow(week) }
    }

    /// Checks every figure.
    ///
    /// - Throws: An ``InputError`` that names the first field that can not be right.
    public func validate() throws(InputError) {
        guard (1...28).contains(days) else {
            throw InputError(.outOfRange, field: "days", received: "\(days)", allowed: "1 to 28")
        }
        guard (3...6).contains(slots.count) else {
            throw InputError(
                .outOfRange,
                field: "slots",
                received: "\(slots.count) meals a day",
                allowed: "3 to 6"
            )
        }
        let sum = slots.reduce(0) { $0 + $1.energyShare }
        guard slots.allSatisfy({ $0.energyShare > 0 }), abs(sum - 1) < 0.001 else {
            throw InputError(
                .inconsistent,
                field: "slots",
                received: "shares that add up to \(sum)",
                allowed: "positive shares that add up to 1"
            )
        }
        if let foodsBudget, foodsBudget < 1 {
            throw InputError(
                .outOfRange,
                field: "foods_budget",
                received: "\(foodsBudget)",
                allowed: "1 or more"
            )
        }
        guard maximumUses >= 1 else {
            throw InputError(
                .outOfRange,
                field: "maximum_uses",
                received: "\(maximumUses)",
                allowed: "1 or more"
            )
        }
        for lock in locks where !(1...days).contains(lock.day) || !slots.indices.contains(lock.meal) {
            throw InputError(
                .outOfRange,
                field: "locks",
                received: "day \(lock.day), meal \(lock.meal)",
                allowed: "days 1 to \(days) and meals 0 to \(slots.count - 1)"
            )
        }
        try validateDayTargets()
        try validateLeftovers()
    }
}
