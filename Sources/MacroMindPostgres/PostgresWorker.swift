internal import Foundation

/// A thread that runs work on its connection until the queue is closed.
struct PostgresWorker {
    let queue: PostgresQueue
    let link: PostgresLink

    func start() {
        let (queue, link) = (queue, link)
        let thread = Thread {
            while let job = queue.next() { job(link) }
            link.disconnect()
        }
        thread.name = "macromind-postgres"
        thread.stackSize = 1 << 20
        thread.start()
    }
}
