/// What a person wants to do with the body weight.
public struct Goal: Sendable, Hashable {
    /// The direction of a change of weight.
    public enum Direction: String, Sendable, Codable, CaseIterable {
        /// Lose weight.
        case cut
        /// Keep weight.
        case maintain
        /// Gain weight.
        case bulk
    }

    /// The direction.
    public var direction: Direction
    /// The change wanted a week in percent of body weight, without a sign; `nil` for the default of the direction.
    public var weeklyPercent: Double?
    /// The weight to arrive at, or `nil`.
    public var goalWeight: Kilograms?

    /// Lose weight at the default rate.
    public static let cut = Goal(.cut)
    /// Keep weight.
    public static let maintain = Goal(.maintain)
    /// Gain weight at the default rate.
    public static let bulk = Goal(.bulk)

    /// Creates a goal.
    ///
    /// - Parameters:
    ///   - direction: The direction.
    ///   - weeklyPercent: The change wanted a week in percent of body weight, without a sign.
    ///   - goalWeight: The weight to arrive at.
    public init(_ direction: Direction, weeklyPercent: Double? = nil, goalWeight: Kilograms? = nil) {
        self.direction = direction
        self.weeklyPercent = weeklyPercent
        self.goalWeight = goalWeight
    }

    /// Returns the rate in percent of body weight a week: the wanted one, or the default.
    ///
    /// Losing 0.7 %; gaining 0.35 % for novices and 0.15 % for advanced lifters.
    ///
    /// - Parameter experience: How far the person has come in training.
    /// - Returns: The rate in percent of body weight a week.
    /// - Source: Helms. J Int Soc Sports Nutr 2014;11:20. Iraki. Sports 2019;7:154.
    public func rate(for experience: TrainingExperience) -> Double {
        switch direction {
        case .cut: weeklyPercent ?? 0.7
        case .maintain: 0
        case .bulk: weeklyPercent ?? (experience == .advanced ? 0.15 : 0.35)
        }
    }

    /// Checks the figures.
    ///
    /// - Throws: An ``InputError`` for a rate outside 0 to 5 % a week or a goal weight outside 20 to 650 kg.
    public func validate() throws(InputError) {
        if let weeklyPercent {
            try InputError.check(
                weeklyPercent,
                "weekly_percent",
                in: 0...5,
                unit: "% of body weight a week",
                hint: weeklyPercent < 0 ? "Write the size without a sign; the direction says which way." : nil
            )
        }
        if let goalWeight {
            try InputError.check(goalWeight.value, "goal_weight_kg", in: 20...650, unit: "kg")
        }
    }
}

extension Goal: Codable {
    private enum CodingKeys: String, CodingKey {
        case direction
        case weeklyPercent = "weekly_percent"
        case goalWeight = "goal_weight_kg"
    }

    /// Reads a goal from its direction alone, or from an object with `direction`, `weekly_percent`, `goal_weight_kg`.
    public init(from decoder: any Decoder) throws {
        if let direction = try? decoder.singleValueContainer().decode(Direction.self) {
            self.init(direction)
            return
        }
        let container = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            try container.decode(Direction.self, forKey: .direction),
            weeklyPercent: try container.decodeIfPresent(Double.self, forKey: .weeklyPercent),
            goalWeight: try container.decodeIfPresent(Kilograms.self, forKey: .goalWeight)
        )
        try validate()
    }

    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public func encode(to encoder: any Encoder) throws {
        if weeklyPercent == nil, goalWeight == nil {
            var container = encoder.singleValueContainer()
            try container.encode(direction)
        } else {
            var container = encoder.container(keyedBy: CodingKeys.self)
            try container.encode(direction, forKey: .direction)
            try container.encodeIfPresent(weeklyPercent, forKey: .weeklyPercent)
            try container.encodeIfPresent(goalWeight, forKey: .goalWeight)
        }
    }
}
