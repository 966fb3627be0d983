/// The failures of one account: from one address, and from all.
package struct GuessCount: Sendable, Hashable {
    /// The failures from the address in its window.
    package var failures: Int
    /// When the window of the address began.
    package var startedAt: Timestamp
    /// When the account's failures from all addresses will have been forgotten, one after another.
    package var settledAt: Timestamp

    /// Creates a count.
    package init(failures: Int, startedAt: Timestamp, settledAt: Timestamp) {
        self.failures = failures
        self.startedAt = startedAt
        self.settledAt = settledAt
    }

    /// Counts a guess as a failure, or refuses it and counts nothing.
    package mutating func take(_ limits: GuessLimits, at now: Timestamp) -> GuessDecision {
        forget(limits, at: now)
        guard failures < limits.perAddress else {
            return .refused(until: startedAt.adding(milliseconds: Int64(limits.window) * 1_000))
        }
        let step = Self.step(limits)
        let free = settledAt.adding(milliseconds: -step * Int64(limits.perAccountAndHour - 1))
        guard free <= now else { return .refused(until: free) }
        failures += 1
        settledAt = settledAt.adding(milliseconds: step)
        return .allowed
    }

    /// Takes one counted failure back.
    package mutating func takeBack(_ limits: GuessLimits) {
        failures = max(0, failures - 1)
        settledAt = settledAt.adding(milliseconds: -Self.step(limits))
    }

    /// Forgets what is over, and what lies ahead because the clock stepped back.
    private mutating func forget(_ limits: GuessLimits, at now: Timestamp) {
        let age = now.milliseconds &- startedAt.milliseconds
        if age >= Int64(limits.window) * 1_000 || age < -ClockDrift.most {
            failures = 0
            startedAt = now
        }
        let span = Self.step(limits) * Int64(limits.perAccountAndHour)
        let latest = now.adding(milliseconds: span + ClockDrift.most)
        if settledAt < now || settledAt > latest { settledAt = now }
    }

    private static func step(_ limits: GuessLimits) -> Int64 {
        max(1, 3_600_000 / Int64(limits.perAccountAndHour))
    }
}
