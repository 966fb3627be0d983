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
    /// The beginning of a transaction that is sent together with its first statement.
    var pendingBegin: String?

    init(_ configuration: PostgresConfiguration, outage: PostgresOutage) {
        self.configuration = configuration
        self.outage = outage
    }

    var rowLock: String { " FOR NO KEY UPDATE" }

    /// Whether a transaction was begun and has not ended.
    var isInTransaction: Bool {
        guard let connection else { return false }
        return PQtransactionStatus(connection) != PQTRANS_IDLE
    }

    func disconnect() {
        if let connection { PQfinish(connection) }
        connection = nil
        statements = [:]
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
        if let begin = pendingBegin {
            pendingBegin = nil
            try execute(begin, [])
        }
        let connection = try connected()
        guard PQsendQuery(connection, sql) == 1 else { throw lost() }
        PQclear(try answer(connection, timeout: nil))
    }

    private func run(_ sql: String, _ parameters: [SQLValue]) throws -> OpaquePointer {
        let values = try PostgresParameters(parameters)
        let connection = try connected()
        let begin = try pendingBegin.map { try prepared($0, connection) }
        let statement = try prepared(sql, connection)
        if let begin {
            pendingBegin = nil
            return try run(begin, then: statement, values, connection)
        }
        guard values.send(statement, on: connection) else { throw lost() }
        return try answer(connection, timeout: configuration.statementTimeout)
    }

    /// Sends the beginning of a transaction and its first statement in one go, to wait for the network once.
    private func run(
        _ begin: String,
        then statement: String,
        _ values: PostgresParameters,
        _ connection: OpaquePointer
    ) throws -> OpaquePointer {
        guard PQenterPipelineMode(connection) == 1, PostgresParameters.none.send(begin, on: connection),
            values.send(statement, on: connection), PQpipelineSync(connection) == 1
        else { throw lost() }
        do throws(PostgresFailure) {
            PQclear(try answer(connection, timeout: configuration.statementTimeout))
        } catch {
            disconnect()
            throw error
        }
        let result = Result { () throws(PostgresFailure) in
            try answer(connection, timeout: configuration.statementTimeout)
        }
        guard self.connection != nil else { return try result.get() }
        do { try endPipeline(connection) } catch {
            if case .success(let first) = result { PQclear(first) }
            throw error
        }
        return try result.get()
    }

    /// Reads the mark that ends what was sent in one go.
    private func endPipeline(_ connection: OpaquePointer) throws(PostgresFailure) {
        let deadline = ContinuousClock.now + .milliseconds(configuration.statementTimeout + 2_000)
        guard PostgresWait.untilReadable(connection, deadline: deadline),
            let mark = PQgetResult(connection)
        else { throw lost() }
        let isMark = PQresultStatus(mark) == PGRES_PIPELINE_SYNC
        PQclear(mark)
        guard isMark, PQexitPipelineMode(connection) == 1 else { throw lost() }
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
    private func answer(_ connection: OpaquePointer, timeout: Int?) throws(PostgresFailure) -> OpaquePointer {
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
