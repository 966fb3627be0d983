import ArgumentParser
import MacroMindKit

struct CalcCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "calc",
        abstract: "Evaluates science functions, one JSON object a line.",
        discussion: """
            Reads {"function": NAME, "input": {…}} from standard input and writes {"function", "value"} or
            {"function", "error": {"code", "message"}} for each line. --list names the functions.

            EXAMPLE
              echo '{"function":"ree_mifflin_st_jeor","input":{"sex":"female","age_y":45,"height_cm":165,"weight_kg":68}}' \\
                | macromind calc
            """
    )

    @Flag(help: "Lists the functions with an example of their input.")
    var list = false

    func run() throws {
        guard !list else { return try writeList() }
        try JSONLines().answer(Self.answer)
    }

    private func writeList() throws(Failure) {
        var table = TextTable(.left, .left)
        for function in CalculationTable.standard.functions { table.append(function.name, function.summary) }
        StandardOutput.write(table.lines.joined(separator: "\n"))
    }

    private static func answer(_ line: Result<JSONValue, InputError>) -> JSONValue {
        var name = JSONValue.null
        do throws(InputError) {
            let value = try line.get()
            name = value["function"] ?? .null
            guard let function = name.stringValue else {
                throw InputError(
                    .missing,
                    field: "function",
                    received: "nothing",
                    allowed: "the name of a function"
                )
            }
            let result = try CalculationTable.standard(function, value["input"] ?? .object([:]))
            return ["function": name, "value": result.value]
        } catch {
            return ["function": name, "error": error.json]
        }
    }
}
