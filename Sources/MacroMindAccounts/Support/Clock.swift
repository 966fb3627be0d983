public import MacroMindKit

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Where services take the present moment from.
public struct Clock: Sendable {
    /// Returns the present moment.
    public let now: @Sendable () -> Timestamp

    /// Creates a clock, such as one that a test moves by hand.
    public init(now: @escaping @Sendable () -> Timestamp) { self.now = now }

    /// The clock of the system.
    public static let system = Clock {
        Timestamp(milliseconds: Int64((Date().timeIntervalSince1970 * 1_000).rounded(.down)))
    }
}

extension Clock {
    /// The present day in UTC.
    package var today: CalendarDate { now().date }
}

extension Timestamp {
    /// The day in UTC.
    package var date: CalendarDate {
        let days = milliseconds >= 0 ? milliseconds / 86_400_000 : (milliseconds - 86_399_999) / 86_400_000
        guard let epoch = CalendarDate(year: 1970, month: 1, day: 1) else {
            preconditionFailure("The calendar has the first day of 1970.")
        }
        return epoch.adding(days: Int(days))
    }
}
