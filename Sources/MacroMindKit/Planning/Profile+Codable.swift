extension Profile: Codable {
    /// Reads a profile from its JSON form; see ``init(json:)``.
    public init(from decoder: any Decoder) throws {
        try self.init(json: JSONValue(from: decoder))
    }

    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public func encode(to encoder: any Encoder) throws {
        try person.encode(to: encoder)
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encodeIfPresent(name, forKey: .name)
        try container.encode(goal.direction, forKey: .goal)
        try container.encodeIfPresent(goal.weeklyPercent, forKey: .goalRate)
        try container.encodeIfPresent(goal.goalWeight, forKey: .goalWeight)
        try container.encodeIfPresent(preset, forKey: .preset)
        try container.encodeIfPresent(dailyEnergy, forKey: .dailyEnergy)
        try container.encode(restrictions.diets, forKey: .diets)
        try container.encode(restrictions.allergens, forKey: .allergies)
        if restrictions.refusesTraces { try container.encode(true, forKey: .refusesTraces) }
        try container.encode(restrictions.excludedTerms, forKey: .dislikes)
        if !restrictions.excludedFoods.isEmpty {
            try container.encode(restrictions.excludedFoods, forKey: .excludedFoods)
        }
        try container.encode(mealsPerDay, forKey: .mealsPerDay)
        if !cuisines.isEmpty { try container.encode(cuisines, forKey: .cuisines) }
        if !maximumMinutes.isEmpty { try container.encode(maximumMinutes, forKey: .maximumMinutes) }
        try container.encodeIfPresent(equipment, forKey: .equipment)
        if !trainingDays.isEmpty {
            try container.encode(trainingDays.map { $0.name.lowercased() }, forKey: .trainingDays)
            try container.encode(
                Grams(trainingShift * 100).rounded(toPlaces: 3).value,
                forKey: .trainingShift
            )
        }
    }

    private enum CodingKeys: String, CodingKey {
        case name, diets, allergies, cuisines, equipment
        case goal = "fitness_goal"
        case goalRate = "goal_rate_percent_per_week"
        case goalWeight = "goal_weight_kg"
        case preset = "macro_preset"
        case dailyEnergy = "daily_calories"
        case refusesTraces = "refuses_traces"
        case dislikes = "disliked_foods"
        case excludedFoods = "excluded_foods"
        case mealsPerDay = "meals_per_day"
        case maximumMinutes = "max_minutes"
        case trainingDays = "training_days"
        case trainingShift = "training_shift_percent"
    }
}
