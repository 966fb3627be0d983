import MacroMindKit

/// A log of weight and intake as a table of comma-separated values.
struct LogTable {
    let days: [LoggedDay]
    /// The first date, when the table has dates.
    let firstDate: CalendarDate?

    init(_ text: String, name: String) throws(Failure) {
        var lines = text.split(omittingEmptySubsequences: false) { $0.isNewline }[...]
        let header = Self.cells(lines.popFirst() ?? "")
        guard header.contains("day"), header.contains("weight_kg"), header.contains("intake_kcal") else {
            throw Failure(
                .badData,
                "\(name), line 1: the header is “\(header.joined(separator: ","))”; it needs day, weight_kg and intake_kcal."
            )
        }
        var days: [LoggedDay] = []
        var first: CalendarDate?
        for (index, line) in lines.enumerated() where !line.allSatisfy(\.isWhitespace) {
            let row = Dictionary(zip(header, Self.cells(line)), uniquingKeysWith: { first, _ in first })
            let place = "\(name), line \(index + 2)"
            let cell = row["day"] ?? ""
            if first == nil { first = CalendarDate(cell) }
            guard let day = Int(cell) ?? CalendarDate(cell)?.dayNumber else {
                throw Failure(
                    .badData,
                    "\(place): day is “\(cell)”; allowed is a whole number or a date as YYYY-MM-DD."
                )
            }
            do throws(InputError) {
                days.append(
                    LoggedDay(
                        day: day,
                        weight: try Self.number(row["weight_kg"], "weight_kg").map { Kilograms($0) },
                        intake: try Self.number(row["intake_kcal"], "intake_kcal").map { Kilocalories($0) },
                        isExcluded: ["1", "true", "yes"].contains(row["excluded"] ?? "")
                    )
                )
                try Self.check(days.suffix(2), cell)
            } catch {
                throw Failure(.badData, "\(place): \(error.message)")
            }
        }
        self.days = days
        firstDate = first
    }

    /// Returns a finding with dates in place of day numbers, when the table has dates.
    func dated(_ finding: Finding) -> Finding {
        firstDate == nil ? finding : finding.dated()
    }

    /// Checks the last row by itself and against the one before it; an error names the column.
    private static func check(_ rows: ArraySlice<LoggedDay>, _ cell: String) throws(InputError) {
        do {
            _ = try TrackingLog(Array(rows))
        } catch {
            var named = error
            let column = error.field.split(separator: " ").last.map(String.init) ?? ""
            named.field = column.contains("_") ? column : "day"
            if error.code == .inconsistent { named.received = cell }
            throw named
        }
    }

    private static func cells(_ line: Substring) -> [String] {
        line.split(separator: ",", omittingEmptySubsequences: false).map { cell in
            String(cell.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
        }
    }

    private static func number(_ cell: String?, _ field: String) throws(InputError) -> Double? {
        guard let cell, !cell.isEmpty else { return nil }
        guard let number = Double(cell), number.isFinite else {
            throw InputError(.wrongKind, field: field, received: "“\(cell)”", allowed: "a number, or nothing")
        }
        return number
    }
}
