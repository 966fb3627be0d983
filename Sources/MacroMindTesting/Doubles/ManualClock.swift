import Synchronization

/// A clock that stands still until it is told to go on.
///
/// A clock that skips waits goes on by itself: a sleep returns at once and moves the time, so that code with waits runs
/// in no time and the test looks at ``sleeps`` afterwards.
public final class ManualClock: Clock, Sendable {
    /// A moment of the clock.
    public struct Instant: InstantProtocol {
        /// The time since the clock was made.
        public var offset: Duration

        // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
        public func advanced(by duration: Duration) -> Instant { Instant(offset: offset + duration) }

        // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
        public func duration(to other: Instant) -> Duration { other.offset - offset }

        // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
        public static func < (lhs: Instant, rhs: Instant) -> Bool { lhs.offset < rhs.offset }
    }

    private struct Sleeper {
        let end: Instant
        let continuation: CheckedContinuation<Bool, Never>
    }

    private struct State {
        var now = Instant(offset: .zero)
        var sleepers: [Int: Sleeper] = [:]
        var cancelled: Set<Int> = []
        var nextTicket = 0
        var sleeps: [Duration] = []
    }

    private let skipsWaits: Bool
    private let state = Mutex(State())

    /// Creates a clock that shows zero.
    ///
    /// - Parameter skipsWaits: Whether a sleep returns at once and moves the time.
    public init(skipsWaits: Bool = false) { self.skipsWaits = skipsWaits }

    /// The moment that the clock shows.
    public var now: Instant { state.withLock { $0.now } }

    /// The smallest step, which is none.
    public var minimumResolution: Duration { .zero }

    /// The waits that were asked for, in order, each from the moment at which it was asked.
    public var sleeps: [Duration] { state.withLock { $0.sleeps } }

    /// The number of tasks that wait now.
    public var sleeperCount: Int { state.withLock { $0.sleepers.count } }

    /// Moves the time and wakes those whose wait is over.
    ///
    /// - Parameter duration: How far to move, not negative.
    public func advance(by duration: Duration) {
        let woken = state.withLock { state in
            state.now = state.now.advanced(by: max(duration, .zero))
            let woken = state.sleepers.filter { $0.value.end <= state.now }
            for ticket in woken.keys { state.sleepers[ticket] = nil }
            return woken.values.sorted { $0.end < $1.end }
        }
        for sleeper in woken { sleeper.continuation.resume(returning: true) }
    }

    /// Waits until at least a number of tasks sleep on the clock.
    ///
    /// - Parameter count: The number of tasks.
    public func waitForSleepers(_ count: Int) async {
        while sleeperCount < count, !Task.isCancelled { await Task.yield() }
    }

    /// Waits until the clock was moved to a moment.
    ///
    /// - Parameters:
    ///   - deadline: The moment.
    ///   - tolerance: Not looked at.
    /// - Throws: `CancellationError` when the task is cancelled.
    public func sleep(until deadline: Instant, tolerance: Duration?) async throws {
        try Task.checkCancellation()
        let ticket = state.withLock { state in
            state.sleeps.append(state.now.duration(to: deadline))
            if skipsWaits { state.now = max(state.now, deadline) }
            state.nextTicket += 1
            return state.nextTicket
        }
        let isOver = await withTaskCancellationHandler {
            await withCheckedContinuation {
                lieDown(Sleeper(end: deadline, continuation: $0), ticket: ticket)
            }
        } onCancel: {
            cancel(ticket)
        }
        _ = state.withLock { $0.cancelled.remove(ticket) }
        guard isOver else { throw CancellationError() }
    }

    private func lieDown(_ sleeper: Sleeper, ticket: Int) {
        let answer: Bool? = state.withLock { state in
            if state.cancelled.contains(ticket) { return false }
            if sleeper.end <= state.now { return true }
            state.sleepers[ticket] = sleeper
            return nil
        }
        if let answer { sleeper.continuation.resume(returning: answer) }
    }

    private func cancel(_ ticket: Int) {
        let sleeper = state.withLock { state in
            state.cancelled.insert(ticket)
            return state.sleepers.removeValue(forKey: ticket)
        }
        sleeper?.continuation.resume(returning: false)
    }
}
