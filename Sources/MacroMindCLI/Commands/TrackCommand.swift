import ArgumentParser
import MacroMindKit

struct TrackCommand: ParsableCommand {
    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text, json
    }

    static let configuration = CommandConfiguration(
        commandName: "track",
        abstract: "Learns energy expenditure from logged weight and intake.",
        discussion: """
            The file has the header day,weight_kg,intake_kcal,excluded; a day is a number or a date, empty cells are days that
            were not logged. With --jsonl, {"id", "person", "log"} is read a line.

            EXAMPLE
              macromind track log.csv --profile me.json
            """
    )

    @Argument(help: ArgumentHelp("The log, a CSV file; “-” reads standard input.", valueName: "file"))
    var file: String?

    @Option(help: ArgumentHelp("The profile, a JSON file.", valueName: "file"))
    var profile: String?

    @Option(help: "text or json.")
    var format: Format = .text

    @Flag(help: "Reads records as JSON Lines from standard input and writes one answer a line.")
    var jsonl = false

    func validate() throws {
        guard jsonl || (file != nil && profile != nil) else {
            throw ValidationError("Name a log and --profile, or add --jsonl.")
        }
    }

    func run() throws {
        guard !jsonl else { return try JSONLines().answer(Self.answer) }
        let person = try Files.decode(Profile.self, from: profile ?? "").person
        let table = try LogTable(
            String(decoding: try Files.read(file ?? "-"), as: UTF8.self),
            name: file ?? "-"
        )
        do {
            let log = try TrackingLog(table.days)
            let tracked = try TrackedPerson(person, on: table.firstDate)
            var learned = try ExpenditureEstimator().estimate(tracked, log: log)
            learned.findings = learned.findings.map(table.dated)
            show(learned)
        } catch {
            throw Failure(.badData, "\(file ?? "-"): \(error.message)")
        }
    }

    private func show(_ learned: LearnedExpenditure) {
        switch format {
        case .json: if let text = try? Files.json(learned) { StandardOutput.write(text) }
        case .text:
            StandardOutput.write(TrackText(learned, terminal: Terminal()).lines.joined(separator: "\n"))
        }
    }

    private static func answer(_ line: Result<JSONValue, InputError>) -> JSONAnswer<ExpenditureRecord.Result>
    {
        do throws(InputError) {
            return .value(try ExpenditureRecord(try line.get()).evaluate())
        } catch {
            return .error(id: (try? line.get())?["id"] ?? .null, error)
        }
    }
}

/// An answer line: a value, or the error of its line.
enum JSONAnswer<Value: Encodable>: Encodable {
    case value(Value)
    case error(id: JSONValue, InputError)

    func encode(to encoder: any Encoder) throws {
        switch self {
        case .value(let value): try value.encode(to: encoder)
        case .error(let id, let error):
            try JSONValue.object(["id": id, "error": error.json]).encode(to: encoder)
        }
    }
}
