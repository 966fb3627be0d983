import GRDB
import MacroMindKit

/// Reads foods by their numbers or identifiers.
struct FoodReader {
    private let database: Database

    init(_ database: Database) { self.database = database }

    /// Returns the food with an identifier.
    func food(_ id: FoodID) throws -> Food? {
        let number = try Int64.fetchOne(
            database.cachedStatement(sql: "SELECT number FROM food WHERE id = ?"),
            arguments: [id.rawValue]
        )
        return try number.flatMap { try food(number: $0) }
    }

    /// Returns the food with a number.
    func food(number: Int64) throws -> Food? {
        let columns = FoodRow.columns.joined(separator: ", ")
        let row = try Row.fetchOne(
            database.cachedStatement(sql: "SELECT \(columns) FROM food WHERE number = ?"),
            arguments: [number]
        )
        guard let row else { return nil }
        let portions = try Row.fetchAll(
            database.cachedStatement(
                sql: "SELECT unit, qualifier, grams FROM food_portion WHERE food = ? ORDER BY position"
            ),
            arguments: [number]
        )
        return FoodRow.food(
            row,
            aliases: try aliases(of: number),
            portions: portions.map { FoodPortion(unit: $0[0], qualifier: $0[1], mass: Grams($0[2])) }
        )
    }

    private func aliases(of number: Int64) throws -> [FoodName] {
        try Row.fetchAll(
            database.cachedStatement(
                sql: "SELECT text, language FROM food_alias WHERE food = ? ORDER BY position"
            ),
            arguments: [number]
        ).map { FoodName($0[0], language: $0[1]) }
    }

    /// Returns as much of foods as ranking needs: names and states; in the order of the numbers.
    func outlines(_ numbers: [Int64]) throws -> [(number: Int64, food: Food)] {
        let statement = try database.cachedStatement(sql: "SELECT id, name, state FROM food WHERE number = ?")
        return try numbers.compactMap { number in
            guard let row = try Row.fetchOne(statement, arguments: [number]) else { return nil }
            let food = Food(
                id: FoodID(rawValue: row[0]),
                name: row[1],
                aliases: try aliases(of: number),
                category: .prepared,
                state: FoodState(rawValue: row[2]) ?? .prepared,
                reference: FoodReference(dataset: .own, id: ""),
                nutrientsPer100Grams: .zero,
                origins: .unknown,
                allergens: .unknown
            )
            return (number, food)
        }
    }
}
