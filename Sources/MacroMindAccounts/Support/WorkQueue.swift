import Dispatch
import Synchronization

/// A bounded queue for slow computations, apart from the threads that serve requests.
package final class WorkQueue: Sendable {
    private let lanes: [DispatchQueue]
    private let capacity: Int
    private let state = Mutex((pending: 0, next: 0))

    /// Creates a queue.
    ///
    /// - Parameters:
    ///   - width: How many computations run at a time.
    ///   - capacity: How many may run or wait.
    package init(width: Int, capacity: Int) {
        lanes = (0..<max(1, width)).map {
            DispatchQueue(label: "macromind.work.\($0)", qos: .utility)
        }
        self.capacity = max(1, capacity)
    }

    /// Runs a computation on a thread of the queue.
    ///
    /// - Throws: ``AccountError/overloaded`` when the queue is full.
    package func run<Value: Sendable>(
        _ work: @escaping @Sendable () -> Value
    ) async throws(AccountError) -> Value {
        let lane = state.withLock { state -> DispatchQueue? in
            guard state.pending < capacity else { return nil }
            state.pending += 1
            state.next = (state.next + 1) % lanes.count
            return lanes[state.next]
        }
        guard let lane else { throw .overloaded }
        return await withCheckedContinuation { continuation in
            lane.async {
                let value = work()
                self.state.withLock { $0.pending -= 1 }
                continuation.resume(returning: value)
            }
        }
    }

    /// How many computations run or wait.
    package var pending: Int { state.withLock(\.pending) }
}
