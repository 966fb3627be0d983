import Foundation
import HummingbirdTesting
import MacroMindAccounts
import MacroMindData
import MacroMindKit
import MacroMindTesting
import Testing

@testable import MacroMindExamples

struct ExampleTests {
    private static let profile = """
        {"sex":"female","age":34,"height_cm":168,"weight_kg":70,"activity_level":"light","allergies":["peanuts"]}
        """

    @Test("the targets endpoint answers a profile and names what is wrong with another")
    func targets() throws {
        let good = TargetsEndpoint.answer(Data(Self.profile.utf8))
        #expect(good.status == 200)
        let bad = TargetsEndpoint.answer(Data(#"{"sex":"female","age":-3}"#.utf8))
        #expect(bad.status == 422)
    }

    @Test("a batch answers every line in order, bad ones with their number")
    func batch() throws {
        let lines = BatchTargets.lines(for: [Self.profile, "nonsense", Self.profile])
        let values = try lines.map { try JSONDecoder().decode(JSONValue.self, from: Data($0.utf8)) }
        #expect(values.map { $0["line"]?.integerValue } == [1, 2, 3])
        #expect(values.map { $0["error"] == nil } == [true, false, true])
        #expect(values[0]["energy_kcal"] == values[2]["energy_kcal"])
    }

    @Test("a store of one's own keeps the rules", arguments: RecipeStoreConformance.Check.allCases)
    func store(check: RecipeStoreConformance.Check) async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let file = folder.appending(path: "recipes.json")
        try await RecipeStoreConformance { accounts in
            let known = Set(accounts.map(\.id))
            return try FileRecipeStore(file: file) { known.contains($0) }
        }.run(check)
    }

    @Test("a provider of one's own keeps the rules", arguments: LLMProviderConformance.Check.allCases)
    func provider(check: LLMProviderConformance.Check) async throws {
        try await LLMProviderConformance { scenario in
            switch scenario {
            case .answers(let text):
                ClosureProvider { _, _ in
                    ClosureProvider.Answer(text: text, usage: LLMUsage(inputTokens: 12, outputTokens: 5))
                }
            case .breaksDown: ClosureProvider { _, _ in throw CocoaError(.fileReadUnknown) }
            default: nil
            }
        }.run(check)
    }
}
