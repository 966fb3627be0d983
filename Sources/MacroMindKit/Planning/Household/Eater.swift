/// One of the people who eat from a common table, with targets and restrictions of their own.
public struct Eater: Sendable, Hashable, Codable {
    /// The name by which the plan calls the person; different from every other at the table.
    public var name: String
    /// What each of the person's days aims at.
    public var targets: NutritionTargets
    /// What the person does not eat.
    public var restrictions: Restrictions
    /// The targets of days that aim at something else, such as days with training, by number from 1; nothing for equal days.
    public var dayTargets: [Int: NutritionTargets]?
    /// The person's settled meals beside those of the table: portions of shared dishes, and own dishes; nothing for none.
    public var locks: [MealLock]?
    /// The life stage whose recommended vitamins and minerals the report compares with, or nothing for no comparison.
    public var stage: LifeStage?

    private enum CodingKeys: String, CodingKey {
        case name, targets, restrictions, locks
        case dayTargets = "day_targets"
        case stage = "life_stage"
    }

    /// Creates an eater.
    ///
    /// - Parameters:
    ///   - name: The name.
    ///   - targets: What each day aims at.
    ///   - restrictions: What the person does not eat.
    public init(name: String, targets: NutritionTargets, restrictions: Restrictions = .none) {
        self.name = name
        self.targets = targets
        self.restrictions = restrictions
    }

    /// Creates an eater from a profile.
    ///
    /// In pregnancy the foods to avoid then are added to the restrictions.
    ///
    /// - Parameters:
    ///   - profile: The person.
    ///   - targets: What each day aims at.
    ///   - name: The name, or nothing for that of the profile.
    public init(profile: Profile, targets: NutritionTargets, name: String? = nil) {
        self.init(
            name: name ?? profile.name ?? "Eater",
            targets: targets,
            restrictions: profile.plannedRestrictions
        )
    }
}
