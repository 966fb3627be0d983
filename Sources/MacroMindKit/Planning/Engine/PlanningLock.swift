/// A slot that is settled before the planner starts.
public struct PlanningLock: Sendable, Hashable, Codable {
    /// The day, from 1.
    public var day: Int
    /// The place of the slot in the day, from 0.
    public var slot: Int
    /// The recipe.
    public var recipeID: String
    /// The portion, or `nil` when the planner chooses it.
    public var servings: Double?

    /// Creates a lock.
    ///
    /// - Parameters:
    ///   - day: The day, from 1.
    ///   - slot: The place of the slot in the day, from 0.
    ///   - recipeID: The recipe.
    ///   - servings: The portion, or `nil` when the planner chooses it.
    public init(day: Int, slot: Int, recipeID: String, servings: Double? = nil) {
        self.day = day
        self.slot = slot
        self.recipeID = recipeID
        self.servings = servings
    }

    private enum CodingKeys: String, CodingKey {
        case day, slot, servings
        case recipeID = "recipe_id"
    }

    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            day: try values.wholeNumber(Int.self, forKey: .day),
            slot: try values.wholeNumber(Int.self, forKey: .slot),
            recipeID: try values.decode(String.self, forKey: .recipeID),
            servings: try values.decodeIfPresent(Double.self, forKey: .servings)
        )
    }
}
