import Foundation
import MacroMindKit

/// The day on which a command runs, for ages that come from a date of birth when no day is named.
enum Today {
    static var date: CalendarDate? {
        let now = Date()
        let seconds = now.timeIntervalSince1970 + Double(TimeZone.current.secondsFromGMT(for: now))
        return CalendarDate("1970-01-01")?.adding(days: Int((seconds / 86_400).rounded(.down)))
    }
}
