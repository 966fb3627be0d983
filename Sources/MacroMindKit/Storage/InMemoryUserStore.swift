/// Keeps accounts in memory, for tests and for programs that need no disk.
public actor InMemoryUserStore: UserStore {
    private var users: [RecordID<StoredUser>: StoredUser] = [:]
    private var identifiers: [String: RecordID<StoredUser>] = [:]

    /// Creates an empty store.
    public init() {}

    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public func insert(_ user: StoredUser) throws(StoreError) {
        guard users[user.id] == nil else { throw .duplicate(field: "id") }
        guard identifiers[user.emailKey] == nil else { throw .duplicate(field: "email") }
        users[user.id] = user
        identifiers[user.emailKey] = user.id
    }

    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public func user(_ id: RecordID<StoredUser>) -> StoredUser? { users[id] }

    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public func user(emailKey: String) -> StoredUser? { identifiers[emailKey].flatMap { users[$0] } }

    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public func update(_ user: StoredUser) throws(StoreError) {
        guard let old = users[user.id] else { throw .notFound }
        guard identifiers[user.emailKey, default: user.id] == user.id else {
            throw .duplicate(field: "email")
        }
        identifiers[old.emailKey] = nil
        identifiers[user.emailKey] = user.id
        users[user.id] = user
    }

    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public func delete(_ id: RecordID<StoredUser>) {
        if let user = users.removeValue(forKey: id) { identifiers[user.emailKey] = nil }
    }
}
