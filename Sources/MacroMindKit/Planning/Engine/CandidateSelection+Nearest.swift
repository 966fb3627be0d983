extension CandidateSelection {
    /// Returns the dishes nearest to the targets; with budgets, half of them by what they save beyond their share.
    func nearest(
        _ places: [Int],
        _ slot: PlanningSlot,
        _ objective: DayObjective,
        _ ranks: [Double]?
    ) -> [Int] {
        if let ranks {
            let order = places.indices.sorted { (ranks[$0], $0) < (ranks[$1], $1) }
            return order.prefix(size.recipes).map { places[$0] }.sorted()
        }
        let plain = places.map { (distance($0, slot, objective, saves: false), $0) }.sorted { $0 < $1 }
        guard hasBudget else { return plain.prefix(size.recipes).map(\.1).sorted() }
        let thrifty = places.map { (distance($0, slot, objective, saves: true), $0) }.sorted { $0 < $1 }
        var chosen = Set(thrifty.prefix(size.recipes / 2).map(\.1))
        for (_, place) in plain where chosen.count < size.recipes { chosen.insert(place) }
        return chosen.sorted()
    }

    private var hasBudget: Bool {
        request.soft.costBudgetCents != nil || request.hard.maxCostCents != nil
            || request.soft.cookMinutesBudget != nil
    }

    /// Returns how far a dish at the slot's energy is from the slot's part of the targets, in points.
    private func distance(
        _ place: Int,
        _ slot: PlanningSlot,
        _ objective: DayObjective,
        saves: Bool
    ) -> Double {
        let nutrients = catalogue.index.nutrients[place]
        let lattice = request.hard.servings
        let wanted = slot.energyShare * objective.energy / max(1, nutrients[0])
        let servings = min(lattice.max, max(lattice.min, wanted))
        let deviation = (nutrients * servings - objective.target * slot.energyShare) * objective.pointsPerUnit
        var distance = objective.limitPoints(deviation)
        for lane in DayObjective.macroLanes { distance += abs(deviation[lane]) }
        return distance + wishes(place, servings, slot, least: saves ? -1 : 0)
    }

    private func wishes(_ place: Int, _ servings: Double, _ slot: PlanningSlot, least: Double) -> Double {
        let recipe = catalogue.recipes[place]
        var points = request.soft.recipePoints[recipe.id] ?? 0
        if let cuisine = recipe.cuisine, !request.soft.cuisines.isEmpty,
            !request.soft.cuisines.contains(cuisine)
        {
            points += PlanObjective.cuisinePoints
        }
        let part = slot.energyShare / Double(request.days)
        let steepness = PlanObjective.budgetPoints * 100 * slot.energyShare
        if let budget = request.soft.costBudgetCents ?? request.hard.maxCostCents {
            let cost = servings * Double(recipe.costCents) / (part * max(1, budget))
            points += steepness * max(least, cost - 1)
        }
        if let budget = request.soft.cookMinutesBudget {
            let minutes = Double(recipe.prepMinutes) / Double(1 + min(recipe.keepsDays, 2)) / (part * budget)
            points += steepness * max(least, minutes - 1)
        }
        return points
    }
}
