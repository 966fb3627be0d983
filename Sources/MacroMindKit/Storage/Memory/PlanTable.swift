/// Plans in memory, with an index of their meals.
struct PlanTable {
    private var plans: [RecordID<StoredPlan>: Versioned<StoredPlan>] = [:]
    private var owners: [RecordID<StoredMeal>: RecordID<StoredPlan>] = [:]

    func plan(_ id: RecordID<StoredPlan>, of user: RecordID<StoredUser>) -> Versioned<StoredPlan>? {
        plans[id].flatMap { $0.value.user == user ? $0 : nil }
    }

    func plan(
        containing meal: RecordID<StoredMeal>,
        of user: RecordID<StoredUser>
    ) -> Versioned<StoredPlan>? {
        owners[meal].flatMap { plan($0, of: user) }
    }

    func plans(of user: RecordID<StoredUser>) -> [Versioned<StoredPlan>] {
        plans.values.filter { $0.value.user == user }.sorted { $0.value.weekStart > $1.value.weekStart }
    }

    mutating func replaceWeek(with plan: StoredPlan) throws(StoreError) {
        let replaced = plans(of: plan.user).first { $0.value.weekStart == plan.weekStart }?.value.id
        guard plans[plan.id] == nil || replaced == plan.id else { throw .duplicate(field: "id") }
        try put(Versioned(plan, version: 1), replacing: replaced)
    }

    mutating func insertWeek(_ plan: StoredPlan) throws(StoreError) {
        guard !plans(of: plan.user).contains(where: { $0.value.weekStart == plan.weekStart }) else {
            throw .duplicate(field: "week_start")
        }
        try replaceWeek(with: plan)
    }

    mutating func update(_ plan: StoredPlan, replacing expected: Int) throws(StoreError) -> Int {
        guard let stored = self.plan(plan.id, of: plan.user), stored.value.weekStart == plan.weekStart
        else { throw .notFound }
        guard stored.version == expected else { throw .conflict(expected: expected, found: stored.version) }
        try put(Versioned(plan, version: expected + 1), replacing: plan.id)
        return expected + 1
    }

    mutating func remove(_ id: RecordID<StoredPlan>, of user: RecordID<StoredUser>) -> Bool {
        guard let plan = plan(id, of: user) else { return false }
        for meal in plan.value.meals { owners[meal.id] = nil }
        plans[id] = nil
        return true
    }

    mutating func erase(_ user: RecordID<StoredUser>) {
        for plan in plans(of: user) { _ = remove(plan.value.id, of: user) }
    }

    private mutating func put(
        _ plan: Versioned<StoredPlan>,
        replacing replaced: RecordID<StoredPlan>?
    ) throws(StoreError) {
        try plan.value.requireValidPlaces()
        let identifiers = Set(plan.value.meals.map(\.id))
        guard identifiers.count == plan.value.meals.count,
            identifiers.allSatisfy({ owners[$0] == nil || owners[$0] == replaced })
        else { throw .duplicate(field: "id") }
        if let replaced { _ = remove(replaced, of: plan.value.user) }
        plans[plan.value.id] = plan
        for meal in plan.value.meals { owners[meal.id] = plan.value.id }
    }
}
