import ArgumentParser
import MacroMindKit

/// A date on the command line.
struct DateOption: ExpressibleByArgument {
    let date: CalendarDate

    init?(argument: String) {
        guard let date = CalendarDate(argument) else { return nil }
        self.date = date
    }
}
