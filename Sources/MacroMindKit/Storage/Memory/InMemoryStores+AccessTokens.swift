extension InMemoryStores {
    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public func insert(_ token: StoredAccessToken) throws(StoreError) {
        try requireUser(token.user)
        try accessTokens.insert(token)
    }

    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public func accessToken(_ digest: TokenDigest, at now: Timestamp) -> StoredAccessToken? {
        accessTokens.live(digest, at: now)
    }

    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public func accessTokens(of user: RecordID<StoredUser>) -> [StoredAccessToken] {
        accessTokens.tokens(of: user)
    }

    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public func recordUse(
        of id: RecordID<StoredAccessToken>,
        of user: RecordID<StoredUser>,
        at now: Timestamp
    ) {
        accessTokens.recordUse(of: id, of: user, at: now)
    }

    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public func deleteAccessToken(
        _ id: RecordID<StoredAccessToken>,
        of user: RecordID<StoredUser>
    ) -> Bool {
        accessTokens.remove(id, of: user)
    }
}
