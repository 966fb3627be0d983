extension InMemoryStores {
    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public func insert(_ user: StoredUser) throws(StoreError) { try users.insert(user) }

    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public func user(_ id: RecordID<StoredUser>) -> StoredUser? { users[id] }

    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public func user(emailKey: String) -> StoredUser? { users[emailKey: emailKey] }

    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public func users(after: RecordID<StoredUser>?, limit: Int) -> [StoredUser] {
        Array(users.ordered.drop { user in after.map { user.id <= $0 } ?? false }.prefix(max(0, limit)))
    }

    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public func rename(_ id: RecordID<StoredUser>, to fullName: String?) throws(StoreError) {
        try users.change(id) { $0.fullName = fullName }
    }

    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public func changeRole(of id: RecordID<StoredUser>, to role: UserRole) throws(StoreError) {
        try users.change(id) { $0.role = role }
    }

    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public func replacePasswordDigest(
        of id: RecordID<StoredUser>,
        from old: String,
        to new: String
    ) throws(StoreError) -> Bool {
        guard users[id]?.passwordDigest == old else { return false }
        try users.change(id) { $0.passwordDigest = new }
        return true
    }

    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public func erase(_ id: RecordID<StoredUser>, at now: Timestamp) -> Bool {
        guard users.remove(id) else { return false }
        sessions.erase(id, at: now)
        accessTokens.erase(id)
        profiles[id] = nil
        plans.erase(id)
        _ = chats.erase(id)
        logs.erase(id)
        recipes.erase(id)
        idempotency.erase(id)
        audit.erase(id)
        return true
    }
}
