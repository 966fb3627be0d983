import Foundation

/// The processor time of this program, which other programs on the machine change less than the time of day.
enum ProcessorTime {
    /// Returns the milliseconds that some work takes.
    static func milliseconds(_ work: () throws -> Void) rethrows -> Double {
        let start = clock()
        try work()
        return Double(clock() - start) * 1e3 / Double(CLOCKS_PER_SEC)
    }
}
