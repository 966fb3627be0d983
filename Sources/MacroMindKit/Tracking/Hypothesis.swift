/// One way in which a log may have come about; the estimate weighs several by how well they explain it.
struct Hypothesis: Sendable, Hashable {
    /// How strongly the weigh-ins scatter, relative to usual.
    var noise: Double
    /// Whether weight has a monthly rhythm.
    var hasCycle: Bool
    /// What activity did beside its daily wandering.
    var activity = ActivityCourse.steady
    /// The probability of the noise and the rhythm before the log is seen.
    var prior: Double

    /// The probability of a monthly rhythm in women who may have one.
    private static let cycleShare = 0.7
    /// Scatter of the weigh-ins relative to usual, with the share of people.
    private static let scatter: [(noise: Double, share: Double)] = [
        (0.7, 0.1), (1.0, 0.5), (1.5, 0.2), (2.1, 0.2),
    ]
    /// The spacing of the days at which a change is supposed, and how many are looked at.
    private static let changeSpacing = 7
    private static let changeCount = 12
    /// How many of the latest of these days may be the start of a fall that the weight does not show yet.
    private static let fallCount = 4

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

    /// Returns this hypothesis with every course of activity but the steady one.
    ///
    /// - Parameter days: The length of the log.
    /// - Returns: The drift first, then one change for each candidate day, then the falls on the latest of them.
    func changes(days: Int) -> [Hypothesis] {
        let candidates = stride(
            from: Self.changeSpacing,
            to: max(Self.changeSpacing, days - 2),
            by: Self.changeSpacing
        )
        let courses: [ActivityCourse] =
            [.drift] + Array(candidates).suffix(Self.changeCount).map { .change(day: $0) }
            + Array(candidates).suffix(Self.fallCount).map { .fall(day: $0) }
        return courses.map { course in
            var hypothesis = self
            hypothesis.activity = course
            return hypothesis
        }
    }
}
