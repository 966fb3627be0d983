internal import CLibPQ
internal import Foundation

/// Waiting on the thread of a connection.
enum PostgresWait {
    /// Waits until the next result can be taken without waiting.
    ///
    /// - Returns: Whether it came before the deadline and the connection holds.
    static func untilReadable(_ connection: OpaquePointer, deadline: ContinuousClock.Instant?) -> Bool {
        while PQisBusy(connection) == 1 {
            guard wait(PQsocket(connection), deadline: deadline), PQconsumeInput(connection) == 1 else {
                return false
            }
        }
        return true
    }

    /// Tells whether an idle connection holds; one whose server has something to say unasked is taken for lost.
    static func isAlive(_ connection: OpaquePointer) -> Bool {
        var descriptor = pollfd(fd: PQsocket(connection), events: Int16(POLLIN), revents: 0)
        return poll(&descriptor, 1, 0) == 0 && PQstatus(connection) == CONNECTION_OK
    }

    /// Waits on a socket for something to read.
    private static func wait(_ socket: Int32, deadline: ContinuousClock.Instant?) -> Bool {
        guard socket >= 0 else { return false }
        while true {
            let left = deadline.map { $0 - ContinuousClock.now }
            if let left, left <= .zero { return false }
            let milliseconds = left.map { Int32($0 / .milliseconds(1)) + 1 } ?? 60_000
            var descriptor = pollfd(fd: socket, events: Int16(POLLIN), revents: 0)
            let count = poll(&descriptor, 1, milliseconds)
            if count > 0 { return true }
            if count < 0, errno != EINTR { return false }
        }
    }

    static func pause(milliseconds: Int32) { _ = poll(nil, 0, milliseconds) }
}
