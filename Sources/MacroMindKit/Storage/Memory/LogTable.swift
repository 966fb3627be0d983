/// Logs of foods and weights in memory.
struct LogTable {
    private var foods: [RecordID<FoodLogEntry>: FoodLogEntry] = [:]
    private var weights: [RecordID<StoredUser>: [CalendarDate: WeightLogEntry]] = [:]

    mutating func insert(_ entry: FoodLogEntry) throws(StoreError) {
        guard foods[entry.id] == nil else { throw .duplicate(field: "id") }
        foods[entry.id] = entry
    }

    mutating func update(_ entry: FoodLogEntry) throws(StoreError) {
        guard foods[entry.id]?.user == entry.user else { throw .notFound }
        foods[entry.id] = entry
    }

    mutating func removeFood(_ id: RecordID<FoodLogEntry>, of user: RecordID<StoredUser>) -> Bool {
        guard foods[id]?.user == user else { return false }
        foods[id] = nil
        return true
    }

    func foods(of user: RecordID<StoredUser>, in days: ClosedRange<CalendarDate>) -> [FoodLogEntry] {
        foods.values.filter { $0.user == user && days.contains($0.date) }
            .sorted { ($0.date, $0.createdAt, $0.id) < ($1.date, $1.createdAt, $1.id) }
    }

    mutating func save(_ entry: WeightLogEntry) throws(StoreError) {
        guard entry.weight > 0, entry.weight.value.isFinite else { throw .invalid(field: "weight") }
        weights[entry.user, default: [:]][entry.date] = entry
    }

    mutating func removeWeight(on date: CalendarDate, of user: RecordID<StoredUser>) -> Bool {
        weights[user]?.removeValue(forKey: date) != nil
    }

    func weights(of user: RecordID<StoredUser>, in days: ClosedRange<CalendarDate>) -> [WeightLogEntry] {
        (weights[user] ?? [:]).values.filter { days.contains($0.date) }.sorted { $0.date < $1.date }
    }

    mutating func erase(_ user: RecordID<StoredUser>) {
        foods = foods.filter { $0.value.user != user }
        weights[user] = nil
    }
}
