/// Remembers requests by the keys that clients chose, so that a repeated request does its work once.
///
/// Keys are apart for each user. Every method is atomic, and holds for all processes that share the store. Run
/// `IdempotencyStoreConformance` from `MacroMindTesting` on an implementation.
public protocol IdempotencyStore: Sendable {
    /// Begins a request, or tells what became of an earlier one with the same key.
    ///
    /// A key is free again after ``IdempotencyPolicy/lifetime``, and after ``IdempotencyPolicy/lease`` when its request never
    /// ended because the process was killed.
    ///
    /// - Parameters:
    ///   - key: The key that the client chose.
    ///   - user: Whose request it is.
    ///   - fingerprint: A digest of what the request asks for.
    ///   - policy: How long keys hold.
    ///   - now: The moment.
    /// - Returns: What to do.
    /// - Throws: ``StoreError/notFound`` when there is no such user.
    func begin(
        key: String,
        of user: RecordID<StoredUser>,
        fingerprint: String,
        policy: IdempotencyPolicy,
        at now: Timestamp
    ) async throws -> IdempotencyAnswer

    /// Keeps the answer of a request.
    ///
    /// - Returns: Whether the claim still held; a claim that ran out and was taken over changes nothing.
    @discardableResult
    func complete(_ claim: IdempotencyClaim, with response: StoredResponse) async throws -> Bool

    /// Frees the key of a request that failed; does nothing when the claim does not hold.
    func abandon(_ claim: IdempotencyClaim) async throws
}
