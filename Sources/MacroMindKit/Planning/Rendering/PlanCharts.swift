/// Small charts of each day's achieved amounts against the range that counts as met.
struct PlanCharts {
    private let days: [PlanReport.Day]

    init(_ report: PlanReport) { days = report.days }

    /// The charts as accessible SVG figures.
    var html: String {
        let figures = [
            figure("Energy", unit: "kcal", color: "energy", days.map(\.energy)),
            figure("Protein", unit: "g", color: "protein", days.map(\.protein)),
            figure("Fat", unit: "g", color: "fat", days.map(\.fat)),
            figure("Carbohydrate", unit: "g", color: "carbohydrate", days.map(\.carbohydrate)),
        ]
        return
            "<section class=\"charts\"><h2>The days at a glance</h2><div>\(figures.joined())</div></section>"
    }

    private static let height = 90.0
    private static let baseline = 108.0

    private func figure(
        _ title: String,
        unit: String,
        color: String,
        _ measures: [PlanReport.Measure]
    ) -> String {
        let top = max(1, measures.map { max($0.achieved, $0.upper) }.max() ?? 1) * 1.1
        let step = 280.0 / Double(max(1, measures.count))
        let bars = measures.enumerated().map { index, measure in
            bar(measure, x: 10 + Double(index) * step, width: step * 0.7, top: top, day: index + 1)
        }
        let label = measures.enumerated().map { "day \($0 + 1) \(Grams($1.achieved).whole) \(unit)" }
        return """
            <figure class="\(color)">
            <figcaption>\(title) <small>\(unit); the band is what counts as met</small></figcaption>
            <svg viewBox="0 0 300 125" role="img" aria-label="\(title): \(label.joined(separator: ", "))">
            \(band(measures, top: top))\(bars.joined())
            </svg>
            </figure>
            """
    }

    private func band(_ measures: [PlanReport.Measure], top: Double) -> String {
        guard let first = measures.first else { return "" }
        let upper = Self.y(first.upper, top: top)
        let height = Self.y(first.lower, top: top) - upper
        return
            "<rect class=\"band\" x=\"5\" y=\"\(Self.text(upper))\" width=\"290\" height=\"\(Self.text(height))\"/>"
    }

    private func bar(_ measure: PlanReport.Measure, x: Double, width: Double, top: Double, day: Int) -> String
    {
        let y = Self.y(measure.achieved, top: top)
        let showsNumber = days.count <= 10
        let middle = Self.text(x + width / 2)
        return
            "<rect class=\"\(measure.isMet ? "bar" : "bar off")\" x=\"\(Self.text(x))\" y=\"\(Self.text(y))\" "
            + "width=\"\(Self.text(width))\" height=\"\(Self.text(Self.baseline - y))\" rx=\"2\"/>"
            + (showsNumber
                ? "<text x=\"\(middle)\" y=\"\(Self.text(y - 3))\">\(Grams(measure.achieved).whole)</text>"
                    + "<text x=\"\(middle)\" y=\"120\">\(day)</text>" : "")
    }

    private static func y(_ value: Double, top: Double) -> Double { baseline - value / top * height }

    private static func text(_ value: Double) -> String { Grams(value).rounded(toPlaces: 1).value.text }
}
