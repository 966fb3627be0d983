/// What is known of the allergens in a food.
public struct AllergenProfile: Sendable, Hashable, Codable {
    /// The allergens that the food surely contains, derived foods included.
    public var contains: AllergenSet
    /// The allergens of which the food typically carries traces.
    public var traces: AllergenSet
    /// A Boolean value that tells whether the list is complete.
    ///
    /// When it is not, other allergens are possible and the food is refused to anybody with an allergy.
    public var isComplete: Bool

    /// Creates a profile.
    public init(contains: AllergenSet, traces: AllergenSet = [], isComplete: Bool = true) {
        self.contains = contains
        self.traces = traces
        self.isComplete = isComplete
    }

    /// A food of which nothing is known.
    public static let unknown = AllergenProfile(contains: [], isComplete: false)

    /// Adds the allergens of another ingredient.
    public mutating func formUnion(_ other: AllergenProfile) {
        contains.formUnion(other.contains)
        traces.formUnion(other.traces)
        isComplete = isComplete && other.isComplete
    }
}
