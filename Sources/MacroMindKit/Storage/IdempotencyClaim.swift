/// The right to do the work of a request that may arrive twice.
public struct IdempotencyClaim: Sendable, Hashable {
    /// Whose request it is.
    public var user: RecordID<StoredUser>
    /// The key that the client chose.
    public var key: String
    /// The number of the attempt, from 1; a later attempt takes the right from an earlier one.
    public var attempt: Int

    /// Creates a claim.
    public init(user: RecordID<StoredUser>, key: String, attempt: Int) {
        self.user = user
        self.key = key
        self.attempt = attempt
    }
}
