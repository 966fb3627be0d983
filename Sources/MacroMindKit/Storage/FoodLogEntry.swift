/// Something that was eaten on a day.
public struct FoodLogEntry: Sendable, Hashable, Codable, Identifiable {
    /// The identifier.
    public var id: RecordID<FoodLogEntry>
    /// Who ate it.
    public var user: RecordID<StoredUser>
    /// The day.
    public var date: CalendarDate
    /// The kind of meal, or nothing.
    public var slot: MealSlot?
    /// What it was, in the user's words.
    public var name: String
    /// The food of a table, or nothing.
    public var food: FoodID?
    /// The amount, or nothing when it is not known.
    public var mass: Grams?
    /// The nutrients of the amount; what is not known is missing.
    public var nutrients: NutrientProfile
    /// When it was logged.
    public var createdAt: Timestamp

    /// Creates an entry.
    public init(
        id: RecordID<FoodLogEntry>,
        user: RecordID<StoredUser>,
        date: CalendarDate,
        slot: MealSlot? = nil,
        name: String,
        food: FoodID? = nil,
        mass: Grams? = nil,
        nutrients: NutrientProfile,
        createdAt: Timestamp
    ) {
        self.id = id
        self.user = user
        self.date = date
        self.slot = slot
        self.name = name
        self.food = food
        self.mass = mass
        self.nutrients = nutrients
        self.createdAt = createdAt
    }
}
