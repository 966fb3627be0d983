/// A wish in a message for so much energy a day or for so fast a change of weight, read from its figures.
struct EnergyRequest {
    /// The least daily energy that is asked for.
    let dailyEnergy: Kilocalories?
    /// The fastest loss that is asked for, in kilograms a week.
    let weeklyLoss: Kilograms?
    /// The largest daily deficit that is asked for.
    let dailyDeficit: Kilocalories?

    init(_ text: String, words: [String], wishes: Set<GuardVocabulary.Wish>) {
        let figures = ProseFigures(text).figures
        let isDaily = wishes.contains(.perDay) && !wishes.contains(.partOfDay)
        dailyEnergy =
            isDaily
            ? figures.filter { $0.unit == .energy && $0.value >= 0 }.map { Kilocalories($0.value) }.min()
            : nil
        weeklyLoss = wishes.contains(.weightLoss) ? Self.loss(figures, words) : nil
        let deficits = figures.filter { $0.unit == .energy }.map { Kilocalories($0.value) }
        dailyDeficit = words.contains { $0 == "deficit" || $0 == "defizit" } ? deficits.max() : nil
    }

    /// Spans of time that are told without a figure, in weeks.
    private static let spans = PhraseBook<Int>([
        (
            1,
            [
                "a|this|per|each|every|next week", "nachste|nachster woche", "semaine prochaine",
                "proxima semana", "prossima settimana", "overnight", "einer|pro|diese|jede|dieser woche",
                "une|par|cette|chaque semaine", "una|por|esta|cada semana", "una|questa|ogni settimana",
                "alla settimana",
            ]
        ),
        (
            4,
            [
                "a|this|per|each|every|next month", "nachsten|nachstem monat", "mois prochain",
                "proximo mes|mese", "prossimo mese", "einem|pro|diesen|jeden|diesem monat",
                "un|par|ce|chaque mois",
                "un|al|por|este|cada mes", "un|al|questo|ogni mese",
            ]
        ),
    ])

    private static func loss(_ figures: [WrittenFigure], _ words: [String]) -> Kilograms? {
        let weeks =
            figures.first { $0.unit == .time }.map { $0.value / (7 * 24 * 60) }
            ?? spans.labels(in: words).min().map(Double.init)
        let mass = figures.filter { $0.unit == .mass && $0.value >= 900 }.map { $0.value / 1_000 }.max()
        guard let weeks, let mass, weeks > 0 else { return nil }
        return Kilograms(mass / weeks)
    }
}
