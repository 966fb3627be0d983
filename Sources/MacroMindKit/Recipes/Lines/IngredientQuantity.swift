/// How much of an ingredient a line asks for, in the unit of the line.
public enum IngredientQuantity: Sendable, Hashable {
    /// One number, such as `1.5`.
    case exactly(Double)
    /// A range such as `3 to 4`; the first value is the smaller one.
    case range(Double, Double)

    /// The number to calculate with: the mid-point of a range.
    public var midpoint: Double {
        switch self {
        case .exactly(let value): value
        case .range(let low, let high): (low + high) / 2
        }
    }

    /// The smallest amount that satisfies the line.
    public var lowerBound: Double {
        switch self {
        case .exactly(let value): value
        case .range(let low, _): low
        }
    }

    /// The largest amount that satisfies the line.
    public var upperBound: Double {
        switch self {
        case .exactly(let value): value
        case .range(_, let high): high
        }
    }

    /// Returns the quantity multiplied by a number.
    ///
    /// - Parameter factor: A finite number that is not negative.
    /// - Returns: The scaled quantity; a range stays a range.
    public func scaled(by factor: Double) -> IngredientQuantity {
        switch self {
        case .exactly(let value): .exactly(value * factor)
        case .range(let low, let high): .range(low * factor, high * factor)
        }
    }
}

extension IngredientQuantity: Codable {
    private enum Key: String, CodingKey { case min, max }

    /// Decodes a number, or an object with the members `min` and `max`.
    public init(from decoder: any Decoder) throws {
        if let container = try? decoder.container(keyedBy: Key.self) {
            let low = try container.decode(Double.self, forKey: .min)
            self = .range(low, try container.decode(Double.self, forKey: .max))
        } else {
            self = .exactly(try decoder.singleValueContainer().decode(Double.self))
        }
    }

    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .exactly(let value):
            var container = encoder.singleValueContainer()
            try container.encode(value)
        case .range(let low, let high):
            var container = encoder.container(keyedBy: Key.self)
            try container.encode(low, forKey: .min)
            try container.encode(high, forKey: .max)
        }
    }
}
