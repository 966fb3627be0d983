import ArgumentParser
import MacroMindKit

struct ResponseCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "response",
        abstract: "Works on answers of language models.",
        discussion: """
            EXAMPLE
              macromind response parse --jsonl < answers.jsonl
            """,
        subcommands: [Parse.self]
    )

    struct Parse: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "parse",
            abstract: "Reads the meals of model answers, damaged ones included.",
            discussion: """
                Reads {"id", "text", "context"?} from standard input and writes {"id", "meals", "warnings"} for each line.

                EXAMPLE
                  macromind response parse --jsonl < answers.jsonl
                """
        )

        @Flag(help: "Reads JSON Lines; required.")
        var jsonl = false

        func validate() throws {
            guard jsonl else { throw ValidationError("Answers are read as JSON Lines; add --jsonl.") }
        }

        func run() throws {
            try JSONLines().answer { line in ResponseAnswer(try? line.get()) }
        }
    }
}

/// The answer line for one model answer.
struct ResponseAnswer: Encodable {
    let id: JSONValue
    let meals: [DraftMeal]
    let warnings: [String]

    init(_ line: JSONValue?) {
        id = line?["id"] ?? .null
        guard let text = line?["text"]?.stringValue else {
            meals = []
            warnings = ["no-text"]
            return
        }
        let parsed = ResponseParser.parse(text, context: ResponseContext(line?["context"]))
        meals = parsed.meals
        warnings = parsed.warnings.map(\.rawValue)
    }
}

extension ResponseContext {
    /// Reads what the caller knew: `finishReason`, `slots`, `allergens` and `diet`.
    ///
    /// An allergy in words that are not known counts as all of them.
    init(_ json: JSONValue?) {
        func words(_ key: String) -> [String] {
            if let text = json?[key]?.stringValue { return [text] }
            return (json?[key]?.arrayValue ?? []).compactMap(\.stringValue)
        }
        var allergens: AllergenSet = []
        for word in words("allergens") {
            allergens.formUnion(AllergenSet(term: word) ?? AllergenSet(Allergen.allCases))
        }
        self.init(
            finishReason: json?["finishReason"]?.stringValue,
            slots: words("slots").compactMap(MealSlot.init),
            allergens: allergens,
            diets: (words("diet") + words("diets")).compactMap { word in
                Diet(rawValue: word.lowercased().replacing("-", with: "_").replacing(" ", with: "_"))
            }
        )
    }
}
