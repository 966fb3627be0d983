extension InMemoryStores {
    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public func begin(
        key: String,
        of user: RecordID<StoredUser>,
        fingerprint: String,
        policy: IdempotencyPolicy,
        at now: Timestamp
    ) throws(StoreError) -> IdempotencyAnswer {
        try requireUser(user)
        return idempotency.begin(key: key, of: user, fingerprint: fingerprint, policy: policy, at: now)
    }

    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public func complete(_ claim: IdempotencyClaim, with response: StoredResponse) -> Bool {
        idempotency.complete(claim, with: response)
    }

    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public func abandon(_ claim: IdempotencyClaim) { idempotency.abandon(claim) }
}
