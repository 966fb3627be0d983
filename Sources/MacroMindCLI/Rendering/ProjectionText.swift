import MacroMindKit

/// A projected course of weight as a chart of text.
struct ProjectionText {
    private let projection: WeightProjection
    private let terminal: Terminal

    private static let width = 60
    private static let height = 14

    init(_ projection: WeightProjection, terminal: Terminal) {
        self.projection = projection
        self.terminal = terminal
    }

    var lines: [String] {
        guard let first = projection.days.first, let last = projection.days.last else { return [] }
        let change = last.weight - first.weight
        return chart + [
            "",
            "  Day \(last.day): \(text(last.weight)) kg (\(change.value > 0 ? "+" : "")\(text(change)) kg), "
                + "of which \(text(last.fat - first.fat)) kg fat; maintenance then "
                + "\(Int(projection.maintenanceAtEnd.value.rounded())) kcal a day",
        ] + FindingsText(projection.findings, terminal: terminal).lines
    }

    private var chart: [String] {
        let weights = samples
        let low = (weights.min() ?? 0) - 0.25
        let high = (weights.max() ?? 0) + 0.25
        return (0..<Self.height).map { row in
            let upper = high - (high - low) * Double(row) / Double(Self.height)
            let lower = high - (high - low) * Double(row + 1) / Double(Self.height)
            let label = row % 4 == 0 || row == Self.height - 1 ? text(Kilograms((upper + lower) / 2)) : ""
            let cells = weights.map { $0 <= upper && $0 > lower ? "●" : " " }.joined()
            return String(repeating: " ", count: max(0, 7 - label.count)) + label + " │"
                + terminal.style(cells, .cyan)
        } + [String(repeating: " ", count: 8) + "└" + String(repeating: "─", count: weights.count)]
    }

    private var samples: [Double] {
        let days = projection.days
        let count = min(Self.width, days.count)
        return (0..<count).map { days[$0 * (days.count - 1) / max(1, count - 1)].weight.value }
    }

    private func text(_ mass: Kilograms) -> String { "\(mass.rounded(toPlaces: 1).value)" }
}
