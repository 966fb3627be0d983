import Foundation
import MacroMindKit
import Testing

@testable import MacroMindSQLite

/// Where slices of real downloads are.
private enum Samples {
    static let folder: URL = {
        let shared =
            ProcessInfo.processInfo.environment["MACROMIND_SHARED"].map { URL(fileURLWithPath: $0) }
            ?? URL(fileURLWithPath: #filePath).appending(path: "../../../../../shared").standardizedFileURL
        return shared.appending(path: "food-data/fdc-sample")
    }()

    static let isPresent = FileManager.default.fileExists(atPath: folder.path)
}

/// Slices of real downloads, where they are at hand.
@Suite(.enabled(if: Samples.isPresent))
struct FoodSampleTests {
    struct Case: CustomTestStringConvertible {
        var file: String
        var records: Int
        var foods: Int

        var testDescription: String { file }
    }

    private static let cases = [
        Case(file: "foundation_food_json_original.json", records: 9, foods: 9),
        Case(file: "foundation_food_json_from_csv.json", records: 40, foods: 40),
        Case(file: "sr_legacy_food_json_original_short.json", records: 4, foods: 1),
        Case(file: "sr_legacy_food_json_from_csv.json", records: 42, foods: 42),
        Case(file: "branded_food_json_original.json", records: 2, foods: 2),
        Case(file: "survey_food_json_original.json", records: 1, foods: 1),
        Case(file: "csv-foundation", records: 52, foods: 40),
        Case(file: "csv-sr-legacy", records: 42, foods: 42),
        Case(file: "openfoodfacts_products.jsonl", records: 40, foods: 30),
    ]

    @Test(arguments: cases)
    func `samples of downloads are read whole`(sample: Case) throws {
        let folder = try ImportFolder()
        let report = try folder.run(Samples.folder.appending(path: sample.file).path, into: "foods.sqlite")
        #expect(report.status == .complete)
        #expect(report.records == sample.records)
        #expect(report.foods == sample.foods, "put aside: \(report.examples)")
    }

    @Test(arguments: [
        ("foundation_food_json_from_csv.json", "csv-foundation"),
        ("sr_legacy_food_json_from_csv.json", "csv-sr-legacy"),
    ])
    func `JSON and CSV of one table give the same foods`(json: String, tables: String) throws {
        let folder = try ImportFolder()
        try folder.run(Samples.folder.appending(path: json).path, into: "json.sqlite")
        try folder.run(Samples.folder.appending(path: tables).path, into: "csv.sqlite")
        let sources = try ["json.sqlite", "csv.sqlite"].map { try SQLiteFoodSource(path: folder.path($0)) }
        let text = String(decoding: try Data(contentsOf: Samples.folder.appending(path: json)), as: UTF8.self)
        let ids = Set(text.matches(of: /"fdcId": ?([0-9]+)/).map { String($0.output.1) })
        var compared = 0
        for id in ids.sorted() {
            let dataset = tables == "csv-foundation" ? "ff" : "sr"
            let foods = sources.map { $0.food(FoodID(rawValue: "\(dataset):\(id)")) }
            guard let first = foods[0], let second = foods[1] else { continue }
            compared += 1
            #expect(first.name == second.name)
            #expect(first.portions.map(\.unit) == second.portions.map(\.unit), "\(first.name)")
            for nutrient in Nutrient.allCases {
                let values = [first, second].map { $0.nutrientsPer100Grams[nutrient].reported }
                let difference = abs((values[0] ?? 0) - (values[1] ?? 0))
                #expect(
                    (values[0] == nil) == (values[1] == nil) && difference <= 0.006 * max(1, values[1] ?? 0),
                    "\(first.name): \(nutrient) is \(values)"
                )
            }
        }
        #expect(compared >= 40)
    }
}
