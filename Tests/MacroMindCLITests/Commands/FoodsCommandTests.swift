import Foundation
import Testing

/// Foods as JSON and as text for people.
@Suite(.enabled(if: Macromind.executable != nil))
struct FoodsCommandTests {
    private func output(_ arguments: [String]) throws -> String {
        let tool = try Macromind()
        defer { tool.remove() }
        let outcome = try tool.run(["foods"] + arguments)
        #expect(outcome.code == 0, "\(outcome.errors)")
        return outcome.output
    }

    private func answer(_ arguments: [String]) throws -> [String: Any] {
        let text = try output(arguments + ["--format", "json"])
        return try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    }

    @Test func `search gives identifiers, names, scores and what matched`() throws {
        let answer = try answer(["search", "brown rice", "--limit", "3"])
        #expect(answer["query"] as? String == "brown rice")
        let matches = try #require(answer["matches"] as? [[String: Any]])
        #expect(!matches.isEmpty && matches.count <= 3)
        for match in matches {
            for member in ["id", "name", "matched_name"] {
                #expect((match[member] as? String)?.isEmpty == false, "\(member) of \(match)")
            }
            let score = try #require(match["score"] as? Double)
            #expect(score > 0 && score <= 1)
        }
    }

    @Test func `a search that finds nothing is an empty list`() throws {
        let answer = try answer(["search", "zzzzqqqqxxxx"])
        #expect((answer["matches"] as? [Any])?.isEmpty == true)
    }

    @Test func `show gives what is known, and no zero for what is not`() throws {
        let answer = try answer(["show", "egg-raw"])
        #expect(answer["id"] as? String == "egg-raw")
        let nutrients = try #require(answer["nutrients_per_100_g"] as? [String: Double])
        #expect((nutrients["energy_kcal"] ?? 0) > 100)
        #expect((nutrients["protein_g"] ?? 0) > 10)
        let allergens = try #require(answer["allergens"] as? [String: Any])
        #expect(allergens["contains"] as? [String] == ["egg"])
        #expect(allergens["is_complete"] as? Bool == true)
        #expect(answer["portions"] is [[String: Any]])
    }

    @Test func `stats count every food once`() throws {
        let answer = try answer(["stats"])
        let foods = try #require(answer["foods"] as? Int)
        for member in ["datasets", "categories"] {
            let counts = try #require(answer[member] as? [String: Int])
            #expect(counts.values.reduce(0, +) == foods, "\(member)")
        }
    }

    @Test func `nutrients have names for people`() throws {
        let text = try output(["show", "egg-raw"])
        for name in ["saturated fat", "pantothenic acid", "vitamin B12"] {
            #expect(text.contains(name), "\(name)")
        }
        #expect(!text.contains("saturatedFat"))
    }

    @Test func `help has an example`() throws {
        #expect(try output(["--help"]).contains("EXAMPLE"))
    }

    @Test func `an unknown food is bad data`() throws {
        let tool = try Macromind()
        defer { tool.remove() }
        let outcome = try tool.run(["foods", "show", "no-such-food", "--format", "json"])
        #expect(outcome.code == 65)
        #expect(outcome.output == "")
    }
}
