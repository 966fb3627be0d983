/// A meal of the day and its share of the day's energy.
public struct SlotShare: Sendable, Hashable, Codable {
    /// The kind of meal.
    public var slot: MealSlot
    /// The share of the day's energy, from 0 to 1; the shares of a day add up to 1.
    public var energyShare: Double

    /// Creates a meal of the day.
    public init(_ slot: MealSlot, energyShare: Double) {
        self.slot = slot
        self.energyShare = energyShare
    }

    private enum CodingKeys: String, CodingKey {
        case slot
        case energyShare = "energy_share"
    }

    /// Returns the usual layout of a day with a number of meals.
    ///
    /// The shares are a convention of this library: lunch and dinner carry most, a snack about a tenth.
    ///
    /// - Parameter count: The number of meals, from 3 to 6.
    /// - Returns: `nil` for any other number.
    public static func day(meals count: Int) -> [SlotShare]? {
        switch count {
        case 3:
            [
                .init(.breakfast, energyShare: 0.28), .init(.lunch, energyShare: 0.36),
                .init(.dinner, energyShare: 0.36),
            ]
        case 4:
            [
                .init(.breakfast, energyShare: 0.25), .init(.lunch, energyShare: 0.32),
                .init(.snack, energyShare: 0.1), .init(.dinner, energyShare: 0.33),
            ]
        case 5:
            [
                .init(.breakfast, energyShare: 0.22), .init(.snack, energyShare: 0.1),
                .init(.lunch, energyShare: 0.29), .init(.snack, energyShare: 0.1),
                .init(.dinner, energyShare: 0.29),
            ]
        case 6:
            [
                .init(.breakfast, energyShare: 0.2), .init(.snack, energyShare: 0.1),
                .init(.lunch, energyShare: 0.25), .init(.snack, energyShare: 0.1),
                .init(.dinner, energyShare: 0.26), .init(.snack, energyShare: 0.09),
            ]
        default: nil
        }
    }
}
