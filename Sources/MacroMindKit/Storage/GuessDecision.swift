/// Whether a password may be looked at.
public enum GuessDecision: Sendable, Hashable {
    /// Look at it; it counts as a failure until it is told otherwise.
    case allowed
    /// There were too many failures; the next may come at this moment.
    case refused(until: Timestamp)
}
