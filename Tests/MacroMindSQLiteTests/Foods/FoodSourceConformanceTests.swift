import GRDB
import MacroMindKit
import MacroMindTesting
import Testing

@testable import MacroMindSQLite

struct FoodSourceConformanceTests {
    @Test(arguments: FoodSourceConformance.Check.allCases)
    func `the table in memory keeps the rules of a food source`(check: FoodSourceConformance.Check) throws {
        try FoodSourceConformance { SearchableFoodTable(FoodTable($0)) }.run(check)
    }

    @Test(arguments: FoodSourceConformance.Check.allCases)
    func `a database keeps the rules of a food source`(check: FoodSourceConformance.Check) throws {
        let folder = try TemporaryFolder()
        let path = folder.database
        try FoodSourceConformance { foods in
            let database = try FoodDatabase.writing(path)
            _ = try database.pool.write { try FoodWriter.write(foods, to: $0) }
            return SQLiteFoodSource(database)
        }.run(check)
    }

    @Test func `the columns of amounts are the nutrients in their order`() {
        #expect(FoodSchema.nutrientColumns == Nutrient.allCases.map(\.rawValue))
    }
}
