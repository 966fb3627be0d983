/// One way in which a log may have come about; the estimate weighs several by how well they explain it.
struct Hypothesis: Sendable, Hashable {
    /// How strongly the weigh-ins scatter, relative to usual.
    var noise: Double
    /// Whether weight has a monthly rhythm.
    var hasCycle: Bool
    /// The day on which activity changed for good, or `nil`.
    var changeDay: Int?
    /// Whether activity drifts steadily.
    var drifts = false
    /// The probability before the log is seen.
    var prior: Double

    /// The probability of a monthly rhythm in women who may have one.
    private static let cycleShare = 0.7
    /// Scatter of the weigh-ins relative to usual, with the share of people.
    private static let scatter: [(noise: Double, share: Double)] = [
        (0.7, 0.1), (1.0, 0.5), (1.5, 0.2), (2.1, 0.2),
    ]
    /// The probability of a change of routine within twelve weeks, and of a steady drift.
    private static let changeShare = 0.2
    private static let driftShare = 0.2
    /// The spacing of the days at which a change is supposed, and how many are looked at.
    private static let changeSpacing = 7
    private static let changeCount = 12

    /// Returns whether a body may have a monthly rhythm: that of a woman before the menopause.
    static func mayCycle(_ body: LatentBody) -> Bool { body.sex == .female && body.person.age < 50 }

    /// Returns the hypotheses without a change of activity; their probabilities add up to one.
    static func steady(for body: LatentBody) -> [Hypothesis] {
        scatter.flatMap { noise, share in
            guard mayCycle(body) else { return [Hypothesis(noise: noise, hasCycle: false, prior: share)] }
            return [
                Hypothesis(noise: noise, hasCycle: false, prior: share * (1 - cycleShare)),
                Hypothesis(noise: noise, hasCycle: true, prior: share * cycleShare),
            ]
        }
    }

    /// Returns this hypothesis with a drift of activity, and with a change of routine on one of several days.
    ///
    /// The probabilities are those of the drift or the change alone.
    ///
    /// - Parameter days: The length of the log.
    /// - Returns: The drift first, then one change for each candidate day.
    func changes(days: Int) -> [Hypothesis] {
        var hypotheses = [self]
        hypotheses[0].drifts = true
        hypotheses[0].prior = Self.driftShare
        let candidates = stride(
            from: Self.changeSpacing,
            to: max(Self.changeSpacing, days - 2),
            by: Self.changeSpacing
        )
        for day in Array(candidates).suffix(Self.changeCount) {
            var change = self
            change.changeDay = day
            change.prior = Self.changeShare / Double(Self.changeCount)
            hypotheses.append(change)
        }
        return hypotheses
    }
}
