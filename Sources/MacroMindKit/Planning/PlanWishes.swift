/// What a plan should keep beside targets and restrictions: money, time, foods to use first, favourites.
///
/// Budgets and preferences cost points where they are missed; only ``maximumCost`` and ``equipment`` are never broken.
public struct PlanWishes: Sendable, Hashable, Codable {
    /// The points of the plan for each use of a dish with a food to use first: as much as 2 % of a day's energy.
    static let useFirstPoints = -4.0
    /// The points of the plan for each use of a favourite: as much as 1 % of a day's energy.
    static let favouritePoints = -2.0
    /// The points of the plan for each use of a dish that is better avoided: as much as 3 % of a day's energy.
    static let avoidedPoints = 6.0
    /// The points of the plan for each use of a dish that is rich in a nutrient to get more of: as much as 1 % of a day's energy.
    static let nutrientPoints = -2.0
    /// The least mass of a food in a serving that uses it up.
    static let leastUse: Grams = 5

    /// The minutes in the kitchen of a day that a plan aims at when nobody says, by a rule of this library.
    static let usualMinutes = 75

    /// What the plan should cost at most, in cents; a wish.
    public var costBudget: Int?
    /// What the plan may cost at most, in cents; never broken.
    public var maximumCost: Int?
    /// The minutes in the kitchen that the plan should do with, each cooking session once; nothing for 75 a day; a wish.
    public var kitchenMinutes: Int?
    /// Foods that should be used up, such as those of a ``Pantry`` that will not keep.
    public var useFirst: [FoodID]
    /// Dishes that are liked.
    public var favourites: [RecipeID]
    /// Dishes that are better avoided.
    public var avoided: [RecipeID]
    /// How often a main ingredient may come in the plan before more is avoided, or nothing for any number.
    public var mainRepeats: Int?
    /// Vitamins and minerals to get more of, as a weekly goal; the request needs a life stage for them.
    public var nutrients: [ReferenceNutrient] = []
    /// The equipment at hand for a kind of meal, such as a microwave oven at lunch, beside that of the request; never broken.
    public var equipment: [MealSlot: [Equipment]]

    /// Creates wishes; the defaults wish for nothing.
    ///
    /// - Parameters:
    ///   - costBudget: What the plan should cost at most, in cents.
    ///   - maximumCost: What the plan may cost at most, in cents.
    ///   - kitchenMinutes: The minutes in the kitchen that the plan should do with.
    ///   - useFirst: Foods that should be used up.
    ///   - favourites: Dishes that are liked.
    ///   - avoided: Dishes that are better avoided.
    ///   - mainRepeats: How often a main ingredient may come in the plan.
    ///   - equipment: The equipment at hand for a kind of meal.
    public init(
        costBudget: Int? = nil,
        maximumCost: Int? = nil,
        kitchenMinutes: Int? = nil,
        useFirst: [FoodID] = [],
        favourites: [RecipeID] = [],
        avoided: [RecipeID] = [],
        mainRepeats: Int? = nil,
        equipment: [MealSlot: [Equipment]] = [:]
    ) {
        self.costBudget = costBudget
        self.maximumCost = maximumCost
        self.kitchenMinutes = kitchenMinutes
        self.useFirst = useFirst
        self.favourites = favourites
        self.avoided = avoided
        self.mainRepeats = mainRepeats
        self.equipment = equipment
    }

    private enum CodingKeys: String, CodingKey {
        case favourites, avoided, equipment, nutrients
        case costBudget = "cost_budget_cents"
        case maximumCost = "max_cost_cents"
        case kitchenMinutes = "kitchen_minutes_budget"
        case useFirst = "use_first"
        case mainRepeats = "main_repeats"
    }

    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            costBudget: try values.decodeIfPresent(Int.self, forKey: .costBudget),
            maximumCost: try values.decodeIfPresent(Int.self, forKey: .maximumCost),
            kitchenMinutes: try values.decodeIfPresent(Int.self, forKey: .kitchenMinutes),
            useFirst: try values.decodeIfPresent([FoodID].self, forKey: .useFirst) ?? [],
            favourites: try values.decodeIfPresent([RecipeID].self, forKey: .favourites) ?? [],
            avoided: try values.decodeIfPresent([RecipeID].self, forKey: .avoided) ?? [],
            mainRepeats: try values.decodeIfPresent(Int.self, forKey: .mainRepeats),
            equipment: try values.decodeIfPresent([MealSlot: [Equipment]].self, forKey: .equipment) ?? [:]
        )
        nutrients = try values.decodeIfPresent([ReferenceNutrient].self, forKey: .nutrients) ?? []
    }

    /// Checks every figure.
    ///
    /// - Throws: An ``InputError`` that names the first field that can not be right.
    public func validate() throws(InputError) {
        let amounts = [
            ("cost_budget_cents", costBudget), ("max_cost_cents", maximumCost),
            ("kitchen_minutes_budget", kitchenMinutes),
        ]
        for (field, amount) in amounts {
            if let amount { try InputError.check(Double(amount), field, in: 1...10_000_000) }
        }
        if let mainRepeats { try InputError.check(Double(mainRepeats), "main_repeats", in: 0...1_000) }
    }
}

extension PlanRequest {
    /// Returns whether a recipe can be made with what is at hand for all of some kinds of meal.
    func hasEquipment(for recipe: Recipe, at slots: Set<MealSlot>) -> Bool {
        recipe.equipment.allSatisfy { tool in
            (equipment?.contains(tool) ?? true)
                && slots.allSatisfy { wishes.equipment[$0]?.contains(tool) ?? true }
        }
    }
}
