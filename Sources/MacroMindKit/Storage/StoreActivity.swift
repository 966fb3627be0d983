/// What can be told about one transaction of a store, for metrics.
public struct StoreActivity: Sendable, Hashable {
    /// What a transaction does.
    public enum Kind: String, Sendable, CaseIterable {
        /// It reads.
        case read
        /// It changes something.
        case write
    }

    /// How a transaction ended.
    public enum Outcome: String, Sendable, CaseIterable {
        /// It holds.
        case ok
        /// The store refused it, as it has to: a duplicate, an old version, a missing record.
        case refused
        /// The store could not answer.
        case error
    }

    /// What the transaction does.
    public var kind: Kind
    /// How it ended.
    public var outcome: Outcome
    /// How long it took, waiting included.
    public var duration: Duration

    /// Creates an activity.
    public init(kind: Kind, outcome: Outcome, duration: Duration) {
        self.kind = kind
        self.outcome = outcome
        self.duration = duration
    }
}
