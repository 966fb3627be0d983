internal import CLibPQ
internal import MacroMindKit

/// An error of PostgreSQL, by its five-letter code; values and statements are not told.
struct PostgresFailure: Error {
    /// The code, or an empty text when the connection was lost.
    let code: String

    /// The connection was lost.
    static let connectionLost = PostgresFailure(code: "")

    init(code: String) { self.code = code }

    /// Reads the code of a result.
    init(_ result: OpaquePointer?) {
        code = PQresultErrorField(result, Int32(UInt8(ascii: "C"))).map { String(cString: $0) } ?? ""
    }

    /// Whether another transaction was in the way, so that the same one may succeed when it is run again.
    var isTransient: Bool { code == "40001" || code == "40P01" }

    /// Whether the connection is of no more use.
    var endsConnection: Bool { code.isEmpty || code.hasPrefix("08") || code.hasPrefix("57P") }

    /// Whether nobody can say if what was running took effect; a server that says why it stops has undone it.
    var leavesOutcomeOpen: Bool { code.isEmpty || code.hasPrefix("08") }

    /// Runs an action and throws its errors as those of a store.
    static func translating<Value>(_ action: () throws -> Value) throws -> Value {
        do { return try action() } catch let failure as PostgresFailure { throw failure.storeError }
    }

    var storeError: StoreError {
        switch code {
        case "23503": .notFound
        case "23505": .duplicate(field: "id")
        case "22021", "22P05": .invalid(field: "text")
        case _ where code.hasPrefix("23") || code.hasPrefix("22"): .invalid(field: "record")
        default: .unavailable(reason)
        }
    }

    private var reason: String {
        switch code {
        case "": "The connection to the database was lost; it is made again."
        case "57014": "A statement took too long and was stopped. Nothing was stored."
        case "55P03": "Another transaction holds the record; try again later. Nothing was stored."
        case "40001", "40P01": "Too many transactions are in each other's way; try again later."
        case "53100": "The disk of the database is full; make room. Nothing was stored."
        case "53300": "The database has no connection left; raise max_connections or lower the pool."
        case "25006": "The database takes no writes; connect to the primary server."
        case "42P01", "42703", "3F000": "The tables are missing; run the migrations."
        case "42501": "The database user lacks a permission; grant it."
        case _ where endsConnection: "The database is shutting down; it is tried again."
        default: "The database failed with code \(code)."
        }
    }
}
