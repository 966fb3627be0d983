internal import MacroMindKit
internal import MacroMindSQL

/// Connections to one database, each with a thread.
final class PostgresPool: SQLDatabase {
    private let queue: PostgresQueue
    private let configuration: PostgresConfiguration

    init(_ configuration: PostgresConfiguration) {
        self.configuration = configuration
        queue = PostgresQueue(maximumWaiting: configuration.maximumWaiting)
        let outage = PostgresOutage()
        for _ in 0..<configuration.maximumConnections {
            PostgresWorker(queue: queue, link: PostgresLink(configuration, outage: outage)).start()
        }
    }

    deinit { queue.close() }

    func close() { queue.close() }

    func read<Value: Sendable>(
        _ body: @escaping @Sendable (any SQLConnection) throws -> Value
    ) async throws -> Value {
        try await onConnection { link in try link.again { try body(link) } }
    }

    func snapshot<Value: Sendable>(
        _ body: @escaping @Sendable (any SQLConnection) throws -> Value
    ) async throws -> Value {
        try await onConnection {
            try $0.transaction("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY", body)
        }
    }

    func single<Value: Sendable>(
        _ body: @escaping @Sendable (any SQLConnection) throws -> Value
    ) async throws -> Value {
        try await onConnection { try $0.single(body) }
    }

    func write<Value: Sendable>(
        _ body: @escaping @Sendable (any SQLConnection) throws -> Value
    ) async throws -> Value {
        try await onConnection { try $0.transaction("BEGIN", body) }
    }

    func migrate() async throws {
        let schema = configuration.schema
        try await onConnection { try PostgresMigrator(schema: schema).migrate($0) }
    }

    private func onConnection<Value: Sendable>(
        _ body: @escaping @Sendable (PostgresLink) throws -> Value
    ) async throws -> Value {
        let deadline = ContinuousClock.now + .milliseconds(configuration.waitTimeout)
        return try await withCheckedThrowingContinuation { continuation in
            queue.add { link in
                guard let link else {
                    return continuation.resume(
                        throwing: StoreError.unavailable("The pool is full or closed.")
                    )
                }
                guard ContinuousClock.now < deadline else {
                    return continuation.resume(
                        throwing: StoreError.unavailable("No connection was free in time; try again later.")
                    )
                }
                continuation.resume(with: Result { try PostgresFailure.translating { try body(link) } })
            }
        }
    }
}
