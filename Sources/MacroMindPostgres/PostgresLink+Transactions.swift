internal import MacroMindKit
internal import MacroMindSQL

extension PostgresLink {
    /// Runs statements that only read outside a transaction, once more when the connection turns out to be lost.
    func again<Value>(_ body: () throws -> Value) throws -> Value {
        do { return try body() } catch let failure as PostgresFailure where failure.endsConnection {
            return try body()
        }
    }

    /// Runs one statement that is a transaction by itself, again when another transaction was in its way.
    func single<Value>(_ body: (any SQLConnection) throws -> Value) throws -> Value {
        for attempt in 1..<Self.maximumAttempts {
            do { return try body(self) } catch let failure as PostgresFailure where failure.isTransient {
                PostgresWait.pause(milliseconds: Int32(attempt) * 3)
            } catch let failure as PostgresFailure where failure.endsConnection {
                guard !failure.leavesOutcomeOpen else { throw Self.outcomeUnknown }
                guard attempt < 3 else { throw failure }
            }
        }
        return try body(self)
    }

    /// Runs a transaction, again when another was in its way or the connection was lost before the end.
    func transaction<Value>(_ begin: String, _ body: (any SQLConnection) throws -> Value) throws -> Value {
        for attempt in 1..<Self.maximumAttempts {
            do { return try transactionOnce(begin, body) } catch let failure as PostgresFailure {
                let isLost = failure.endsConnection && attempt < 3
                guard isLost || failure.isTransient else { throw failure }
                if failure.isTransient { PostgresWait.pause(milliseconds: Int32(attempt) * 3) }
            }
        }
        return try transactionOnce(begin, body)
    }

    private static let maximumAttempts = 20

    private func transactionOnce<Value>(
        _ begin: String,
        _ body: (any SQLConnection) throws -> Value
    ) throws -> Value {
        do {
            pendingBegin = begin
            let value = try body(self)
            try commit()
            return value
        } catch {
            rollBack()
            throw error
        }
    }

    /// Ends a transaction; a connection lost now leaves open whether it was stored.
    private func commit() throws {
        guard pendingBegin == nil else {
            pendingBegin = nil
            return
        }
        do { try execute("COMMIT", []) } catch let failure as PostgresFailure where failure.leavesOutcomeOpen
        {
            throw Self.outcomeUnknown
        }
    }

    private static let outcomeUnknown = StoreError.unavailable(
        "The connection was lost while storing; look what is stored before trying again."
    )

    private func rollBack() {
        pendingBegin = nil
        guard isInTransaction else { return }
        do { try execute("ROLLBACK", []) } catch { disconnect() }
    }
}
