#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// Learns a person's expenditure from logged intake and scale weight.
///
/// A dynamic model of weight, with everything that is uncertain about a person as an unknown with a prior, is fitted
/// to the weigh-ins; a filter carries errors of the log, activity that wanders, water and the noise of the scale.
/// Several explanations (calm or noisy scale, monthly rhythm or none, activity that stayed, drifted or changed) are
/// weighed by how well they explain the log. The goal of the person is no input, so it can not move the estimate.
///
/// - Units: Kilocalories a day in the units of the log; kilograms.
/// - Valid range: Adults. The first weeks lean on the prior and the interval says so.
/// - Source: Model from Hall KD, et al. Lancet 2011;378:826–837; measured accuracy in the guide on learned
///   expenditure.
public struct ExpenditureEstimator: Sendable {
    /// Creates an estimator.
    public init() {}

    /// Estimates the mean expenditure of the last seven days of a log.
    ///
    /// - Parameters:
    ///   - person: The person.
    ///   - log: The log.
    /// - Returns: The estimate with its 90 % interval, the trend weight and what was noticed.
    /// - Throws: An ``InputError`` when the log holds no weigh-in that may be used.
    /// - Complexity: Linear in the number of days.
    public func estimate(_ person: TrackedPerson, log: TrackingLog) throws(InputError) -> LearnedExpenditure {
        guard let prepared = PreparedLog(log, person: person) else {
            throw .missing(
                "log weight_kg",
                allowed: "at least one weigh-in on a day that is not excluded",
                hint: "Weigh in on a few mornings first."
            )
        }
        let sexes = person.sex.map { [$0] } ?? Sex.allCases
        let fits = sexes.flatMap {
            fit(LatentBody(person: person, sex: $0, firstWeight: prepared.firstWeight), prepared)
        }
        let mixture = GaussianMixture(fits.map(\.expenditure))
        let best = fits.max { $0.expenditure.logWeight < $1.expenditure.logWeight }
        return LearnedExpenditure(
            expenditure: Kilocalories(mixture.quantile(0.5)),
            low: Kilocalories(mixture.quantile(0.05)),
            high: Kilocalories(mixture.quantile(0.95)),
            trendWeight: Kilograms(best?.weight ?? prepared.firstWeight),
            daysUsed: prepared.counts.used,
            confidence: confidence(prepared, deviation: mixture.deviation),
            findings: prepared.findings
        )
    }

    private func confidence(_ prepared: PreparedLog, deviation: Double) -> LearnedExpenditure.Confidence {
        if prepared.counts.weighIns < 10 || prepared.counts.loggedDays < 7 { return .priorOnly }
        return deviation > 150 ? .learning : .settled
    }

    /// Fits a body to a log and returns what each hypothesis makes of it.
    private func fit(_ start: LatentBody, _ prepared: PreparedLog) -> [ExpenditureFilter.Outcome] {
        let usual = Hypothesis(noise: 1, hasCycle: Hypothesis.mayCycle(start), prior: 1)
        var body = start
        var course = ExpectedCourse(body, intake: prepared.intake)
        for _ in 0..<2 {
            var filter = ExpenditureFilter(prepared, body: body, course: course, hypothesis: usual)
            let moves = filter.run().moves
            body.values = zip(body.values, moves).map { min(3.5, max(-3.5, $0 + $1)) }
            course = ExpectedCourse(body, intake: prepared.intake)
        }
        return weigh(Hypothesis.steady(for: body), days: prepared.intake.count) { hypothesis in
            var filter = ExpenditureFilter(prepared, body: body, course: course, hypothesis: hypothesis)
            return filter.run()
        }.map { outcome in
            var outcome = outcome
            outcome.expenditure.shrink(towards: prepared.meanIntake)
            return outcome
        }
    }

    /// Runs the steady hypotheses, and then those with a change of activity on the best of them.
    private func weigh(
        _ steady: [Hypothesis],
        days: Int,
        run: (Hypothesis) -> ExpenditureFilter.Outcome
    ) -> [ExpenditureFilter.Outcome] {
        var outcomes = steady.map { hypothesis in
            var outcome = run(hypothesis)
            outcome.expenditure.logWeight += log(hypothesis.prior)
            return outcome
        }
        guard let largest = outcomes.map(\.expenditure.logWeight).max(),
            let best = outcomes.firstIndex(where: { $0.expenditure.logWeight == largest })
        else { return outcomes }
        let changes = steady[best].changes(days: days)
        let remaining = 1 - changes.reduce(0) { $0 + $1.prior }
        // The changes stand for all steady hypotheses, though they are run on the best one only.
        let total = outcomes.reduce(0) { $0 + exp($1.expenditure.logWeight - largest) }
        for index in outcomes.indices { outcomes[index].expenditure.logWeight += log(remaining) }
        for change in changes {
            var outcome = run(change)
            outcome.expenditure.logWeight += log(steady[best].prior * change.prior * total)
            outcomes.append(outcome)
        }
        return outcomes
    }
}

extension GaussianMixture.Component {
    /// Joins what is known of people who log: intake is seldom far from expenditure, a little below it on average.
    fileprivate mutating func shrink(towards meanIntake: Double?) {
        guard let meanIntake else { return }
        let gap = 150.0
        let spread = 450.0
        let total = variance + spread * spread
        let surprise = meanIntake + gap - mean
        logWeight -= 0.5 * (surprise * surprise / total + log(total))
        mean += variance / total * surprise
        variance *= spread * spread / total
    }
}
