import GRDB
import MacroMindKit

/// Writes foods with their names, portions and words, inside a transaction of the caller's.
struct FoodWriter {
    private let database: Database
    private var removed: [(number: Int64, words: String)] = []
    private var added: [(number: Int64, words: String)] = []
    private var counts: [String: Int] = [:]

    init(_ database: Database) { self.database = database }

    /// Writes foods; one whose identifier is taken replaces the food that has it.
    ///
    /// - Returns: How many foods were replaced.
    @discardableResult
    static func write(_ foods: [Food], to database: Database) throws -> Int {
        var writer = FoodWriter(database)
        var last: [FoodID: Int] = [:]
        for (position, food) in foods.enumerated() { last[food.id] = position }
        var replaced = 0
        for (position, food) in foods.enumerated() {
            let isLast = last[food.id] == position
            if try !isLast || writer.write(food) { replaced += 1 }
        }
        try writer.writeWords()
        return replaced
    }

    /// Writes a food and returns whether it replaced another.
    private mutating func write(_ food: Food) throws -> Bool {
        let old = try Int64.fetchOne(
            database.cachedStatement(sql: "SELECT number FROM food WHERE id = ?"),
            arguments: [food.id.rawValue]
        )
        if let old { try remove(old) }
        let statement = try database.cachedStatement(sql: Self.insertion)
        try statement.execute(arguments: StatementArguments([old] + FoodRow.values(of: food)))
        try writeParts(of: food, number: old ?? database.lastInsertedRowID)
        return old != nil
    }

    private mutating func writeParts(of food: Food, number: Int64) throws {
        note(food.name, number, 0, sign: 1)
        for (position, alias) in food.aliases.enumerated() {
            try database.cachedStatement(sql: "INSERT INTO food_alias VALUES (?, ?, ?, ?)")
                .execute(arguments: [number, position, alias.language, alias.text])
            note(alias.text, number, position + 1, sign: 1)
        }
        for (position, portion) in food.portions.enumerated() where portion.mass.value > 0 {
            try database.cachedStatement(sql: "INSERT INTO food_portion VALUES (?, ?, ?, ?, ?)")
                .execute(arguments: [number, position, portion.unit, portion.qualifier, portion.mass.value])
        }
    }

    private mutating func remove(_ number: Int64) throws {
        let name = try String.fetchOne(
            database,
            sql: "SELECT name FROM food WHERE number = ?",
            arguments: [number]
        )
        note(name ?? "", number, 0, sign: -1)
        let aliases = try Row.fetchAll(
            database,
            sql: "SELECT position, text FROM food_alias WHERE food = ?",
            arguments: [number]
        )
        for alias in aliases { note(alias[1], number, alias[0] + 1, sign: -1) }
        try database.execute(sql: "DELETE FROM food WHERE number = ?", arguments: [number])
    }

    // MARK: Words

    /// Notes the words of a name that comes or goes.
    private mutating func note(_ name: String, _ food: Int64, _ rank: Int, sign: Int) {
        let words = FoodCandidates.words(of: name)
        guard !words.isEmpty, rank < FoodNameNumber.maximumNames else { return }
        let number = FoodNameNumber(words: words.count, food: food, rank: rank).rawValue
        let text = words.joined(separator: " ")
        if sign > 0 { added.append((number, text)) } else { removed.append((number, text)) }
        for word in words { counts[word, default: 0] += sign }
        counts["", default: 0] += sign
    }

    /// Writes the words in the order of their numbers, which the index takes in one piece.
    private mutating func writeWords() throws {
        let total = counts.removeValue(forKey: "") ?? 0
        let deletion = try database.cachedStatement(
            sql: "INSERT INTO food_search (food_search, rowid, words) VALUES ('delete', ?, ?)"
        )
        for row in removed.sorted(by: { $0.number < $1.number }) {
            try deletion.execute(arguments: [row.number, row.words])
        }
        let insertion = try database.cachedStatement(
            sql: "INSERT INTO food_search (rowid, words) VALUES (?, ?)"
        )
        for row in added.sorted(by: { $0.number < $1.number }) {
            try insertion.execute(arguments: [row.number, row.words])
        }
        let count = try database.cachedStatement(
            sql: """
                INSERT INTO food_word (word, names) VALUES (?, ?)
                ON CONFLICT (word) DO UPDATE SET names = names + excluded.names
                """
        )
        for (word, change) in counts.sorted(by: { $0.key < $1.key }) where change > 0 {
            try count.execute(arguments: [word, change])
        }
        let decrease = try database.cachedStatement(
            sql: "UPDATE food_word SET names = names - ? WHERE word = ?"
        )
        for (word, change) in counts.sorted(by: { $0.key < $1.key }) where change < 0 {
            try decrease.execute(arguments: [-change, word])
        }
        if !removed.isEmpty { try database.execute(sql: "DELETE FROM food_word WHERE names = 0") }
        try database.execute(sql: "UPDATE food_total SET names = names + ?", arguments: [total])
    }

    private static let insertion: String = {
        let columns = ["number"] + FoodRow.columns
        let marks = Array(repeating: "?", count: columns.count).joined(separator: ", ")
        return "INSERT INTO food (\(columns.joined(separator: ", "))) VALUES (\(marks))"
    }()
}
