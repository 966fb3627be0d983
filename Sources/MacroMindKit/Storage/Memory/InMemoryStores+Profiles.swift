extension InMemoryStores {
    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public func profile(of user: RecordID<StoredUser>) -> Versioned<AccountProfile>? { profiles[user] }

    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public func save(
        _ profile: AccountProfile,
        of user: RecordID<StoredUser>,
        replacing expected: Int?
    ) throws(StoreError) -> Int {
        try requireUser(user)
        let found = profiles[user]?.version
        if let expected, expected != found ?? 0 { throw .conflict(expected: expected, found: found) }
        let version = (found ?? 0) + 1
        profiles[user] = Versioned(profile, version: version)
        return version
    }
}
