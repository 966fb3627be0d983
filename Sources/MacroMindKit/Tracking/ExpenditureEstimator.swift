/// Learns a person's expenditure from logged intake and scale weight.
///
/// A dynamic model of weight, with everything that is uncertain about a person as an unknown with a prior, is fitted
/// to the weigh-ins; a filter carries errors of the log, activity that wanders, water and the noise of the scale.
/// Several explanations (calm or noisy scale, monthly rhythm or none, activity that stayed, drifted, changed or fell)
/// are weighed by how well they explain the log. The interval reckons more with a recent fall of activity that the
/// weight does not show yet than the estimate does, so it reaches farther down than up. The goal of the person is no
/// input, so it can not move the estimate.
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
        let fits = sexes.map {
            fit(LatentBody(person: person, sex: $0, firstWeight: prepared.firstWeight), prepared)
        }
        let mixture = GaussianMixture(
            fits.flatMap { $0.components(.likely, meanIntake: prepared.meanIntake) }
        )
        let cautious = GaussianMixture(
            fits.flatMap { $0.components(.cautious, meanIntake: prepared.meanIntake) }
        )
        let best = fits.flatMap(\.steady).max { $0.expenditure.logWeight < $1.expenditure.logWeight }
        let estimate = mixture.quantile(0.5)
        return LearnedExpenditure(
            expenditure: Kilocalories(estimate),
            low: Kilocalories(min(estimate, cautious.quantile(0.05))),
            high: Kilocalories(max(estimate, cautious.quantile(0.95))),
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
    private func fit(_ start: LatentBody, _ prepared: PreparedLog) -> ExplainedLog {
        let usual = Hypothesis(noise: 1, hasCycle: Hypothesis.mayCycle(start), prior: 1)
        var body = start
        var course = ExpectedCourse(body, intake: prepared.intake)
        for _ in 0..<2 {
            var filter = ExpenditureFilter(prepared, body: body, course: course, hypothesis: usual)
            let moves = filter.run().moves
            body.values = zip(body.values, moves).map { min(3.5, max(-3.5, $0 + $1)) }
            course = ExpectedCourse(body, intake: prepared.intake)
        }
        return ExplainedLog(Hypothesis.steady(for: body), days: prepared.intake.count) { hypothesis in
            var filter = ExpenditureFilter(prepared, body: body, course: course, hypothesis: hypothesis)
            return filter.run()
        }
    }
}
