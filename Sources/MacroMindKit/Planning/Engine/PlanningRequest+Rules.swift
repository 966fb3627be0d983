extension PlanningRequest {
    /// The hard rules of the request, in a fixed order.
    public var rules: [PlanRule] {
        var rules: [PlanRule] = [.servings, .sameDay]
        if hard.maxUsesPerRecipe != nil { rules.append(.maxUses) }
        if hard.equipment != nil || slots.contains(where: { $0.equipment != nil }) {
            rules.append(.equipment)
        }
        rules += prepTypes.map(PlanRule.prep)
        for nutrient in PlanningNutrient.allCases {
            if hard.dailyLimits[nutrient]?.min != nil { rules.append(.limit(nutrient, .min)) }
            if hard.dailyLimits[nutrient]?.max != nil { rules.append(.limit(nutrient, .max)) }
        }
        if hard.maxCostCents != nil { rules.append(.maxCost) }
        rules += Self.distinct(hard.excludedFoods).map(PlanRule.exclude)
        rules += locked.map { .locked(day: $0.day, slot: $0.slot) }
        rules += Self.distinct(hard.diets).map(PlanRule.diet)
        rules += Self.distinct(hard.allergens).map(PlanRule.allergen)
        return rules
    }

    /// Returns the request without one of its rules.
    ///
    /// Without `servings`, portions run from 0.25 to 10 in quarters; without `max_uses`, uses are not limited.
    ///
    /// - Parameter rule: The rule to drop.
    /// - Returns: The request without the rule.
    public func dropping(_ rule: PlanRule) -> PlanningRequest {
        var request = self
        switch rule {
        case .allergen(let name): request.hard.allergens.removeAll { $0 == name }
        case .diet(let name): request.hard.diets.removeAll { $0 == name }
        case .exclude(let food): request.hard.excludedFoods.removeAll { $0 == food }
        case .prep(let type): request.dropPrep(type)
        case .equipment: request.dropEquipment()
        case .servings: request.hard.servings = .unrestricted
        case .sameDay: request.hard.allowsSameDayRepeats = true
        case .maxUses: request.hard.maxUsesPerRecipe = nil
        case .limit(let nutrient, .min): request.hard.dailyLimits[nutrient]?.min = nil
        case .limit(let nutrient, .max): request.hard.dailyLimits[nutrient]?.max = nil
        case .maxCost: request.hard.maxCostCents = nil
        case .locked(let day, let slot): request.locked.removeAll { $0.day == day && $0.slot == slot }
        }
        return request
    }

    private var prepTypes: [String] {
        Self.distinct(
            slots.filter { hard.maxPrepMinutes[$0.type] != nil || $0.maxPrepMinutes != nil }.map(\.type)
        )
    }

    private mutating func dropPrep(_ type: String) {
        hard.maxPrepMinutes[type] = nil
        for place in slots.indices where slots[place].type == type { slots[place].maxPrepMinutes = nil }
    }

    private mutating func dropEquipment() {
        hard.equipment = nil
        for place in slots.indices { slots[place].equipment = nil }
    }

    private static func distinct(_ labels: [String]) -> [String] {
        labels.enumerated().filter { !labels[..<$0.offset].contains($0.element) }.map(\.element)
    }
}
