import GRDB
import MacroMindKit

/// Records that were read and wait to be written in one transaction.
struct ImportBatch {
    private struct Quarantined {
        var position: Int64
        var food: String
        var name: String
        var problem: FoodImportProblem
    }

    private var foods: [Food] = []
    private var quarantined: [Quarantined] = []
    private var ignored = 0
    private(set) var count = 0

    /// Takes a record.
    mutating func append(_ outcome: ImportOutcome, at position: Int64) {
        count += 1
        switch outcome {
        case .food(let food): foods.append(food)
        case .ignored: ignored += 1
        case .quarantined(let id, let name, let problem):
            quarantined.append(Quarantined(position: position, food: id, name: name, problem: problem))
        }
    }

    /// Writes the records and counts them in the state of the import.
    func write(to database: Database, _ state: inout ImportState) throws {
        state.replaced += try FoodWriter.write(foods, to: database)
        let statement = try database.cachedStatement(
            sql: """
                INSERT INTO food_quarantine (import, position, food, name, code, message) VALUES (?, ?, ?, ?, ?, ?)
                """
        )
        for record in quarantined {
            try statement.execute(
                arguments: [
                    state.id, record.position, record.food, record.name, record.problem.code.rawValue,
                    record.problem.message,
                ]
            )
        }
        state.records += count
        state.foods += foods.count
        state.quarantined += quarantined.count
        state.ignored += ignored
        if let last = foods.last { state.lastFood = last.id.rawValue }
    }
}
