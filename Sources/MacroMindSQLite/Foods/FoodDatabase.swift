import Foundation
import GRDB

/// A file with foods.
struct FoodDatabase: Sendable {
    let pool: DatabasePool

    /// Opens a file for reading.
    static func reading(_ path: String) throws(FoodDatabaseError) -> FoodDatabase {
        guard FileManager.default.fileExists(atPath: path) else {
            throw FoodDatabaseError(
                .notReadable,
                "There is no database “\(path)”; make one with “macromind foods import”."
            )
        }
        do {
            var configuration = configuration
            configuration.readonly = true
            let pool = try DatabasePool(path: path, configuration: configuration)
            guard try pool.read({ try $0.tableExists("food_total") }) else {
                throw FoodDatabaseError(.notFoods, "“\(path)” holds no foods; import some first.")
            }
            return FoodDatabase(pool: pool)
        } catch let error as FoodDatabaseError {
            throw error
        } catch {
            throw FoodDatabaseError(.notFoods, "“\(path)” can not be read as a database of foods: \(error).")
        }
    }

    /// Opens a file for writing; makes it where there is none.
    static func writing(_ path: String) throws(FoodDatabaseError) -> FoodDatabase {
        do {
            let pool = try DatabasePool(path: path, configuration: configuration)
            try FoodSchema.migrator.migrate(pool)
            return FoodDatabase(pool: pool)
        } catch let error as DatabaseError where error.resultCode == .SQLITE_NOTADB {
            throw FoodDatabaseError(.notFoods, "“\(path)” is no database; choose another file.")
        } catch {
            throw FoodDatabaseError(.notWritable, "“\(path)” can not be written: \(error).")
        }
    }

    private static var configuration: Configuration {
        var configuration = Configuration()
        configuration.busyMode = .timeout(10)
        configuration.prepareDatabase { database in
            try database.execute(sql: "PRAGMA cache_size = -32000; PRAGMA synchronous = NORMAL")
        }
        return configuration
    }
}
