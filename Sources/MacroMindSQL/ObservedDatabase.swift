package import MacroMindKit

/// A database that tells an observer of every transaction.
package struct ObservedDatabase: SQLDatabase {
    private let base: any SQLDatabase
    private let observer: @Sendable (StoreActivity) -> Void

    /// Returns the database with an observer, or as it is without one.
    package static func around(
        _ base: any SQLDatabase,
        _ observer: (@Sendable (StoreActivity) -> Void)?
    ) -> any SQLDatabase {
        guard let observer else { return base }
        return ObservedDatabase(base: base, observer: observer)
    }

    package func read<Value: Sendable>(
        _ body: @escaping @Sendable (any SQLConnection) throws -> Value
    ) async throws -> Value {
        try await observed(.read) { try await base.read(body) }
    }

    package func snapshot<Value: Sendable>(
        _ body: @escaping @Sendable (any SQLConnection) throws -> Value
    ) async throws -> Value {
        try await observed(.read) { try await base.snapshot(body) }
    }

    package func single<Value: Sendable>(
        _ body: @escaping @Sendable (any SQLConnection) throws -> Value
    ) async throws -> Value {
        try await observed(.write) { try await base.single(body) }
    }

    package func write<Value: Sendable>(
        _ body: @escaping @Sendable (any SQLConnection) throws -> Value
    ) async throws -> Value {
        try await observed(.write) { try await base.write(body) }
    }

    private func observed<Value: Sendable>(
        _ kind: StoreActivity.Kind,
        _ work: () async throws -> Value
    ) async throws -> Value {
        let start = ContinuousClock.now
        do {
            let value = try await work()
            tell(kind, .ok, since: start)
            return value
        } catch {
            tell(kind, Self.outcome(error), since: start)
            throw error
        }
    }

    private func tell(
        _ kind: StoreActivity.Kind,
        _ outcome: StoreActivity.Outcome,
        since start: ContinuousClock.Instant
    ) {
        observer(StoreActivity(kind: kind, outcome: outcome, duration: ContinuousClock.now - start))
    }

    private static func outcome(_ error: any Error) -> StoreActivity.Outcome {
        switch error as? StoreError {
        case .duplicate, .conflict, .notFound, .invalid: .refused
        case .unavailable, nil: .error
        }
    }
}
