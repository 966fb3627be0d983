/// The terms of the planner's objective, each a small function that scorer, search and report share.
///
/// All terms are convex and piecewise linear; a point is half a per cent of a day's energy.
enum PlanObjective {
    /// Points per day for each meal beyond the first with the same main ingredient.
    static let sameMainPoints = 1.0
    /// Points for each use of a recipe beyond those that are free.
    static let repeatPoints = 2.0
    /// Points for a meal of a cuisine that was not asked for.
    static let cuisinePoints = 0.5
    /// Points for a slot whose recipe differs from the plan to repair.
    static let changedRecipePoints = 20.0
    /// Points for a slot with the recipe of the plan to repair in another portion.
    static let changedPortionPoints = 0.5
    /// Points for each per cent over a budget.
    static let budgetPoints = 0.2
    /// Points for each per cent that a slot's energy is off by more than ``splitFreePercent``.
    static let splitPoints = 0.25
    /// The deviation of a slot's energy that is free, in per cent of the day's target.
    static let splitFreePercent = 5.0
    /// How much steeper a deviation counts outside its band.
    static let steepness = 4.0

    /// Returns the points for the energy of a slot.
    ///
    /// - Parameters:
    ///   - energy: The slot's energy in kilocalories.
    ///   - share: The part of the day's energy it should have.
    ///   - target: The day's energy target in kilocalories.
    /// - Returns: The points.
    static func split(energy: Double, share: Double, target: Double) -> Double {
        splitPoints * max(0, 100 * abs(energy - share * target) / target - splitFreePercent)
    }

    /// Returns the points for meals of a day that share their main ingredient.
    ///
    /// - Parameter mains: The group of each meal; negative groups never count.
    /// - Returns: The points.
    static func mains(_ mains: [Int32]) -> Double {
        var repeated = 0
        for (place, main) in mains.enumerated() where main >= 0 && mains[..<place].contains(main) {
            repeated += 1
        }
        return sameMainPoints * Double(repeated)
    }

    /// Returns the points for using a recipe a number of times.
    static func repeats(uses: Int, free: Int) -> Double { repeatPoints * Double(max(0, uses - free)) }

    /// Returns the points for an amount over its budget; no budget, no points.
    static func overBudget(_ amount: Double, budget: Double?) -> Double {
        guard let budget else { return 0 }
        return budgetPoints * max(0, 100 * (amount - budget) / budget)
    }

    /// Returns how often a recipe has to be cooked.
    ///
    /// - Parameters:
    ///   - days: The days it is eaten on, in rising order.
    ///   - keepsDays: How many days later it may still be eaten.
    /// - Returns: The number of sessions.
    static func cookingSessions(days: some Sequence<Int>, keepsDays: Int) -> Int {
        var sessions = 0
        var opened = 0
        for day in days where sessions == 0 || day - opened > keepsDays {
            sessions += 1
            opened = day
        }
        return sessions
    }
}
