/// What is known of the origins of a food.
public struct OriginProfile: Sendable, Hashable, Codable {
    /// The origins that the food surely has.
    public var contains: FoodOrigins
    /// A Boolean value that tells whether the list is complete.
    ///
    /// When it is not, other origins are possible and the food is refused under every diet that refuses an origin.
    public var isComplete: Bool

    /// Creates a profile.
    public init(contains: FoodOrigins, isComplete: Bool = true) {
        self.contains = contains
        self.isComplete = isComplete
    }

    /// A food of which nothing is known.
    public static let unknown = OriginProfile(contains: [], isComplete: false)

    /// Adds the origins of another ingredient.
    public mutating func formUnion(_ other: OriginProfile) {
        contains.formUnion(other.contains)
        isComplete = isComplete && other.isComplete
    }
}
