extension PlanningRecipe: Codable {
    private enum CodingKeys: String, CodingKey {
        case id, name, cuisine, main, tags, allergens, diets, equipment, ingredients
        case mealTypes = "meal_types"
        case prepMinutes = "prep_minutes"
        case keepsDays = "keeps_days"
        case costCents = "cost_cents"
        case perServing = "per_serving"
    }

    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        let id = try values.decode(String.self, forKey: .id)
        self.init(
            id: id,
            name: try values.decodeIfPresent(String.self, forKey: .name) ?? id,
            mealTypes: try values.decode([String].self, forKey: .mealTypes),
            cuisine: try values.decodeIfPresent(String.self, forKey: .cuisine),
            main: try values.decodeIfPresent(String.self, forKey: .main),
            tags: try values.decodeIfPresent([String].self, forKey: .tags) ?? [],
            allergens: try values.decode([String].self, forKey: .allergens),
            diets: try values.decode([String].self, forKey: .diets),
            equipment: try values.decode([String].self, forKey: .equipment),
            prepMinutes: try values.wholeNumber(Int.self, forKey: .prepMinutes),
            keepsDays: try values.wholeNumber(Int.self, forKey: .keepsDays),
            costCents: try values.wholeNumber(Int.self, forKey: .costCents),
            perServing: try values.decode(ServingFigures.self, forKey: .perServing).nutrients,
            ingredients: try values.decode([Ingredient].self, forKey: .ingredients)
        )
    }

    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public func encode(to encoder: any Encoder) throws {
        var values = encoder.container(keyedBy: CodingKeys.self)
        try values.encode(id, forKey: .id)
        try values.encode(name, forKey: .name)
        try values.encode(mealTypes, forKey: .mealTypes)
        try values.encode(cuisine, forKey: .cuisine)
        try values.encode(main, forKey: .main)
        try values.encode(tags, forKey: .tags)
        try values.encode(allergens, forKey: .allergens)
        try values.encode(diets, forKey: .diets)
        try values.encode(equipment, forKey: .equipment)
        try values.encode(prepMinutes, forKey: .prepMinutes)
        try values.encode(keepsDays, forKey: .keepsDays)
        try values.encode(costCents, forKey: .costCents)
        try values.encode(ServingFigures(perServing), forKey: .perServing)
        try values.encode(ingredients, forKey: .ingredients)
    }
}

/// The nutrients of a serving as the neutral catalogue file writes them.
private struct ServingFigures: Codable {
    var nutrients: CoreNutrients

    init(_ nutrients: CoreNutrients) { self.nutrients = nutrients }

    init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: PlanningNutrient.self)
        var lanes = SIMD8<Double>()
        for nutrient in PlanningNutrient.allCases {
            lanes[nutrient.lane] = try values.decode(Double.self, forKey: nutrient)
        }
        nutrients = CoreNutrients(lanes: lanes)
    }

    func encode(to encoder: any Encoder) throws {
        var values = encoder.container(keyedBy: PlanningNutrient.self)
        for nutrient in PlanningNutrient.allCases {
            try values.encode(nutrients.lanes[nutrient.lane], forKey: nutrient)
        }
    }
}
