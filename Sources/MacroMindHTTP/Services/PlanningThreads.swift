import Dispatch
import Synchronization

/// Runs what plans with a language model on threads of its own, so that its search never holds up other requests.
final class PlanningThreads: TaskExecutor {
    private let lanes: [DispatchQueue]
    private let next = Mutex(0)

    init(width: Int) {
        lanes = (0..<max(1, width)).map { DispatchQueue(label: "macromind.plan.\($0)", qos: .utility) }
    }

    func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        let lane = next.withLock { next in
            next = (next + 1) % lanes.count
            return lanes[next]
        }
        lane.async { job.runSynchronously(on: self.asUnownedTaskExecutor()) }
    }
}
