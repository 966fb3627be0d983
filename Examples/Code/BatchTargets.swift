import Foundation
import MacroMindKit

/// A batch job over JSON Lines: a profile a line comes in, a line goes out for each, in the same order.
///
/// A line that can not be read does not stop the others; it is answered with its number and the reason.
enum BatchTargets {
    static func lines(for input: some Sequence<String>) -> [String] {
        input.enumerated().map { number, line in answer(line, number: number + 1) }
    }

    private static func answer(_ line: String, number: Int) -> String {
        do {
            let profile = try JSONDecoder().decode(Profile.self, from: Data(line.utf8))
            let targets = try TargetCalculator().targets(for: profile.targetRequest())
            return text([
                "line": .number(Double(number)),
                "energy_kcal": .number(targets.energy.target.value.rounded()),
                "protein_g": .number(targets.protein.target.value.rounded()),
            ])
        } catch {
            let reason = (error as? InputError).map { "\($0)" } ?? "This is no profile."
            return text(["line": .number(Double(number)), "error": .string(reason)])
        }
    }

    private static func text(_ members: JSONValue) -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        return String(decoding: (try? encoder.encode(members)) ?? Data(), as: UTF8.self)
    }
}
