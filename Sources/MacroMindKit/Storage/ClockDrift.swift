/// How moments of requests that reach a store may differ from the order in which they reach it.
package enum ClockDrift {
    /// The milliseconds by which clocks of processes may differ, and a request may lie behind a later one.
    ///
    /// By a rule of this library. What lies further ahead is taken for a clock that stepped back.
    package static let most: Int64 = 10_000
}
