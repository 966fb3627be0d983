/// How long idempotency keys hold.
public struct IdempotencyPolicy: Sendable, Hashable {
    /// How long an answer is given again, in seconds; 24 hours unless told.
    public var lifetime: Int
    /// How long a request may run before its key is free again, in seconds; two minutes unless told.
    public var lease: Int

    /// Creates a policy.
    public init(lifetime: Int = 86_400, lease: Int = 120) {
        self.lifetime = lifetime
        self.lease = lease
    }
}
