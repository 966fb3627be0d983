/// What to do with a request that carries an idempotency key.
public enum IdempotencyAnswer: Sendable, Hashable {
    /// The request is new: do the work, then complete or abandon the claim.
    case started(IdempotencyClaim)
    /// The work was done: give this answer again.
    case replay(StoredResponse)
    /// The first request with the key still runs.
    case inProgress
    /// The key belongs to a request with another content.
    case reused
}
