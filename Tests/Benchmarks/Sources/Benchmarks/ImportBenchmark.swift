import Foundation
import MacroMindData
import MacroMindKit
import MacroMindSQLite

/// Imports a made-up download of 500,000 branded foods and searches it, which takes a minute or two.
enum ImportBenchmark {
    private static let count = 500_000
    private static let queries = [
        "chocolate", "cheese", "organic chicken soup", "peanut butter cookie", "low fat vanilla yogurt",
        "chiken soup",
        "tomatoe sauce", "granola bar almond", "frozen", "golden harvest crackers", "choc",
        "sparkling water lime",
        "whole grain bread", "sea salt potato chips 4711", "zzqxjkw", "organic organic organic cheese",
    ]

    static func run() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "macromind-benchmark")
        try? FileManager.default.removeItem(at: folder)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let download = folder.appending(path: "branded.json")
        try write(to: download)
        let database = folder.appending(path: "foods.sqlite").path
        let start = ContinuousClock.now
        let importer = try FoodImporter(database: database)
        let report = try importer.run(download.path)
        let seconds = (ContinuousClock.now - start) / .seconds(1)
        let bytes = try FileManager.default.attributesOfItem(atPath: download.path)[.size] as? Int ?? 0
        print("| import | \(report.records) foods, \(bytes / 1_000_000) MB | \(Int(seconds)) s |")
        print("| import_rate | rows in a second | \(Int(Double(report.records) / seconds)) |")
        print("| import_memory | peak of the process | \(peakMegabytes()) MB |")
        try search("search_bundled", SearchableFoodTable(.bundled))
        try search("search_500000", importer.source)
    }

    private static func search(_ name: String, _ source: any FoodSource) throws {
        var times: [Duration] = []
        for round in 0..<14 {
            for query in queries {
                let start = ContinuousClock.now
                keep(source.search(FoodQuery(query, limit: 10)))
                if round > 0 { times.append(ContinuousClock.now - start) }
            }
        }
        times.sort()
        func text(_ share: Double) -> String {
            let value = times[min(times.count - 1, Int(Double(times.count) * share))] / .milliseconds(1)
            return "\((value * 100).rounded() / 100) ms"
        }
        print("| \(name) | \(times.count) searches | p50 \(text(0.5)), p99 \(text(0.99)) |")
    }

    private static func write(to url: URL) throws {
        let words = [
            "organic", "chocolate", "cheese", "chicken", "soup", "peanut", "butter", "cookie", "vanilla",
            "yogurt",
            "tomato", "sauce", "granola", "bar", "almond", "cracker", "sparkling", "water", "lime", "whole",
            "grain",
            "bread", "sea", "salt", "potato", "chips", "low", "fat", "frozen", "pizza", "honey", "oat",
            "berry", "mix",
        ]
        FileManager.default.createFile(atPath: url.path, contents: nil)
        let file = try FileHandle(forWritingTo: url)
        defer { try? file.close() }
        var generator = SeededGenerator(seed: 4)
        var text = "{\"BrandedFoods\":["
        for index in 0..<count {
            let name = (0..<Int.random(in: 2...6, using: &generator))
                .compactMap { _ in words.randomElement(using: &generator) }.joined(separator: " ")
            text += index == 0 ? "\n" : ",\n"
            text += food(index, name.uppercased() + " \(index % 60_000)", energy: 150 + index % 100)
            if text.utf8.count > 1 << 20 {
                try file.write(contentsOf: Data(text.utf8))
                text = ""
            }
        }
        try file.write(contentsOf: Data((text + "\n]}\n").utf8))
    }

    private static func food(_ index: Int, _ name: String, energy: Int) -> String {
        let amounts: [(Int, Int, String)] = [
            (1008, energy, "KCAL"), (1003, 8, "G"), (1004, 9, "G"), (1005, 20, "G"), (1079, 2, "G"),
            (2000, 6, "G"),
            (1258, 2, "G"), (1093, 300, "MG"), (1087, 40, "MG"), (1089, 1, "MG"), (1253, 5, "MG"),
            (1257, 0, "G"),
        ]
        let nutrients = amounts.map { id, amount, unit in
            """
            {"type":"FoodNutrient","id":\(index * 20),"nutrient":{"id":\(id),"number":"0","name":"Nutrient","rank":600,\
            "unitName":"\(unit)"},"foodNutrientDerivation":{"code":"LCCS","description":"Calculated from value per serving"},\
            "amount":\(amount)}
            """
        }
        return """
            {"foodClass":"Branded","description":"\(name)","foodNutrients":[\(nutrients.joined(separator: ","))],\
            "brandOwner":"Golden Harvest \(index % 900)","ingredients":"WATER, SUGAR, WHEAT FLOUR, NATURAL FLAVOR \(index % 3_000), \
            SALT, MILK POWDER, SOY LECITHIN.","servingSize":30.0,"servingSizeUnit":"g","brandedFoodCategory":"Snacks",\
            "householdServingFullText":"1 piece","gtinUpc":"\(index)","fdcId":\(400_000 + index),"dataType":"Branded"}
            """
    }

    /// The most memory that the process has held, from the status that Linux keeps; 0 elsewhere.
    private static func peakMegabytes() -> Int {
        let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
        let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM") }
        return line.flatMap { Int($0.filter(\.isNumber)) }.map { $0 / 1_024 } ?? 0
    }
}
