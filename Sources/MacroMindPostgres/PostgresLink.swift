internal import CLibPQ
internal import MacroMindKit
internal import MacroMindSQL

/// One connection, made when it is needed and made again when it was lost.
///
/// It belongs to one thread, which is what allows it to be passed to that thread unchecked: libpq allows one user at a time.
final class PostgresLink: SQLConnection, @unchecked Sendable {
    private let configuration: PostgresConfiguration
    private let outage: PostgresOutage
    private var connection: OpaquePointer?
    private var statements: [String: String] = [:]

    init(_ configuration: PostgresConfiguration, outage: PostgresOutage) {
        self.configuration = configuration
        self.outage = outage
    }

    var rowLock: String { " FOR NO KEY UPDATE" }

    func disconnect() {
        if let connection { PQfinish(connection) }
        connection = nil
        statements = [:]
    }

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
            try execute(begin, [])
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
        do { try execute("COMMIT", []) } catch let failure as PostgresFailure where failure.leavesOutcomeOpen
        {
            throw Self.outcomeUnknown
        }
    }

    private static let outcomeUnknown = StoreError.unavailable(
        "The connection was lost while storing; look what is stored before trying again."
    )

    private func rollBack() {
        guard connection != nil else { return }
        do { try execute("ROLLBACK", []) } catch { disconnect() }
    }

    func rows(_ sql: String, _ parameters: [SQLValue]) throws -> [SQLRow] {
        let result = try run(sql, parameters)
        defer { PQclear(result) }
        return PostgresResult(result).rows
    }

    @discardableResult
    func execute(_ sql: String, _ parameters: [SQLValue]) throws -> Int {
        let result = try run(sql, parameters)
        defer { PQclear(result) }
        return Int(String(cString: PQcmdTuples(result))) ?? 0
    }

    /// Runs statements that take no parameters, as long as they need.
    func script(_ sql: String) throws {
        let connection = try connected()
        guard PQsendQuery(connection, sql) == 1 else { throw lost() }
        PQclear(try answer(connection, timeout: nil))
    }

    private func run(_ sql: String, _ parameters: [SQLValue]) throws -> OpaquePointer {
        let values = try PostgresParameters(parameters)
        let connection = try connected()
        let statement = try prepared(sql, connection)
        guard values.send(statement, on: connection) else { throw lost() }
        return try answer(connection, timeout: configuration.statementTimeout)
    }

    private func prepared(_ sql: String, _ connection: OpaquePointer) throws -> String {
        if let name = statements[sql] { return name }
        let name = "s\(statements.count + 1)"
        guard PQsendPrepare(connection, name, sql, 0, nil) == 1 else { throw lost() }
        PQclear(try answer(connection, timeout: configuration.statementTimeout))
        statements[sql] = name
        return name
    }

    /// Waits for the last result of what was sent; a server that says nothing past its own timeout counts as lost.
    private func answer(_ connection: OpaquePointer, timeout: Int?) throws -> OpaquePointer {
        let deadline = timeout.map { ContinuousClock.now + .milliseconds($0 + 2_000) }
        var last: OpaquePointer?
        var failure: PostgresFailure?
        while true {
            guard PostgresWait.untilReadable(connection, deadline: deadline) else {
                PQclear(last)
                throw lost()
            }
            guard let result = PQgetResult(connection) else { break }
            PQclear(last)
            last = result
            let status = PQresultStatus(result)
            if status != PGRES_COMMAND_OK, status != PGRES_TUPLES_OK { failure = PostgresFailure(result) }
        }
        guard let last, failure == nil else {
            PQclear(last)
            if PQstatus(connection) != CONNECTION_OK || failure?.endsConnection != false { disconnect() }
            throw failure ?? .connectionLost
        }
        return last
    }

    private func lost() -> PostgresFailure {
        disconnect()
        return .connectionLost
    }

    private func connected() throws -> OpaquePointer {
        if let connection {
            let isIdle = PQtransactionStatus(connection) == PQTRANS_IDLE
            if !isIdle || PostgresWait.isAlive(connection) { return connection }
            disconnect()
        }
        try outage.check()
        do {
            let fresh = try PostgresDialer(configuration).connect()
            outage.connected()
            connection = fresh
            return fresh
        } catch {
            outage.failed(error.reason)
            throw StoreError.unavailable(error.reason)
        }
    }
}
