import MacroMindKit
import MacroMindSQLite

/// The report of an import as text.
struct ImportText {
    private let report: FoodImportReport

    init(_ report: FoodImportReport) { self.report = report }

    var lines: [String] {
        var table = TextTable(.left, .right)
        table.append("records", "\(report.records)")
        table.append("foods", "\(report.foods)")
        if report.replaced > 0 { table.append("  in the place of others", "\(report.replaced)") }
        if report.ignored > 0 { table.append("no foods to eat", "\(report.ignored)") }
        table.append("put aside", "\(report.quarantined.values.reduce(0, +))")
        for (code, count) in report.quarantined.sorted(by: { $0.key < $1.key }) {
            table.append("  \(code)", "\(count)")
        }
        return ["\(report.format.rawValue): \(report.status.rawValue)"] + table.lines + examples + stop
    }

    private var examples: [String] {
        guard !report.examples.isEmpty else { return [] }
        return ["", "Put aside, for example:"]
            + report.examples.prefix(10).map { record in
                let name = [record.food, record.name].filter { !$0.isEmpty }.joined(separator: " ")
                return "  \(name.isEmpty ? "at \(record.position)" : name): \(record.message)"
            }
    }

    private var stop: [String] {
        guard let stop = report.stop else { return [] }
        let last = stop.lastFood.isEmpty ? "no food before it" : "the last food is \(stop.lastFood)"
        return ["", "Reading stopped at byte \(stop.offset) of \(stop.file); \(last)."]
    }
}
