internal import MacroMindKit
internal import Synchronization

/// What the connections of a pool know about the database being away.
///
/// After a failure to connect, nobody tries again for a pause that doubles up to two seconds.
final class PostgresOutage: Sendable {
    private struct State {
        var failures = 0
        var retryAt: ContinuousClock.Instant?
        var reason = ""
    }

    private let state = Mutex(State())

    /// Throws the reason of the outage while nobody should try.
    func check() throws {
        try state.withLock { state in
            guard let retryAt = state.retryAt, ContinuousClock.now < retryAt else { return }
            throw StoreError.unavailable(state.reason)
        }
    }

    func connected() { state.withLock { $0 = State() } }

    func failed(_ reason: String) {
        state.withLock { state in
            state.failures += 1
            state.reason = reason
            let pause = min(2_000, 50 << min(state.failures - 1, 6))
            state.retryAt = ContinuousClock.now + .milliseconds(pause)
        }
    }
}
