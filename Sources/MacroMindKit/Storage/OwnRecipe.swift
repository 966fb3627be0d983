/// A recipe that a user keeps.
public struct OwnRecipe: Sendable, Hashable, Codable, Identifiable {
    /// The identifier of the record.
    public var id: RecordID<OwnRecipe>
    /// Whose recipe it is.
    public var user: RecordID<StoredUser>
    /// The name of the dish.
    public var name: String
    /// The text or document that it was read from, as it was given.
    public var source: String
    /// The recipe as foods and amounts, or nothing while not every ingredient is known.
    public var recipe: Recipe?
    /// When it was added.
    public var createdAt: Timestamp
    /// When it was last changed.
    public var updatedAt: Timestamp

    /// Creates a recipe's record.
    public init(
        id: RecordID<OwnRecipe>,
        user: RecordID<StoredUser>,
        name: String,
        source: String,
        recipe: Recipe? = nil,
        createdAt: Timestamp,
        updatedAt: Timestamp? = nil
    ) {
        self.id = id
        self.user = user
        self.name = name
        self.source = source
        self.recipe = recipe
        self.createdAt = createdAt
        self.updatedAt = updatedAt ?? createdAt
    }
}
