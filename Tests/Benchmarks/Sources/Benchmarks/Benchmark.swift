/// A piece of work whose cost is measured.
struct Benchmark {
    let name: String
    /// What one run works through, such as `10,000 targets`.
    let work: String
    /// How many times the work is repeated; the median counts.
    var repetitions = 5
    let run: () throws -> Void

    /// Returns the median duration of a run.
    func measure() throws -> Duration {
        try run()
        var durations: [Duration] = []
        for _ in 0..<repetitions {
            let start = ContinuousClock.now
            try run()
            durations.append(ContinuousClock.now - start)
        }
        return durations.sorted()[durations.count / 2]
    }
}

/// Keeps the optimiser from dropping work whose result is not used.
@inline(never)
func keep<Value>(_ value: Value) { withExtendedLifetime(value) {} }
