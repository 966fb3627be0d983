public import MacroMindKit
import Synchronization

/// The sessions that ended while access tokens of theirs may still be valid.
///
/// A service asks it for every request without touching the store. Revocations of this process count at once; those of others
/// arrive with ``refresh()``, which a server calls every two seconds.
public final class RevocationList: Sendable {
    private let store: any SessionStore
    private let clock: Clock
    private let state = Mutex(State())

    private struct State {
        var sessions: [RecordID<StoredSession>: Timestamp] = [:]
        var readUntil: Timestamp?
    }

    /// How long a revocation matters: until the last access token of the session has ended.
    private static let lifetime = Int64(AccessTokens.lifetime + 2 * AccessTokens.leeway) * 1_000
    /// How far spans overlap, since clocks of replicas differ.
    private static let overlap: Int64 = 60_000

    /// Creates a list.
    ///
    /// - Parameters:
    ///   - store: Where sessions are kept.
    ///   - clock: The clock.
    public init(store: any SessionStore, clock: Clock = .system) {
        self.store = store
        self.clock = clock
    }

    /// Returns whether a session has ended.
    public func contains(_ session: RecordID<StoredSession>) -> Bool {
        state.withLock { $0.sessions[session] != nil }
    }

    /// Notes at once that a session has ended.
    func add(_ session: RecordID<StoredSession>) {
        let now = clock.now()
        state.withLock { $0.sessions[session] = now }
    }

    /// Reads what ended since the last time, the first time everything that still matters.
    ///
    /// - Throws: An error of the store; the list stays as it was.
    public func refresh() async throws {
        let now = clock.now()
        let oldest = now.adding(milliseconds: -Self.lifetime)
        let since = state.withLock(\.readUntil)?.adding(milliseconds: -Self.overlap) ?? oldest
        let revocations = try await store.revocations(since: min(since, now))
        state.withLock { state in
            for revocation in revocations { state.sessions[revocation.session] = revocation.revokedAt }
            state.sessions = state.sessions.filter { $0.value >= oldest }
            state.readUntil = now
        }
    }
}
