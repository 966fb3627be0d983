/// Moments as HTTP headers write them.
enum HTTPMoment {
    /// Reads an HTTP date such as `Sun, 06 Nov 1994 08:49:37 GMT` or an RFC 3339 instant such as
    /// `1994-11-06T08:49:37Z`, in seconds since 1970.
    static func seconds(of text: String) -> Double? {
        guard text.utf8.count <= 40 else { return nil }
        return httpDate(text) ?? instant(text)
    }

    private static func httpDate(_ text: String) -> Double? {
        let parts = text.split(separator: " ").map(String.init)
        guard parts.count == 6, parts[5] == "GMT", let day = Int(parts[1]), let year = Int(parts[3]),
            let month = months.firstIndex(of: parts[2]), let time = timeOfDay(parts[4])
        else { return nil }
        return seconds(year: year, month: month + 1, day: day, time: time)
    }

    private static func instant(_ text: String) -> Double? {
        let halves = text.split(separator: "T").map(String.init)
        guard halves.count == 2, halves[1].hasSuffix("Z") else { return nil }
        let date = halves[0].split(separator: "-").compactMap { Int($0) }
        guard date.count == 3, let time = timeOfDay(String(halves[1].dropLast())) else { return nil }
        return seconds(year: date[0], month: date[1], day: date[2], time: time)
    }

    private static func timeOfDay(_ text: String) -> Double? {
        let parts = text.split(separator: ":").compactMap { Double($0) }
        guard parts.count == 3, (0..<24).contains(parts[0]), (0..<60).contains(parts[1]),
            (0..<61).contains(parts[2])
        else { return nil }
        return parts[0] * 3_600 + parts[1] * 60 + parts[2]
    }

    private static func seconds(year: Int, month: Int, day: Int, time: Double) -> Double? {
        guard (1970...9999).contains(year), (1...12).contains(month), (1...31).contains(day) else {
            return nil
        }
        // Days from the civil calendar, with years that begin in March so that the leap day comes last.
        let shiftedYear = month > 2 ? year : year - 1
        let shiftedMonth = (month + 9) % 12
        let days =
            shiftedYear * 365 + shiftedYear / 4 - shiftedYear / 100 + shiftedYear / 400
            + (shiftedMonth * 306 + 5) / 10 + day - 1 - 719_468
        return Double(days) * 86_400 + time
    }

    private static let months = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]
}
