/// Audit events in memory, in the order of their arrival.
struct AuditTable {
    private var events: [AuditEvent] = []
    private var identifiers: Set<RecordID<AuditEvent>> = []

    mutating func record(_ event: AuditEvent) throws(StoreError) {
        guard identifiers.insert(event.id).inserted else { throw .duplicate(field: "id") }
        let place = events.lastIndex { $0.time <= event.time }.map { $0 + 1 } ?? 0
        events.insert(event, at: place)
    }

    func latest(limit: Int, where isMeant: (AuditEvent) -> Bool) -> [AuditEvent] {
        Array(events.reversed().lazy.filter(isMeant).prefix(max(0, limit)))
    }

    mutating func erase(_ user: RecordID<StoredUser>) { remove { $0.user == user } }

    mutating func removeEvents(before moment: Timestamp) -> Int {
        let before = events.count
        remove { $0.time < moment }
        return before - events.count
    }

    private mutating func remove(where isOver: (AuditEvent) -> Bool) {
        for event in events where isOver(event) { identifiers.remove(event.id) }
        events.removeAll(where: isOver)
    }
}
