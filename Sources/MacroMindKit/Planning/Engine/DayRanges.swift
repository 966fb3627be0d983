/// The ranges of a day's totals as linear inequalities over its dishes: each sum must not exceed its end.
///
/// Every inequality is scaled by the range it comes from, so that weights compare.
struct DayRanges: Sendable {
    /// The upper end of each sum.
    private(set) var ends: [Double] = []
    private var signs: [(lane: Int, factor: Double)] = []
    private var centFactor = 0.0

    /// Compiles the ranges of a request.
    ///
    /// - Parameters:
    ///   - request: The request.
    ///   - maxCost: The most a day may cost, if that is limited.
    init(_ request: PlanningRequest, maxCost: Double? = nil) {
        for nutrient in PlanningNutrient.allCases {
            guard let limits = request.hard.dailyLimits[nutrient] else { continue }
            if let least = limits.min {
                signs.append((nutrient.lane, -1 / max(1, least)))
                ends.append((PlanValidator.tolerance - least) / max(1, least))
            }
            if let most = limits.max {
                signs.append((nutrient.lane, 1 / max(1, most)))
                ends.append((most + PlanValidator.tolerance) / max(1, most))
            }
        }
        guard let maxCost else { return }
        centFactor = 1 / max(1, maxCost)
        ends.append((maxCost + PlanValidator.tolerance) / max(1, maxCost))
    }

    /// Returns what a serving of a recipe adds to each sum.
    func row(_ place: Int, _ catalogue: PlanningCatalogue) -> [Double] {
        let nutrients = catalogue.index.nutrients[place]
        let row = signs.map { nutrients[$0.lane] * $0.factor }
        return centFactor > 0 ? row + [Double(catalogue.recipes[place].costCents) * centFactor] : row
    }
}
