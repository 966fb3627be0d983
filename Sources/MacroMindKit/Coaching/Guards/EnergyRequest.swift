/// A wish in a message for so much energy a day or for so fast a change of weight, read from its figures.
struct EnergyRequest {
    /// The least daily energy that is asked for.
    let dailyEnergy: Kilocalories?
    /// The fastest loss that is asked for, in kilograms a week.
    let weeklyLoss: Kilograms?

    init(_ text: String, words: [String], wishes: Set<GuardVocabulary.Wish>) {
        let figures = ProseFigures(text).figures
        let isDaily = wishes.contains(.perDay) && !wishes.contains(.partOfDay)
        dailyEnergy =
            isDaily
            ? figures.filter { $0.unit == .energy && $0.value >= 0 }.map { Kilocalories($0.value) }.min()
            : nil
        weeklyLoss = wishes.contains(.weightLoss) ? Self.loss(figures) : nil
    }

    private static func loss(_ figures: [WrittenFigure]) -> Kilograms? {
        let weeks = figures.first { $0.unit == .time }.map { $0.value / (7 * 24 * 60) }
        let mass = figures.filter { $0.unit == .mass && $0.value >= 900 }.map { $0.value / 1_000 }.max()
        guard let weeks, let mass, weeks > 0 else { return nil }
        return Kilograms(mass / weeks)
    }
}
