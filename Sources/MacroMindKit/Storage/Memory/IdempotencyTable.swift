/// Idempotency keys in memory.
struct IdempotencyTable {
    private struct Key: Hashable {
        let user: RecordID<StoredUser>
        let key: String
    }

    private struct Record {
        let fingerprint: String
        let attempt: Int
        let leaseEndsAt: Timestamp
        let expiresAt: Timestamp
        var response: StoredResponse?
    }

    private var records: [Key: Record] = [:]

    mutating func begin(
        key: String,
        of user: RecordID<StoredUser>,
        fingerprint: String,
        policy: IdempotencyPolicy,
        at now: Timestamp
    ) -> IdempotencyAnswer {
        let place = Key(user: user, key: key)
        let stored = records[place]
        if let stored, stored.expiresAt > now {
            guard stored.fingerprint == fingerprint else { return .reused }
            if let response = stored.response { return .replay(response) }
            if stored.leaseEndsAt > now { return .inProgress }
        }
        let claim = IdempotencyClaim(user: user, key: key, attempt: (stored?.attempt ?? 0) + 1)
        records[place] = Record(
            fingerprint: fingerprint,
            attempt: claim.attempt,
            leaseEndsAt: now.adding(milliseconds: Int64(policy.lease) * 1_000),
            expiresAt: now.adding(milliseconds: Int64(policy.lifetime) * 1_000)
        )
        return .started(claim)
    }

    mutating func complete(_ claim: IdempotencyClaim, with response: StoredResponse) -> Bool {
        guard holds(claim) else { return false }
        records[Key(user: claim.user, key: claim.key)]?.response = response
        return true
    }

    mutating func abandon(_ claim: IdempotencyClaim) {
        if holds(claim) { records[Key(user: claim.user, key: claim.key)] = nil }
    }

    mutating func erase(_ user: RecordID<StoredUser>) { records = records.filter { $0.key.user != user } }

    mutating func removeExpired(at now: Timestamp) -> Int {
        let before = records.count
        records = records.filter { $0.value.expiresAt > now }
        return before - records.count
    }

    private func holds(_ claim: IdempotencyClaim) -> Bool {
        guard let record = records[Key(user: claim.user, key: claim.key)] else { return false }
        return record.attempt == claim.attempt && record.response == nil
    }
}
