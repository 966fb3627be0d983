internal import Foundation

/// Work that waits for a connection, first come, first served.
final class PostgresQueue: @unchecked Sendable {
    /// Work to do on a connection; it is given none when the queue is full or closed.
    typealias Job = @Sendable (PostgresLink?) -> Void

    // The condition guards the state below; a thread waits on it, which a mutex can not offer.
    private let condition = NSCondition()
    private let maximumWaiting: Int
    private var jobs: [Job] = []
    private var first = 0
    private var isClosed = false

    init(maximumWaiting: Int) { self.maximumWaiting = maximumWaiting }

    func add(_ job: @escaping Job) {
        let isTaken = condition.withLock {
            guard !isClosed, jobs.count - first <= maximumWaiting else { return false }
            jobs.append(job)
            condition.signal()
            return true
        }
        if !isTaken { job(nil) }
    }

    /// Returns the next work, waiting for it, or `nil` when the queue is closed and empty.
    func next() -> Job? {
        condition.withLock {
            while first == jobs.count {
                if isClosed { return nil }
                condition.wait()
            }
            let job = jobs[first]
            first += 1
            if first == jobs.count || first > 256 {
                jobs.removeFirst(first)
                first = 0
            }
            return job
        }
    }

    func close() {
        condition.withLock {
            isClosed = true
            condition.broadcast()
        }
    }
}
