#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// What every hypothesis makes of a log.
struct ExplainedLog: Sendable {
    /// The outcomes with steady activity, weighted by the probability of their noise and rhythm.
    private(set) var steady: [ExpenditureFilter.Outcome]
    /// The outcomes with other courses of activity, each weighted as if it were certain.
    private var others: [(course: ActivityCourse, outcome: ExpenditureFilter.Outcome)] = []

    /// Runs the steady hypotheses, and then the other courses of activity on the best of them.
    init(_ hypotheses: [Hypothesis], days: Int, run: (Hypothesis) -> ExpenditureFilter.Outcome) {
        steady = hypotheses.map { hypothesis in
            var outcome = run(hypothesis)
            outcome.expenditure.logWeight += log(hypothesis.prior)
            return outcome
        }
        guard let largest = steady.map(\.expenditure.logWeight).max(),
            let best = steady.firstIndex(where: { $0.expenditure.logWeight == largest })
        else { return }
        // The other courses stand for all steady hypotheses, though they are run on the best one only.
        let total = steady.reduce(0) { $0 + exp($1.expenditure.logWeight - largest) }
        others = hypotheses[best].changes(days: days).map { hypothesis in
            var outcome = run(hypothesis)
            outcome.expenditure.logWeight += log(hypothesis.prior * total)
            return (hypothesis.activity, outcome)
        }
    }

    /// Returns what the log and the probabilities of the courses of activity tell of the expenditure.
    ///
    /// - Parameters:
    ///   - prior: The probabilities before the log is seen.
    ///   - meanIntake: The mean of the logged intake, or `nil` when no day was logged.
    /// - Returns: One component for each hypothesis.
    func components(_ prior: ActivityPrior, meanIntake: Double?) -> [GaussianMixture.Component] {
        let remaining = 1 - others.reduce(0) { $0 + prior.probability($1.course) }
        let weighted =
            steady.map { ($0.expenditure, remaining) }
            + others.map { ($0.outcome.expenditure, prior.probability($0.course)) }
        return weighted.map { component, probability in
            var component = component
            component.logWeight += log(probability)
            if let meanIntake { component.join(intake: meanIntake, spread: prior.intakeSpread) }
            return component
        }
    }
}

extension GaussianMixture.Component {
    /// Joins what is known of people who log: intake is seldom far from expenditure, a little below it on average.
    fileprivate mutating func join(intake: Double, spread: Double) {
        let gap = 150.0
        let total = variance + spread * spread
        let surprise = intake + gap - mean
        logWeight -= 0.5 * (surprise * surprise / total + log(total))
        mean += variance / total * surprise
        variance *= spread * spread / total
    }
}
