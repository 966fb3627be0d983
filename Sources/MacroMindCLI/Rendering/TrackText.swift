import MacroMindKit

/// A learned expenditure as text for a terminal.
struct TrackText {
    private let learned: LearnedExpenditure
    private let terminal: Terminal

    init(_ learned: LearnedExpenditure, terminal: Terminal) {
        self.learned = learned
        self.terminal = terminal
    }

    var lines: [String] {
        var table = TextTable(.left, .right, .left)
        table.append("  Expenditure", "\(Int(learned.expenditure.value.rounded()))", "kcal a day")
        table.append(
            "  90 % interval",
            "\(Int(learned.low.value.rounded()))–\(Int(learned.high.value.rounded()))",
            "kcal a day"
        )
        table.append("  Trend weight", "\(learned.trendWeight.rounded(toPlaces: 1).value)", "kg")
        table.append("  Days used", "\(learned.daysUsed)", "")
        return [terminal.style("Learned expenditure (\(learned.confidence.rawValue))", .bold)] + table.lines
            + FindingsText(learned.findings, terminal: terminal).lines
    }
}
