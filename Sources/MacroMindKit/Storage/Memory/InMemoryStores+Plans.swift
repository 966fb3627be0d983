extension InMemoryStores {
    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public func replaceWeek(with plan: StoredPlan) throws(StoreError) -> Int {
        try requireUser(plan.user)
        try plans.replaceWeek(with: plan)
        return 1
    }

    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public func insertWeek(_ plan: StoredPlan) throws(StoreError) -> Int {
        try requireUser(plan.user)
        try plans.insertWeek(plan)
        return 1
    }

    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public func plan(_ id: RecordID<StoredPlan>, of user: RecordID<StoredUser>) -> Versioned<StoredPlan>? {
        plans.plan(id, of: user)
    }

    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public func plan(weekStart: CalendarDate, of user: RecordID<StoredUser>) -> Versioned<StoredPlan>? {
        plans.plans(of: user).first { $0.value.weekStart == weekStart }
    }

    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public func plan(
        containing meal: RecordID<StoredMeal>,
        of user: RecordID<StoredUser>
    ) -> Versioned<StoredPlan>? {
        plans.plan(containing: meal, of: user)
    }

    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public func plans(
        of user: RecordID<StoredUser>,
        before week: CalendarDate?,
        limit: Int
    ) -> [Versioned<StoredPlan>] {
        let earlier = plans.plans(of: user).filter { plan in week.map { plan.value.weekStart < $0 } ?? true }
        return Array(earlier.prefix(max(0, limit)))
    }

    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public func replaceMeal(
        _ id: RecordID<StoredMeal>,
        of user: RecordID<StoredUser>,
        with meal: PlannedMeal,
        report: PlanReport,
        replacing expected: Int
    ) throws(StoreError) -> Versioned<StoredMeal> {
        guard var plan = plans.plan(containing: id, of: user)?.value,
            let place = plan.meals.firstIndex(where: { $0.id == id })
        else { throw .notFound }
        plan.meals[place].meal = meal
        plan.meals[place].version += 1
        plan.report = report
        let version = try plans.update(plan, replacing: expected)
        return Versioned(plan.meals[place], version: version)
    }

    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public func update(_ plan: StoredPlan, replacing expected: Int) throws(StoreError) -> Int {
        try plans.update(plan, replacing: expected)
    }

    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public func deletePlan(_ id: RecordID<StoredPlan>, of user: RecordID<StoredUser>) -> Bool {
        plans.remove(id, of: user)
    }
}
