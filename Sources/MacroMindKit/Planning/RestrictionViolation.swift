/// A reason why a food or dish is refused.
public struct RestrictionViolation: Sendable, Hashable, Codable {
    /// How sure it is that the restriction is violated.
    public enum Certainty: String, Sendable, Codable {
        /// The food contains or is what the restriction refuses.
        case certain
        /// The food typically carries traces of it.
        case traces
        /// What is in the food is not known, which counts as a violation.
        case unknown
    }

    /// The restriction: `allergen:peanut`, `diet:vegan`, `exclude:mushroom`.
    public var restriction: String
    /// The food that violates it.
    public var food: FoodID
    /// How sure it is.
    public var certainty: Certainty
}
