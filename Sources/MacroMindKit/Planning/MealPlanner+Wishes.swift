extension MealPlanner {
    /// Checks wishes, that the life stage is known where nutrients are a goal, and that the planner knows prices where they ask for a cost.
    func validate(_ wishes: PlanWishes, stage: LifeStage?) throws(PlanningError) {
        do {
            try wishes.validate()
        } catch {
            throw .invalid(error)
        }
        guard wishes.nutrients.isEmpty || stage != nil else {
            throw .invalid(
                .missing("life_stage", allowed: "a life stage where vitamins or minerals are a goal")
            )
        }
        guard purchases.isEmpty, wishes.costBudget != nil || wishes.maximumCost != nil else { return }
        throw .invalid(
            InputError(
                .missing,
                field: "purchases",
                received: "a budget without prices",
                allowed: "a planner that was made with prices"
            )
        )
    }

    /// What there is to say about budgets that a plan misses.
    static func budgetFindings(_ report: PlanReport) -> [Finding] {
        let wishes = report.request.wishes
        var findings: [Finding] = []
        if let budget = wishes.costBudget, let cost = report.cost, cost > budget {
            findings.append(
                Finding(
                    "over-budget",
                    .warning,
                    "The plan costs about $\(money(cost)), $\(money(cost - budget)) more than asked for. A larger budget, fewer restrictions or more repeats would help."
                )
            )
        }
        if let budget = wishes.kitchenMinutes, let minutes = report.kitchenMinutes, minutes > budget {
            findings.append(
                Finding(
                    "over-kitchen-time",
                    .warning,
                    "The plan takes \(minutes) minutes in the kitchen, \(minutes - budget) more than asked for. Leftovers or quicker meals would help."
                )
            )
        }
        return findings
    }

    /// An amount of money as people write it.
    static func money(_ cents: Int) -> String {
        let rest = abs(cents % 100)
        return "\(cents < 0 ? "-" : "")\(abs(cents / 100)).\(rest < 10 ? "0" : "")\(rest)"
    }
}

extension PlanSolution {
    /// Returns the solution with a bound that also holds for dishes that save points, of which the search's bound knows nothing.
    func lowering(forWishesOf request: PlanningRequest) -> PlanSolution {
        guard let best = request.soft.recipePoints.values.min(), best < 0 else { return self }
        var solution = self
        solution.lowerBound += best * Double(request.slots.count)
        return solution
    }
}
