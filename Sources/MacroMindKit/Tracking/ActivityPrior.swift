/// How probable each course of activity is before a log is seen.
///
/// The estimate and its interval start from different probabilities. A fall of activity moves the weight by less than
/// the scale scatters for weeks; the estimate would be worse for most people if it supposed one, while an interval
/// that did not would leave out the people it happened to.
///
/// - Source: Activity falls in an energy deficit: Redman LM, et al. PLoS ONE 2009;4:e4377. The probabilities were
///   chosen on simulated people.
struct ActivityPrior: Sendable {
    /// The probability of a steady drift.
    let drift: Double
    /// The probability of a change on one candidate day.
    let change: Double
    /// The probability of a fall on one candidate day.
    let fall: Double
    /// The spread of expenditure about the logged intake in people who log, kcal/day.
    let intakeSpread: Double

    /// What is most likely; the estimate starts from it.
    static let likely = ActivityPrior(drift: 0.1, change: 0.1 / 12, fall: 0.05 / 4, intakeSpread: 450)
    /// What has to be reckoned with; the interval starts from it.
    static let cautious = ActivityPrior(drift: 0.05, change: 0.05 / 12, fall: 0.4 / 4, intakeSpread: 600)

    /// Returns the probability of a course other than the steady one.
    func probability(_ course: ActivityCourse) -> Double {
        switch course {
        case .steady: 0
        case .drift: drift
        case .change: change
        case .fall: fall
        }
    }
}
