extension InMemoryStores {
    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public func record(_ event: AuditEvent) throws(StoreError) {
        var event = event
        if let user = event.user, users[user] == nil { event.user = nil }
        try audit.record(event)
    }

    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public func events(of user: RecordID<StoredUser>, limit: Int) -> [AuditEvent] {
        audit.latest(limit: limit) { $0.user == user }
    }

    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public func events(limit: Int) -> [AuditEvent] { audit.latest(limit: limit) { _ in true } }
}
