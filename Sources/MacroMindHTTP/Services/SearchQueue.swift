import Hummingbird
import Synchronization

/// A bounded queue for searches that end early when whoever asked is gone, or when the process is to end.
///
/// Each search is a task of its own on a thread of the queue, so that `Task.isCancelled` tells it to end; whoever waits for it
/// goes on at once.
final class SearchQueue: Sendable {
    private struct State {
        var last = 0
        var isStopped = false
        /// The searches that run or wait, by number.
        var open: Set<Int> = []
        /// What ends them, as soon as it is known.
        var endings: [Int: @Sendable () -> Void] = [:]
    }

    private let threads: PlanningThreads
    private let capacity: Int
    private let state = Mutex(State())

    /// Creates a queue.
    ///
    /// - Parameters:
    ///   - width: How many searches run at a time.
    ///   - capacity: How many may run or wait.
    init(width: Int, capacity: Int) {
        threads = PlanningThreads(width: width)
        self.capacity = max(1, capacity)
    }

    /// Runs a search on a thread of the queue.
    ///
    /// - Throws: ``Problem`` when the queue is full; `CancellationError` when the caller is cancelled or the queue has stopped.
    func run<Value: Sendable>(_ search: @escaping @Sendable () -> Value) async throws -> Value {
        let number = try enter()
        let outcome = SearchOutcome<Value>()
        let task = start(search, number: number, outcome)
        let end: @Sendable () -> Void = {
            task.cancel()
            outcome.settle(.failure(CancellationError()))
        }
        note(end, number: number)
        return try await withTaskCancellationHandler {
            try await outcome.value()
        } onCancel: {
            end()
        }
    }

    /// Ends the searches that run, and refuses those to come.
    func stop() {
        let endings = state.withLock { state in
            state.isStopped = true
            return state.endings.values.map { $0 }
        }
        for end in endings { end() }
    }

    private func enter() throws -> Int {
        try state.withLock { state in
            guard !state.isStopped else { throw CancellationError() }
            guard state.open.count < capacity else {
                throw Problem(
                    .overloaded,
                    "More plans are being made than can be; try again in a moment.",
                    headers: [.retryAfter: "2"]
                )
            }
            state.last += 1
            state.open.insert(state.last)
            return state.last
        }
    }

    private func start<Value: Sendable>(
        _ search: @escaping @Sendable () -> Value,
        number: Int,
        _ outcome: SearchOutcome<Value>
    ) -> Task<Void, Never> {
        Task(executorPreference: threads) { [self] in
            if !Task.isCancelled { outcome.settle(.success(search())) }
            state.withLock { state in
                state.open.remove(number)
                state.endings[number] = nil
            }
        }
    }

    /// Notes what ends a search, unless that is over; ends it when the queue has stopped meanwhile.
    private func note(_ end: @escaping @Sendable () -> Void, number: Int) {
        let isStopped = state.withLock { state in
            if state.open.contains(number) { state.endings[number] = end }
            return state.isStopped
        }
        if isStopped { end() }
    }
}

/// What came of a search, told once to the one who waits for it.
private final class SearchOutcome<Value: Sendable>: Sendable {
    private enum State {
        case open
        case awaited(CheckedContinuation<Value, any Error>)
        case settled(Result<Value, any Error>)
        case told
    }

    private let state = Mutex(State.open)

    /// Settles the outcome; later ones are dropped.
    func settle(_ result: Result<Value, any Error>) {
        let waiting: CheckedContinuation<Value, any Error>? = state.withLock { state in
            switch state {
            case .open:
                state = .settled(result)
                return nil
            case .awaited(let continuation):
                state = .told
                return continuation
            case .settled, .told: return nil
            }
        }
        waiting?.resume(with: result)
    }

    /// Waits for the outcome; to be called once.
    func value() async throws -> Value {
        try await withCheckedThrowingContinuation { continuation in
            let settled: Result<Value, any Error>? = state.withLock { state in
                if case .settled(let result) = state {
                    state = .told
                    return result
                }
                state = .awaited(continuation)
                return nil
            }
            if let settled { continuation.resume(with: settled) }
        }
    }
}
