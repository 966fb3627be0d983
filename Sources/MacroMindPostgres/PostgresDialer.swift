internal import CLibPQ

/// Makes connections.
struct PostgresDialer {
    /// Why no connection could be made; the address and the password are not told.
    struct Failure: Error {
        let reason: String
    }

    private let configuration: PostgresConfiguration

    init(_ configuration: PostgresConfiguration) { self.configuration = configuration }

    func connect() throws(Failure) -> OpaquePointer {
        guard let options = PQconninfoParse(configuration.url, nil) else {
            throw Failure(
                reason: "The URL of the database can not be read; write postgres://user:password@host/name."
            )
        }
        PQconninfoFree(options)
        guard let connection = dial() else { throw Failure(reason: "There is not enough memory.") }
        guard PQstatus(connection) == CONNECTION_OK else {
            let reason = reason(String(cString: PQerrorMessage(connection)))
            PQfinish(connection)
            throw Failure(reason: reason)
        }
        // What the server remarks in passing would go to the standard error stream.
        PQsetNoticeReceiver(connection, { _, _ in }, nil)
        return connection
    }

    private var parameters: [(String, String)] {
        [
            ("dbname", configuration.url),
            ("application_name", "macromind \(configuration.schema)"),
            ("client_encoding", "UTF8"),
            ("connect_timeout", String(configuration.connectTimeout)),
            ("keepalives_idle", "10"),
            ("keepalives_interval", "5"),
            ("keepalives_count", "3"),
            (
                "options",
                "-c search_path=\(configuration.schema) -c statement_timeout=\(configuration.statementTimeout)"
                    + " -c lock_timeout=\(configuration.statementTimeout)"
                    + " -c idle_in_transaction_session_timeout=60000 -c synchronous_commit=on"
                    + " -c default_transaction_isolation=read\\ committed -c datestyle=ISO"
            ),
        ]
    }

    private func dial() -> OpaquePointer? {
        let (names, values) = (CStrings(parameters.map(\.0)), CStrings(parameters.map(\.1)))
        return PQconnectdbParams(names.pointers, values.pointers, 1)
    }

    private func reason(_ message: String) -> String {
        if message.contains("authentication") || message.contains("pg_hba") {
            return "The database refuses the user or the password; check both."
        }
        if message.contains("does not exist") { return "There is no such database or user; make it." }
        if message.contains("too many") || message.contains("remaining connection slots") {
            return "The database has no connection left; raise max_connections or lower the pool."
        }
        if message.contains("starting up") || message.contains("shutting down")
            || message.contains("recovery")
        {
            return "The database is starting or stopping; it is tried again."
        }
        return "The database can not be reached; check that it runs and its address."
    }
}
