extension Finding {
    /// Returns the finding of a log whose days are numbered from 1970-01-01, with dates in place of the numbers.
    ///
    /// - Returns: The finding, unchanged when it names no day.
    public func dated() -> Finding {
        guard let epoch = CalendarDate(year: 1970, month: 1, day: 1) else { return self }
        var finding = self
        for place in path where place.hasPrefix("day ") {
            guard let day = Int(place.dropFirst(4)) else { continue }
            let date = epoch.adding(days: day).description
            finding.message = finding.message.replacing(place, with: date)
                .replacing("Day \(day)", with: date)
            finding.path = finding.path.map { $0 == place ? date : $0 }
        }
        return finding
    }
}
