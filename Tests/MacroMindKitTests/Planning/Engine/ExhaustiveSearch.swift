@testable import MacroMindKit

/// Finds the best plan of a small request by trying every one.
struct ExhaustiveSearch {
    private let request: PlanningRequest
    private let scorer: PlanScorer
    private let validator: PlanValidator
    /// The meals that each slot of the plan may hold.
    private let options: [[PlanSelection.Meal]]

    init(_ request: PlanningRequest, _ catalogue: PlanningCatalogue) {
        self.request = request
        scorer = PlanScorer(request: request, catalogue: catalogue)
        validator = PlanValidator(request: request, catalogue: catalogue)
        let lattice = request.hard.servings
        let bySlot = request.slots.map { slot in
            catalogue.recipes.filter { $0.mealTypes.contains(slot.type) }.flatMap { recipe in
                (0..<lattice.count).map {
                    PlanSelection.Meal(type: slot.type, recipeID: recipe.id, servings: lattice.servings($0))
                }
            }
        }
        options = (0..<request.days).flatMap { _ in bySlot }
    }

    /// The least objective of all plans that keep the hard rules; infinite when there is none.
    func best() -> Double {
        var best = Double.infinity
        var counters = [Int](repeating: 0, count: options.count)
        guard options.allSatisfy({ !$0.isEmpty }) else { return best }
        while true {
            let plan = plan(counters)
            if validator.violations(plan).isEmpty { best = min(best, scorer.score(plan).total) }
            var at = 0
            while at < counters.count {
                counters[at] += 1
                if counters[at] < options[at].count { break }
                counters[at] = 0
                at += 1
            }
            if at == counters.count { return best }
        }
    }

    private func plan(_ counters: [Int]) -> PlanSelection {
        let width = request.slots.count
        return PlanSelection(
            days: (0..<request.days).map { day in
                let meals = (0..<width).map { options[day * width + $0][counters[day * width + $0]] }
                return PlanSelection.Day(day: day + 1, meals: meals)
            }
        )
    }
}
