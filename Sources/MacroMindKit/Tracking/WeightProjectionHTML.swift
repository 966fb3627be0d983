/// A projected course of weight as one self-contained web page with a chart.
///
/// The page loads nothing from elsewhere and runs no script.
///
/// - Complexity: Linear in the number of days.
public struct WeightProjectionHTML: Sendable {
    /// The page, which ends with a line break.
    public let text: String

    private static let size = (width: 640.0, height: 260.0, margin: 44.0)

    /// Renders a projection.
    ///
    /// - Parameter projection: The projection; it may be empty.
    public init(_ projection: WeightProjection) {
        let days = projection.days
        let weights = days.map(\.weight.value)
        let low = (weights.min() ?? 0) - 0.5
        let high = (weights.max() ?? 1) + 0.5
        let points = days.enumerated().map { index, day in
            let x =
                Self.size.margin + Double(index) / Double(max(1, days.count - 1))
                * (Self.size.width - Self.size.margin - 10)
            return Self.point(x, Self.y(day.weight.value, low: low, high: high))
        }
        let summary = Self.summary(projection)
        text = """
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>Projected weight</title>
            <style>\(PlanStyleSheet.text)</style>
            </head>
            <body>
            <header><h1>Projected weight</h1><p>\(summary)</p></header>
            <main><figure class="energy"><figcaption>Weight <small>kg</small></figcaption>
            <svg viewBox="0 0 640 280" role="img" aria-label="\(summary)">
            \(Self.grid(low: low, high: high))
            <polyline fill="none" stroke="currentColor" stroke-width="2.5" points="\(points.joined(separator: " "))"/>
            \(Self.dayMarks(days))
            </svg></figure>\(Self.notes(projection.findings))</main>
            </body>
            </html>

            """
    }

    private static func summary(_ projection: WeightProjection) -> String {
        guard let first = projection.days.first, let last = projection.days.last else { return "No days." }
        let change = (last.weight - first.weight).rounded(toPlaces: 1).value
        return
            "From \(first.weight.rounded(toPlaces: 1).value) kg to \(last.weight.rounded(toPlaces: 1).value) kg "
            + "(\(change > 0 ? "+" : "")\(change) kg) on day \(last.day); "
            + "maintenance then \(projection.maintenanceAtEnd.whole) kcal a day."
    }

    private static func notes(_ findings: [Finding]) -> String {
        guard !findings.isEmpty else { return "" }
        let items = findings.map { "<li>\($0.message.htmlEscaped)</li>" }
        return "\n<ul>\(items.joined())</ul>\n"
    }

    private static func grid(low: Double, high: Double) -> String {
        let step = max(1, ((high - low) / 5).rounded())
        var value = (low / step).rounded(.up) * step
        var lines: [String] = []
        while value <= high {
            let y = coordinate(y(value, low: low, high: high))
            lines.append(
                "<line x1=\"\(size.margin)\" x2=\"630\" y1=\"\(y)\" y2=\"\(y)\" stroke=\"currentColor\" opacity=\".15\"/>"
                    + "<text x=\"24\" y=\"\(y)\">\(value.text)</text>"
            )
            value += step
        }
        return lines.joined()
    }

    private static func dayMarks(_ days: [ProjectedDay]) -> String {
        [0, days.count / 2, days.count - 1].filter { days.indices.contains($0) }.map { index in
            let x =
                size.margin + Double(index) / Double(max(1, days.count - 1)) * (size.width - size.margin - 10)
            return "<text x=\"\(coordinate(x))\" y=\"275\">day \(days[index].day)</text>"
        }.joined()
    }

    private static func y(_ weight: Double, low: Double, high: Double) -> Double {
        size.height - (weight - low) / (high - low) * (size.height - 20)
    }

    private static func point(_ x: Double, _ y: Double) -> String { "\(coordinate(x)),\(coordinate(y))" }

    private static func coordinate(_ value: Double) -> String { Grams(value).rounded(toPlaces: 1).value.text }
}
