/// Counts of wrong passwords in memory.
struct GuessTable {
    private struct Failures {
        var count: Int
        var startedAt: Timestamp
    }

    private var pairs: CountTable<GuessKey, Failures>
    private var accounts: CountTable<String, Timestamp>

    init(capacity: Int) {
        pairs = CountTable(capacity: capacity)
        accounts = CountTable(capacity: capacity)
    }

    mutating func change<Result>(
        _ key: GuessKey,
        at now: Timestamp,
        _ change: (inout GuessCount) -> Result
    ) -> Result {
        let pair = pairs[key]
        var count = GuessCount(
            failures: pair?.count ?? 0,
            startedAt: pair?.startedAt ?? now,
            settledAt: accounts[key.account] ?? now
        )
        let result = change(&count)
        pairs[key] =
            count.failures == 0 ? nil : Failures(count: count.failures, startedAt: count.startedAt)
        accounts[key.account] = count.settledAt
        return result
    }

    mutating func removeExpired(at now: Timestamp) -> Int {
        let oldest = now.adding(milliseconds: -Retention.guesses)
        return pairs.removeAll { $0.startedAt < oldest } + accounts.removeAll { $0 <= now }
    }
}
