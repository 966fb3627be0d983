/// Keeps profiles in memory, for tests and for programs that need no disk.
public actor InMemoryProfileStore: ProfileStore {
    private var profiles: [RecordID<StoredUser>: Versioned<Profile>] = [:]

    /// Creates an empty store.
    public init() {}

    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public func profile(of user: RecordID<StoredUser>) -> Versioned<Profile>? { profiles[user] }

    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public func save(
        _ profile: Profile,
        of user: RecordID<StoredUser>,
        replacing expected: Int?
    ) throws(StoreError) -> Int {
        let found = profiles[user]?.version
        if let expected, expected != found ?? 0 { throw .conflict(expected: expected, found: found) }
        let version = (found ?? 0) + 1
        profiles[user] = Versioned(profile, version: version)
        return version
    }

    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public func deleteProfile(of user: RecordID<StoredUser>) { profiles[user] = nil }
}
