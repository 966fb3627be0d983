/// What the coach knows of the person it speaks with.
///
/// Everything is optional: the coach says what it lacks.
public struct CoachContext: Sendable, Hashable {
    /// The person.
    public var profile: Profile?
    /// The targets of a day.
    public var targets: NutritionTargets?
    /// The plan that the person follows.
    public var plan: PlanResult?
    /// What was eaten today.
    public var log: [LoggedFood]
    /// Restrictions beside those of the profile and the plan.
    public var restrictions: Restrictions
    /// The conversation so far, oldest first.
    public var history: [CoachTurn]
    /// The present day, by which a plan with dates knows what today is; otherwise today is its first day.
    public var today: CalendarDate?
    /// A pseudonymous key of the person, for budgets and caches; it is not sent to a service.
    public var userKey: String?

    /// Creates a context.
    ///
    /// - Parameters:
    ///   - profile: The person.
    ///   - targets: The targets of a day.
    ///   - plan: The plan that the person follows.
    ///   - log: What was eaten today.
    ///   - restrictions: Restrictions beside those of the profile and the plan.
    ///   - history: The conversation so far, oldest first.
    ///   - today: The present day.
    ///   - userKey: A pseudonymous key of the person.
    public init(
        profile: Profile? = nil,
        targets: NutritionTargets? = nil,
        plan: PlanResult? = nil,
        log: [LoggedFood] = [],
        restrictions: Restrictions = .none,
        history: [CoachTurn] = [],
        today: CalendarDate? = nil,
        userKey: String? = nil
    ) {
        self.profile = profile
        self.targets = targets
        self.plan = plan
        self.log = log
        self.restrictions = restrictions
        self.history = history
        self.today = today
        self.userKey = userKey
    }

    /// Every restriction that holds: those passed in, of the profile, of the plan, and of a pregnancy.
    public var allRestrictions: Restrictions {
        var all = restrictions
        if let profile {
            all = all.union(profile.restrictions)
            if profile.person.pregnancy != nil { all = PregnancyFoodRules.applied(to: all) }
        }
        if let plan { all = all.union(plan.report.request.restrictions) }
        return all
    }

    /// The targets of a day: those passed in, or those that the plan was made for.
    var dayTargets: NutritionTargets? { targets ?? plan?.report.request.targets }

    /// The day of the plan that is so many days after today, or `nil` when the plan has none.
    func planDay(after days: Int) -> PlanDay? {
        guard let plan = plan?.plan, !plan.days.isEmpty else { return nil }
        if let today, plan.days[0].date != nil {
            let date = today.adding(days: days)
            return plan.days.first { $0.date == date }
        }
        return plan.days.indices.contains(days) ? plan.days[days] : nil
    }
}
