/// An ingredient as the planner sees it: something that may have to be bought.
public struct PlanningFood: Sendable, Hashable, Codable {
    /// The identifier, unique in its catalogue.
    public var id: String
    /// The name people know.
    public var name: String
    /// Whether the food is a staple that does not count towards a budget of foods, such as salt or oil.
    public var isPantryStaple: Bool

    /// Creates a food.
    ///
    /// - Parameters:
    ///   - id: The identifier, unique in its catalogue.
    ///   - name: The name people know.
    ///   - isPantryStaple: Whether it does not count towards a budget of foods.
    public init(id: String, name: String, isPantryStaple: Bool = false) {
        self.id = id
        self.name = name
        self.isPantryStaple = isPantryStaple
    }

    private enum CodingKeys: String, CodingKey {
        case id, name
        case isPantryStaple = "pantry"
    }

    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        id = try values.decode(String.self, forKey: .id)
        name = try values.decodeIfPresent(String.self, forKey: .name) ?? id
        isPantryStaple = try values.decodeIfPresent(Bool.self, forKey: .isPantryStaple) ?? false
    }
}
