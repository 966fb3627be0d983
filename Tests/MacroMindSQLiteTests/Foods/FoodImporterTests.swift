import Foundation
import MacroMindKit
import Testing

@testable import MacroMindSQLite

struct FoodImporterTests {
    private let folder: ImportFolder

    init() throws { folder = try ImportFolder() }

    @Test func `a JSON download becomes foods, and what can not be true is put aside`() throws {
        let source = try folder.write(Downloads.branded(50).utf8, to: "branded.json")
        let report = try folder.run(source, into: "foods.sqlite")
        #expect(report.status == .complete)
        #expect(report.format == .fdcJSON)
        #expect(report.records == 50)
        #expect(report.foods == 43)
        #expect(report.quarantined == ["energy-too-high": 7])
        #expect(report.examples.first?.food == "branded:1006")
        #expect(report.stop == nil)
        let foods = try SQLiteFoodSource(path: folder.path("foods.sqlite"))
        let food = try #require(foods.food("branded:1003"))
        #expect(food.name == "Crunchy oats berry no 3")
        #expect(food.aliases.map(\.text) == ["Mill & {Sons} Crunchy oats berry no 3"])
        #expect(food.nutrientsPer100Grams[.sodium] == .exact(120))
        #expect(food.nutrientsPer100Grams[.fiber] == .unknown)
        #expect(food.portions == [FoodPortion(unit: "serving", qualifier: "1/2 cup", mass: 40)])
        #expect(food.allergens.contains.contains(AllergenSet(.treeNut)))
        #expect(food.allergens.traces.contains(AllergenSet(.milk)))
        #expect(!food.allergens.isComplete && !food.origins.isComplete)
        #expect(foods.search(FoodQuery("crunchy oats berry")).first?.food.name.contains("berry") == true)
    }

    @Test func `an export of products becomes foods, line by line`() throws {
        let source = try folder.write(Downloads.products(20).utf8, to: "products.jsonl")
        let report = try folder.run(source, into: "foods.sqlite")
        #expect(report.status == .complete)
        #expect(report.format == .offJSONLines)
        #expect(report.foods == 16)
        #expect(report.quarantined == ["unreadable": 4])
        let food = try #require(
            try SQLiteFoodSource(path: folder.path("foods.sqlite")).food("off:400000001000")
        )
        #expect(abs((food.nutrientsPer100Grams[.energy].reported ?? 0) - 47.8) < 0.01)
        #expect(food.nutrientsPer100Grams[.fat] == .exact(1.5))
        #expect(food.nutrientsPer100Grams[.carbohydrate] == .exact(7))
        #expect(abs((food.nutrientsPer100Grams[.sodium].reported ?? 0) - 300) < 0.001)
        #expect(food.category == .soup)
        #expect(food.allergens.contains == AllergenSet(.celery))
        #expect(food.allergens.traces == AllergenSet(.sesame))
    }

    @Test func `the tables of a CSV download are put together whatever the order of their rows`() throws {
        let source = try folder.write(Downloads.tables(40), to: "tables")
        let report = try folder.run(source, into: "foods.sqlite")
        #expect(report.status == .complete)
        #expect(report.records == 40)
        #expect(report.foods == 30)
        #expect(report.ignored == 10)
        let food = try #require(try SQLiteFoodSource(path: folder.path("foods.sqlite")).food("sr:500"))
        #expect(food.name == #"Beans, "no. 0", raw"#)
        #expect(food.category == .legume)
        #expect(food.state == .raw)
        #expect(food.nutrientsPer100Grams[.water] == .exact(11))
        #expect(food.portions == [FoodPortion(unit: "cup", qualifier: "sliced", mass: 100)])
    }

    @Test func `a second run of a complete import does nothing, a restart replaces all`() throws {
        let source = try folder.write(Downloads.branded(30).utf8, to: "branded.json")
        try folder.run(source, into: "foods.sqlite")
        let before = try folder.dump("foods.sqlite")
        let again = try folder.run(source, into: "foods.sqlite")
        #expect(again.status == .alreadyComplete)
        #expect(try folder.dump("foods.sqlite") == before)
        let anew = try folder.run(source, into: "foods.sqlite", mode: .restart)
        #expect(anew.replaced == anew.foods)
        let isImport: (String) -> Bool = { $0.hasPrefix("food_import") || $0.hasPrefix("food_quarantine") }
        #expect(try folder.dump("foods.sqlite").filter { !isImport($0) } == before.filter { !isImport($0) })
    }

    /// An end of an import between two batches.
    private struct Stop: Error {}

    @Test(arguments: ["json", "jsonl", "csv"])
    func `an import stopped after any batch and run again ends as one run`(kind: String) throws {
        let source =
            switch kind {
            case "json": try folder.write(Downloads.branded(60).utf8, to: "branded.json")
            case "jsonl": try folder.write(Downloads.products(60).utf8, to: "products.jsonl")
            default: try folder.write(Downloads.tables(60), to: "tables")
            }
        var batches = 0
        let whole = try folder.run(source, into: "whole.sqlite", batchSize: 7) { _ in batches += 1 }
        let expected = try folder.dump("whole.sqlite")
        #expect(batches > 8)
        for stop in 1...batches {
            let name = "stopped-\(stop).sqlite"
            var count = 0
            #expect(throws: Stop.self) {
                try folder.run(source, into: name, batchSize: 7) { _ in
                    count += 1
                    if count == stop { throw Stop() }
                }
            }
            let report = try folder.run(source, into: name, batchSize: 7)
            #expect(
                report.foods == whole.foods && report.quarantined == whole.quarantined,
                "stopped after \(stop)"
            )
            #expect(try folder.dump(name) == expected, "stopped after \(stop)")
        }
    }

    @Test func `an import that stops after each batch in turn still ends as one run`() throws {
        let source = try folder.write(Downloads.branded(40).utf8, to: "branded.json")
        try folder.run(source, into: "whole.sqlite", batchSize: 3)
        for _ in 0..<20 {
            _ = try? folder.run(source, into: "stopped.sqlite", batchSize: 3) { _ in throw Stop() }
        }
        #expect(try folder.dump("stopped.sqlite") == folder.dump("whole.sqlite"))
    }

    @Test(arguments: ["json", "jsonl"])
    func `a download cut at any byte leaves what came before and says where it stopped`(kind: String) throws {
        let text = Array((kind == "json" ? Downloads.branded(3) : Downloads.products(3)).utf8)
        for length in stride(from: 40, to: text.count - 3, by: 13) {
            let source = try folder.write(text.prefix(length), to: "cut-\(length)")
            let format: FoodImportFormat = kind == "json" ? .fdcJSON : .offJSONLines
            let report = try FoodImporter(database: folder.path("cut-\(length).sqlite")).run(
                source,
                format: format
            )
            let isBetweenLines = kind == "jsonl" && (text[length - 1] == 0x0A || text[length] == 0x0A)
            #expect(report.status == (isBetweenLines ? .complete : .truncated), "cut at \(length)")
            #expect(isBetweenLines || (report.stop?.offset ?? .max) <= Int64(length), "cut at \(length)")
            let foods = try SQLiteFoodSource(path: folder.path("cut-\(length).sqlite"))
            #expect(try foods.statistics().foods == report.foods, "cut at \(length)")
        }
    }

    @Test func `a download that was cut goes on when it is whole`() throws {
        let text = Array(Downloads.branded(60).utf8)
        let source = try folder.write(text.prefix(text.count - 5_000), to: "branded.json")
        let cut = try folder.run(source, into: "foods.sqlite")
        #expect(cut.status == .truncated)
        #expect(cut.stop?.lastFood.isEmpty == false)
        try folder.write(text, to: "branded.json")
        let whole = try folder.run(source, into: "foods.sqlite")
        #expect(whole.status == .complete)
        #expect(whole.records == 60)
        #expect(whole.replaced == 0)
    }

    @Test func `of tables that were cut no food is made`() throws {
        var tables = Downloads.tables(10)
        tables["food_nutrient.csv"] = tables["food_nutrient.csv"].map { String($0.dropLast(4)) }
        let report = try folder.run(try folder.write(tables, to: "tables"), into: "foods.sqlite")
        #expect(report.status == .truncated)
        #expect(report.foods == 0)
        #expect(report.stop?.file.hasSuffix("food_nutrient.csv") == true)
    }

    @Test func `a download that changed under an unfinished import is refused`() throws {
        let text = Array(Downloads.branded(60).utf8)
        let source = try folder.write(text.prefix(text.count / 2), to: "branded.json")
        try folder.run(source, into: "foods.sqlite")
        var other = text
        for index in 5_000..<other.count where other[index] == UInt8(ascii: "1") {
            other[index] = UInt8(ascii: "2")
        }
        try folder.write(other, to: "branded.json")
        #expect { try folder.run(source, into: "foods.sqlite") } throws: {
            ($0 as? FoodDatabaseError)?.code == .changedSource
        }
    }

    @Test func `what is no download is refused`() throws {
        let cases: [(String, [UInt8], FoodDatabaseError.Code)] = [
            ("empty", [], .unknownFormat), ("text", Array("hello".utf8), .unknownFormat),
            ("gzip", [0x1F, 0x8B, 8, 0], .unknownFormat), ("zip", Array("PK\u{3}\u{4}".utf8), .unknownFormat),
        ]
        for (name, bytes, code) in cases {
            let source = try folder.write(bytes, to: name)
            #expect { try folder.run(source, into: "foods.sqlite") } throws: {
                ($0 as? FoodDatabaseError)?.code == code
            }
        }
        #expect { try folder.run("/no/such/file", into: "foods.sqlite") } throws: {
            ($0 as? FoodDatabaseError)?.code == .notReadable
        }
        let table = try folder.write(["food.csv": "\"fdc_id\"\n"], to: "half")
        #expect { try folder.run(table, into: "foods.sqlite") } throws: {
            ($0 as? FoodDatabaseError)?.code == .unknownFormat
        }
    }

    @Test func `a file that is no database of foods is refused`() throws {
        try folder.write(Array(repeating: UInt8(ascii: "x"), count: 5_000), to: "junk")
        #expect { try SQLiteFoodSource(path: folder.path("junk")) } throws: {
            ($0 as? FoodDatabaseError)?.code == .notFoods
        }
        #expect { try FoodImporter(database: folder.path("junk")) } throws: {
            ($0 as? FoodDatabaseError)?.code == .notFoods
        }
        #expect { try SQLiteFoodSource(path: folder.path("none")) } throws: {
            ($0 as? FoodDatabaseError)?.code == .notReadable
        }
    }
}
