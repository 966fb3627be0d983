import Foundation
import Testing

@Suite(.enabled(if: Macromind.executable != nil))
final class FoodsImportTests {
    private let tool: Macromind

    init() throws { tool = try Macromind() }

    deinit { tool.remove() }

    private func products(_ count: Int) -> String {
        (0..<count).map { index in
            #"{"code":"4000\#(100_000 + index)","product_name":"Haselnuss Riegel \#(index)","lang":"de","nutriments":{"energy-kcal_100g":\#(index % 10 == 9 ? 4_000 : 450),"fat_100g":20,"proteins_100g":8,"carbohydrates_100g":57}}"#
                + "\n"
        }.joined()
    }

    @Test func `an import is searched, shown, counted and asked by recipes`() throws {
        try tool.write(products(30), to: "products.jsonl")
        let report = try tool.run([
            "foods", "import", "products.jsonl", "--database", "foods.sqlite", "--report", "json",
        ])
        #expect(report.code == 0, "\(report.errors)")
        #expect(report.output.contains("\"foods\" : 27"))
        #expect(report.output.contains("\"energy-too-high\" : 3"))
        let search = try tool.run(["foods", "search", "haselnus riegel 7", "--database", "foods.sqlite"])
        #expect(search.output.hasPrefix("off:4000100007"), "\(search.output)")
        let show = try tool.run(["foods", "show", "off:4000100007", "--database", "foods.sqlite"])
        #expect(show.output.contains("tree nuts, perhaps more"))
        let stats = try tool.run(["foods", "stats", "--database", "foods.sqlite"])
        #expect(stats.output.contains("put aside: energy-too-high"))
        let analysis = try tool.run(
            ["analyze", "-", "--foods", "foods.sqlite", "--servings", "1", "--format", "json"],
            input: "Snack\n\nIngredients\n100 g Haselnuss Riegel 7\n"
        )
        #expect(analysis.output.contains("off:4000100007"), "\(analysis.output) \(analysis.errors)")
        let text = try tool.run(["foods", "import", "products.jsonl", "--database", "foods.sqlite"])
        #expect(text.output.hasPrefix("off-jsonl: already-complete"))
    }

    @Test func `a damaged download is reported with its place and code 65`() throws {
        try tool.write(String(products(3).dropLast(20)), to: "cut.jsonl")
        let outcome = try tool.run(["foods", "import", "cut.jsonl", "--database", "foods.sqlite"])
        #expect(outcome.code == 65)
        #expect(outcome.output.contains("the last food is off:4000100001"))
        #expect(outcome.errors.contains("is truncated at byte"))
    }

    @Test(
        arguments: [
            (["foods", "import", "none", "--database", "a.sqlite"], 66),
            (["foods", "import", "junk", "--database", "a.sqlite"], 65),
            (["foods", "import", "junk", "--database", "junk", "--format", "off-jsonl"], 65),
            (["foods", "import", "junk", "--database", "no/such/a.sqlite"], 73),
            (["foods", "import", "junk", "--database", "a.sqlite", "--format", "xml"], 64),
            (["foods", "search", "a", "--database", "none"], 66),
        ] as [([String], Int32)]
    )
    func `mistakes have the codes of the contract`(arguments: [String], code: Int32) throws {
        try tool.write("no database and no download, only some text", to: "junk")
        #expect(try tool.run(arguments).code == code)
    }

    @Test func `an import that was killed goes on and ends as one run`() throws {
        try tool.write(products(12_000), to: "products.jsonl")
        let executable = try #require(Macromind.executable)
        let process = Process()
        process.executableURL = executable
        process.arguments = ["foods", "import", "products.jsonl", "--database", "killed.sqlite"]
        process.currentDirectoryURL = tool.folder
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        let wal = tool.folder.appending(path: "killed.sqlite-wal").path
        let isWriting: () -> Bool = {
            let size = try? FileManager.default.attributesOfItem(atPath: wal)[.size] as? Int
            return (size ?? 0) > 400_000
        }
        while process.isRunning, !isWriting() { usleep(2_000) }
        kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
        for database in ["killed.sqlite", "whole.sqlite"] {
            let outcome = try tool.run(["foods", "import", "products.jsonl", "--database", database])
            #expect(outcome.code == 0, "\(outcome.errors)")
        }
        let reports = try ["killed.sqlite", "whole.sqlite"].map {
            try tool.run(["foods", "stats", "--database", $0]).output
                + tool.run(["foods", "search", "haselnuss riegel 11998", "--database", $0]).output
        }
        #expect(reports[0] == reports[1])
        #expect(reports[0].contains("10800"))
    }
}
