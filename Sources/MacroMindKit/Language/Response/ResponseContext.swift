/// What the caller knows about a model's answer before reading it.
public struct ResponseContext: Sendable, Hashable {
    /// The reason the provider gave for the end of the answer, such as `stop` or `length`.
    public var finishReason: String?
    /// The meals that were asked for; empty when any meal is welcome.
    public var slots: [MealSlot]
    /// The allergens no meal may hold.
    public var allergens: AllergenSet
    /// The diets every meal must follow.
    public var diets: [Diet]

    /// Creates a context.
    ///
    /// - Parameters:
    ///   - finishReason: The provider's reason for the end of the answer.
    ///   - slots: The meals that were asked for.
    ///   - allergens: The allergens no meal may hold.
    ///   - diets: The diets every meal must follow.
    public init(
        finishReason: String? = nil,
        slots: [MealSlot] = [],
        allergens: AllergenSet = [],
        diets: [Diet] = []
    ) {
        self.finishReason = finishReason
        self.slots = slots
        self.allergens = allergens
        self.diets = diets
    }

    /// Whether the provider says that the answer was cut.
    var isCutByProvider: Bool {
        guard let finishReason else { return false }
        return ["length", "max_tokens", "maxtokens", "max_output_tokens", "incomplete"]
            .contains(finishReason.lowercased())
    }
}
