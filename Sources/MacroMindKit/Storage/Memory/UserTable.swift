/// Accounts in memory, found by identifier and by address.
struct UserTable {
    private var users: [RecordID<StoredUser>: StoredUser] = [:]
    private var identifiers: [String: RecordID<StoredUser>] = [:]

    subscript(id: RecordID<StoredUser>) -> StoredUser? { users[id] }

    subscript(emailKey emailKey: String) -> StoredUser? { identifiers[emailKey].flatMap { users[$0] } }

    var ordered: [StoredUser] { users.values.sorted { $0.id < $1.id } }

    mutating func insert(_ user: StoredUser) throws(StoreError) {
        guard users[user.id] == nil else { throw .duplicate(field: "id") }
        guard identifiers[user.emailKey] == nil else { throw .duplicate(field: "email") }
        users[user.id] = user
        identifiers[user.emailKey] = user.id
    }

    mutating func change(
        _ id: RecordID<StoredUser>,
        _ change: (inout StoredUser) -> Void
    ) throws(StoreError) {
        guard var user = users[id] else { throw .notFound }
        change(&user)
        users[id] = user
    }

    mutating func remove(_ id: RecordID<StoredUser>) -> Bool {
        guard let user = users.removeValue(forKey: id) else { return false }
        identifiers[user.emailKey] = nil
        return true
    }
}
