/// How long records are kept that nobody deletes.
package enum Retention {
    /// The time for which a revocation is kept; longer than any access token lives.
    package static let revocations: Int64 = 7 * 86_400_000
    /// The time for which audit events are kept.
    package static let auditEvents: Int64 = 365 * 86_400_000
    /// The time after which counts of wrong passwords no longer matter.
    package static let guesses: Int64 = 2 * 3_600_000
}
