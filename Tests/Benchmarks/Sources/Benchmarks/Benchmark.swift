/// A piece of work whose cost is measured.
struct Benchmark {
    let name: String
    /// What one run works through, such as `10,000 targets`.
    let work: String
    /// How many times the work is repeated; the median counts.
    var repetitions = 5
    let run: () throws -> Void

    /// Returns the median processor time of a run, in milliseconds.
    func measure() throws -> Double {
        try run()
        var times: [Double] = []
        for _ in 0..<repetitions { times.append(try ProcessorTime.milliseconds(run)) }
        return times.sorted()[times.count / 2]
    }
}

/// Keeps the optimiser from dropping work whose result is not used.
@inline(never)
func keep<Value>(_ value: Value) { withExtendedLifetime(value) {} }
