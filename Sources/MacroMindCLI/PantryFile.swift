import Foundation
import MacroMindData
import MacroMindKit

/// Reads what is at home from a file: lines as people write them, or the JSON of a pantry.
enum PantryFile {
    static func read(_ path: String) throws(Failure) -> Pantry {
        let text = String(decoding: try Files.read(path), as: UTF8.self)
        guard text.first(where: { !$0.isWhitespace }) != "{" else {
            let pantry = try Files.decode(Pantry.self, from: path)
            for item in pantry.items where FoodTable.bundled[item.food] == nil {
                throw Failure(.badData, "\(path): “\(item.food)” is no food of the table.")
            }
            return pantry
        }
        do {
            return try Pantry(lines: text, analyzer: LineAnalyzer(source: SearchableFoodTable(.bundled)))
        } catch {
            throw Failure(.badData, "\(path): \(error.message)")
        }
    }
}
