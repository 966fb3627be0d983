extension InMemoryStores {
    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public func begin(_ session: StoredSession, token: TokenDigest) throws(StoreError) {
        try requireUser(session.user)
        try sessions.begin(session, token: token)
    }

    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public func rotate(
        _ token: TokenDigest,
        to next: TokenDigest,
        expiresAt: Timestamp,
        at now: Timestamp
    ) throws(StoreError) -> RefreshRotation {
        try sessions.rotate(token, to: next, expiresAt: expiresAt, at: now)
    }

    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public func liveSession(
        _ id: RecordID<StoredSession>,
        of user: RecordID<StoredUser>,
        at now: Timestamp
    ) -> StoredSession? {
        sessions.live(id, at: now).flatMap { $0.user == user ? $0 : nil }
    }

    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public func liveSessions(of user: RecordID<StoredUser>, at now: Timestamp) -> [StoredSession] {
        sessions.live(of: user, at: now)
    }

    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public func recordUse(
        of id: RecordID<StoredSession>,
        of user: RecordID<StoredUser>,
        at now: Timestamp
    ) {
        if liveSession(id, of: user, at: now) != nil { sessions.recordUse(of: id, at: now) }
    }

    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public func revoke(
        _ id: RecordID<StoredSession>,
        of user: RecordID<StoredUser>,
        at now: Timestamp
    ) -> Bool {
        guard liveSession(id, of: user, at: now) != nil else { return false }
        sessions.revoke(id, at: now)
        return true
    }

    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public func revokeSessions(
        of user: RecordID<StoredUser>,
        keeping kept: RecordID<StoredSession>?,
        at now: Timestamp
    ) -> Int {
        let ended = sessions.live(of: user, at: now).filter { $0.id != kept }
        for session in ended { sessions.revoke(session.id, at: now) }
        return ended.count
    }

    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public func revocations(since moment: Timestamp) -> [Revocation] { sessions.revocations(since: moment) }
}
