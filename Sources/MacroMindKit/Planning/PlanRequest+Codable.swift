extension PlanRequest: Codable {
    private enum CodingKeys: String, CodingKey {
        case days, start, slots, targets, restrictions, cuisines, equipment, locks, leftovers, seed, wishes
        case dayTargets = "day_targets"
        case stage = "life_stage"
        case foodsBudget = "foods_budget"
        case maximumMinutes = "max_minutes"
        case maximumUses = "max_uses"
        case usesFreezer = "freezer"
    }

    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            days: try values.decode(Int.self, forKey: .days),
            start: try values.decodeIfPresent(CalendarDate.self, forKey: .start),
            slots: try values.decode([SlotShare].self, forKey: .slots),
            targets: try values.decode(NutritionTargets.self, forKey: .targets),
            restrictions: try values.decode(Restrictions.self, forKey: .restrictions),
            cuisines: try values.decode([String].self, forKey: .cuisines),
            foodsBudget: try values.decodeIfPresent(Int.self, forKey: .foodsBudget),
            maximumMinutes: try values.decode([MealSlot: Int].self, forKey: .maximumMinutes),
            equipment: try values.decodeIfPresent([Equipment].self, forKey: .equipment),
            maximumUses: try values.decode(Int.self, forKey: .maximumUses),
            locks: try values.decode([MealLock].self, forKey: .locks),
            leftovers: try values.decodeIfPresent([LeftoverMeal].self, forKey: .leftovers) ?? [],
            usesFreezer: try values.decodeIfPresent(Bool.self, forKey: .usesFreezer) ?? false,
            seed: try values.decode(UInt64.self, forKey: .seed)
        )
        wishes = try values.decodeIfPresent(PlanWishes.self, forKey: .wishes) ?? PlanWishes()
        dayTargets = try values.decodeIfPresent([Int: NutritionTargets].self, forKey: .dayTargets) ?? [:]
        stage = try values.decodeIfPresent(LifeStage.self, forKey: .stage)
    }

    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public func encode(to encoder: any Encoder) throws {
        var values = encoder.container(keyedBy: CodingKeys.self)
        try values.encode(days, forKey: .days)
        try values.encodeIfPresent(start, forKey: .start)
        try values.encode(slots, forKey: .slots)
        try values.encode(targets, forKey: .targets)
        try values.encode(restrictions, forKey: .restrictions)
        try values.encode(cuisines, forKey: .cuisines)
        try values.encodeIfPresent(foodsBudget, forKey: .foodsBudget)
        try values.encode(maximumMinutes, forKey: .maximumMinutes)
        try values.encodeIfPresent(equipment, forKey: .equipment)
        try values.encode(maximumUses, forKey: .maximumUses)
        try values.encode(locks, forKey: .locks)
        if !leftovers.isEmpty { try values.encode(leftovers, forKey: .leftovers) }
        if usesFreezer { try values.encode(true, forKey: .usesFreezer) }
        try values.encode(seed, forKey: .seed)
        if wishes != PlanWishes() { try values.encode(wishes, forKey: .wishes) }
        try values.encodeIfPresent(stage, forKey: .stage)
        if !dayTargets.isEmpty { try values.encode(dayTargets, forKey: .dayTargets) }
    }
}
