extension PlanningRequest: Codable {
    private enum CodingKeys: String, CodingKey {
        case days, seed, targets, hard, soft, locked
        case slots = "meals"
        case dayTargets = "day_targets"
        case basePlan = "base_plan"
    }

    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            days: try values.wholeNumber(Int.self, forKey: .days),
            seed: UInt64(bitPattern: try values.wholeNumberIfPresent(Int64.self, forKey: .seed) ?? 0),
            slots: try values.decode([PlanningSlot].self, forKey: .slots),
            targets: try values.decode(PlanningTargets.self, forKey: .targets),
            dayTargets: try values.decodeIfPresent([Int: PlanningTargets].self, forKey: .dayTargets) ?? [:],
            hard: try values.decodeIfPresent(PlanningRules.self, forKey: .hard) ?? PlanningRules(),
            soft: try values.decodeIfPresent(PlanningWishes.self, forKey: .soft) ?? PlanningWishes(),
            locked: try values.decodeIfPresent([PlanningLock].self, forKey: .locked) ?? [],
            basePlan: try values.decodeIfPresent(PlanSelection.self, forKey: .basePlan)
        )
    }

    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public func encode(to encoder: any Encoder) throws {
        var values = encoder.container(keyedBy: CodingKeys.self)
        try values.encode(days, forKey: .days)
        try values.encode(Int64(bitPattern: seed), forKey: .seed)
        try values.encode(slots, forKey: .slots)
        try values.encode(targets, forKey: .targets)
        if !dayTargets.isEmpty { try values.encode(dayTargets, forKey: .dayTargets) }
        try values.encode(hard, forKey: .hard)
        try values.encode(soft, forKey: .soft)
        try values.encode(locked, forKey: .locked)
        try values.encode(basePlan, forKey: .basePlan)
    }
}

extension PlanningRules: Codable {
    private enum CodingKeys: String, CodingKey {
        case allergens, diets, equipment, servings
        case excludedFoods = "exclude_foods"
        case maxPrepMinutes = "max_prep_minutes"
        case maxUsesPerRecipe = "max_uses_per_recipe"
        case dailyLimits = "daily_limits"
        case maxCostCents = "max_cost_cents"
        case allowsSameDayRepeats = "allow_same_day"
    }

    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            allergens: try values.decodeIfPresent([String].self, forKey: .allergens) ?? [],
            diets: try values.decodeIfPresent([String].self, forKey: .diets) ?? [],
            excludedFoods: try values.decodeIfPresent([String].self, forKey: .excludedFoods) ?? [],
            maxPrepMinutes: try Self.minutes(from: values),
            equipment: try values.decodeIfPresent([String].self, forKey: .equipment),
            servings: try values.decodeIfPresent(ServingLattice.self, forKey: .servings) ?? ServingLattice(),
            maxUsesPerRecipe: try values.wholeNumberIfPresent(Int.self, forKey: .maxUsesPerRecipe),
            dailyLimits: try Self.limits(from: values),
            maxCostCents: try values.decodeIfPresent(Double.self, forKey: .maxCostCents),
            allowsSameDayRepeats: try values.decodeIfPresent(Bool.self, forKey: .allowsSameDayRepeats)
                ?? false
        )
    }

    /// Reads minutes; preparation takes whole minutes, so that a part of a minute does not count.
    private static func minutes(
        from values: KeyedDecodingContainer<CodingKeys>
    ) throws -> [String: Int] {
        let named = try values.decodeIfPresent([String: Double].self, forKey: .maxPrepMinutes) ?? [:]
        var minutes: [String: Int] = [:]
        for (type, figure) in named.sorted(by: { $0.key < $1.key }) {
            try PlanningInputError.check(figure, in: 0...100_000, "hard.max_prep_minutes.\(type)")
            minutes[type] = Int(figure)
        }
        return minutes
    }

    private static func limits(
        from values: KeyedDecodingContainer<CodingKeys>
    ) throws -> [PlanningNutrient: Limits] {
        guard let named = try values.decodeIfPresent([String: Limits].self, forKey: .dailyLimits) else {
            return [:]
        }
        var limits: [PlanningNutrient: Limits] = [:]
        for (name, range) in named.sorted(by: { $0.key < $1.key }) {
            guard let nutrient = PlanningNutrient(rawValue: name) else {
                throw PlanningInputError(
                    .unknownReference,
                    path: "hard.daily_limits.\(name)",
                    received: "\"\(name)\"",
                    allowed: PlanningNutrient.allCases.map(\.rawValue).joined(separator: ", ")
                )
            }
            limits[nutrient] = range
        }
        return limits
    }

    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public func encode(to encoder: any Encoder) throws {
        var values = encoder.container(keyedBy: CodingKeys.self)
        try values.encode(allergens, forKey: .allergens)
        try values.encode(diets, forKey: .diets)
        try values.encode(excludedFoods, forKey: .excludedFoods)
        try values.encode(maxPrepMinutes, forKey: .maxPrepMinutes)
        try values.encode(equipment, forKey: .equipment)
        try values.encode(servings, forKey: .servings)
        try values.encode(maxUsesPerRecipe, forKey: .maxUsesPerRecipe)
        let named = dailyLimits.map { ($0.key.rawValue, $0.value) }
        try values.encode(Dictionary(named, uniquingKeysWith: { first, _ in first }), forKey: .dailyLimits)
        try values.encode(maxCostCents, forKey: .maxCostCents)
        if allowsSameDayRepeats { try values.encode(true, forKey: .allowsSameDayRepeats) }
    }
}

extension PlanningWishes: Codable {
    private enum CodingKeys: String, CodingKey {
        case cuisines
        case freeRepeats = "free_repeats"
        case costBudgetCents = "cost_budget_cents"
        case cookMinutesBudget = "cook_minutes_budget"
        case foodsBudget = "foods_budget"
        case recipePoints = "recipe_points"
        case freeMainRepeats = "free_main_repeats"
    }

    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            cuisines: try values.decodeIfPresent([String].self, forKey: .cuisines) ?? [],
            freeRepeats: try values.wholeNumberIfPresent(Int.self, forKey: .freeRepeats) ?? 1,
            costBudgetCents: try values.decodeIfPresent(Double.self, forKey: .costBudgetCents),
            cookMinutesBudget: try values.decodeIfPresent(Double.self, forKey: .cookMinutesBudget),
            foodsBudget: try values.decodeIfPresent(Double.self, forKey: .foodsBudget),
            recipePoints: try values.decodeIfPresent([String: Double].self, forKey: .recipePoints) ?? [:],
            freeMainRepeats: try values.wholeNumberIfPresent(Int.self, forKey: .freeMainRepeats)
        )
    }

    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public func encode(to encoder: any Encoder) throws {
        var values = encoder.container(keyedBy: CodingKeys.self)
        try values.encode(cuisines, forKey: .cuisines)
        try values.encode(freeRepeats, forKey: .freeRepeats)
        try values.encode(costBudgetCents, forKey: .costBudgetCents)
        try values.encode(cookMinutesBudget, forKey: .cookMinutesBudget)
        try values.encode(foodsBudget, forKey: .foodsBudget)
        if !recipePoints.isEmpty { try values.encode(recipePoints, forKey: .recipePoints) }
        if freeMainRepeats != nil { try values.encode(freeMainRepeats, forKey: .freeMainRepeats) }
    }
}
