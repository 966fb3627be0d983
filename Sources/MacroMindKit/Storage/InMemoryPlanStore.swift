/// Keeps plans in memory, for tests and for programs that need no disk.
public actor InMemoryPlanStore: PlanStore {
    private var plans: [RecordID<StoredPlan>: Versioned<StoredPlan>] = [:]

    /// Creates an empty store.
    public init() {}

    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public func insert(_ plan: StoredPlan) throws(StoreError) -> Int {
        let replaced = plans.values.first {
            $0.value.user == plan.user && $0.value.weekStart == plan.weekStart
        }
        guard plans[plan.id] == nil || replaced?.value.id == plan.id else { throw .duplicate(field: "id") }
        if let replaced { plans[replaced.value.id] = nil }
        plans[plan.id] = Versioned(plan, version: 1)
        return 1
    }

    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public func plan(_ id: RecordID<StoredPlan>, of user: RecordID<StoredUser>) -> Versioned<StoredPlan>? {
        plans[id].flatMap { $0.value.user == user ? $0 : nil }
    }

    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public func plan(weekStart: CalendarDate, of user: RecordID<StoredUser>) -> Versioned<StoredPlan>? {
        plans.values.first { $0.value.user == user && $0.value.weekStart == weekStart }
    }

    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public func plans(of user: RecordID<StoredUser>, limit: Int) -> [Versioned<StoredPlan>] {
        let own = plans.values.filter { $0.value.user == user }
        return Array(own.sorted { $0.value.weekStart > $1.value.weekStart }.prefix(max(0, limit)))
    }

    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public func update(_ plan: StoredPlan, replacing expected: Int) throws(StoreError) -> Int {
        guard let stored = plans[plan.id], stored.value.user == plan.user,
            stored.value.weekStart == plan.weekStart
        else { throw .notFound }
        guard stored.version == expected else { throw .conflict(expected: expected, found: stored.version) }
        plans[plan.id] = Versioned(plan, version: expected + 1)
        return expected + 1
    }

    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public func deletePlan(_ id: RecordID<StoredPlan>, of user: RecordID<StoredUser>) -> Bool {
        guard plans[id]?.value.user == user else { return false }
        plans[id] = nil
        return true
    }

    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public func deletePlans(of user: RecordID<StoredUser>) {
        plans = plans.filter { $0.value.value.user != user }
    }
}
