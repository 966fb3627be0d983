import MacroMindKit

/// Vitamins and minerals of a plan as text for a terminal: the gaps, or every nutrient.
struct NutrientText {
    private let report: NutrientReport
    private let showsAll: Bool
    private let terminal: Terminal

    init(_ report: NutrientReport, showsAll: Bool, terminal: Terminal) {
        self.report = report
        self.showsAll = showsAll
        self.terminal = terminal
    }

    var lines: [String] {
        let shown = showsAll ? report.lines : report.gaps + report.excesses
        guard !shown.isEmpty else { return [] }
        let title = showsAll ? "Vitamins and minerals" : "Vitamins and minerals to look at"
        let heading = "\(terminal.style(title, .bold)) · mean of a day, for \(report.stage.rawValue)"
        var table = TextTable(.left, .right, .left, .right, .left, .left)
        for line in shown {
            table.append(
                "  " + line.nutrient.rawValue,
                (line.status == .unknown ? "≥ " : "") + Self.number(line.achieved),
                "of \(Self.number(line.recommended)) \(line.unit) \(line.basis.rawValue)",
                "\((line.ratio * 100).whole) %",
                terminal.style(Self.word(line), line.status == .met ? .dim : .yellow),
                terminal.style(Self.foods(line), .dim)
            )
        }
        return ["", heading] + table.lines
    }

    private static func word(_ line: NutrientReport.Line) -> String {
        switch line.status {
        case .met: "met"
        case .low: "low"
        case .high: "above \(line.upperLevel.map(number) ?? "the upper level")"
        case .unknown: "not known for all foods"
        }
    }

    private static func foods(_ line: NutrientReport.Line) -> String {
        line.sources.map { source in
            let part = source.share < 1 ? ", \((source.share * 100).whole) % of the gap" : ""
            return "\(Masses.text(source.mass)) \(source.name.prefix { $0 != "," })\(part)"
        }.joined(separator: " or ")
    }

    private static func number(_ value: Double) -> String {
        value < 10 ? "\(Grams(value).rounded(toPlaces: 1).value)" : value.whole
    }
}
