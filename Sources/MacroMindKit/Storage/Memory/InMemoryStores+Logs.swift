extension InMemoryStores {
    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public func insert(_ entry: FoodLogEntry) throws(StoreError) {
        try requireUser(entry.user)
        try logs.insert(entry)
    }

    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public func update(_ entry: FoodLogEntry) throws(StoreError) { try logs.update(entry) }

    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public func deleteFood(_ id: RecordID<FoodLogEntry>, of user: RecordID<StoredUser>) -> Bool {
        logs.removeFood(id, of: user)
    }

    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public func foods(of user: RecordID<StoredUser>, in days: ClosedRange<CalendarDate>) -> [FoodLogEntry] {
        logs.foods(of: user, in: days)
    }

    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public func save(_ entry: WeightLogEntry) throws(StoreError) {
        try requireUser(entry.user)
        try logs.save(entry)
    }

    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public func deleteWeight(on date: CalendarDate, of user: RecordID<StoredUser>) -> Bool {
        logs.removeWeight(on: date, of: user)
    }

    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public func weights(
        of user: RecordID<StoredUser>,
        in days: ClosedRange<CalendarDate>
    ) -> [WeightLogEntry] {
        logs.weights(of: user, in: days)
    }
}
