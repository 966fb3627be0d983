import ArgumentParser
import MacroMindKit
import MacroMindSQLite

/// The option that names a database of imported foods.
struct FoodDatabaseOption: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "A database made by “foods import”, in the place of the bundled table.",
            valueName: "file"
        )
    )
    var database: String?

    /// The foods of the database, or `nil` where none is named.
    func source() throws(Failure) -> SQLiteFoodSource? {
        guard let database else { return nil }
        return try Self.open(database)
    }

    /// Opens a database of foods.
    static func open(_ path: String) throws(Failure) -> SQLiteFoodSource {
        do {
            return try SQLiteFoodSource(path: path)
        } catch {
            throw Failure(error)
        }
    }
}

extension Failure {
    /// The end of a command that a database of foods causes.
    init(_ error: FoodDatabaseError) {
        let code: Code =
            switch error.code {
            case .notReadable: .noInput
            case .notWritable: .cannotWrite
            case .notFoods, .unknownFormat, .changedSource: .badData
            }
        self.init(code, error.message)
    }
}
