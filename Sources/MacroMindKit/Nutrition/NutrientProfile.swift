/// The amounts of all nutrients in some quantity of food, in which unknown is not zero.
///
/// Profiles add up and scale. A nutrient that one summand reports and another does not becomes a lower bound; a nutrient
/// that no summand reports stays unknown. The sum over no food at all is exactly zero everywhere.
///
/// ```swift
/// var breakfast = NutrientProfile.zero
/// breakfast += oats.nutrients(in: 60)
/// breakfast += milk.nutrients(in: 200)
/// breakfast[.protein]  // .exact(16.4)
/// ```
///
/// - Complexity: Adding and scaling take time in proportion to the number of nutrients. For search loops use the
///   compact ``CoreNutrients``.
public struct NutrientProfile: Sendable, Hashable {
    private var values: [Double]
    private var reported: UInt64 = 0
    private var missing: UInt64 = 0

    /// The profile of no food: every nutrient is exactly zero.
    public static let zero = NutrientProfile()

    /// Creates the profile of no food.
    public init() {
        values = Array(repeating: 0, count: Nutrient.allCases.count)
    }

    /// Creates a profile from reported amounts; every nutrient that is absent is unknown.
    ///
    /// - Parameter amounts: Amounts in each nutrient's own unit. Values that are not finite count as unknown.
    public init(_ amounts: [Nutrient: Double]) {
        self.init()
        for (index, nutrient) in Nutrient.allCases.enumerated() {
            set(amounts[nutrient], at: index)
        }
    }

    /// Creates a profile from a column of amounts in the order of the nutrients.
    ///
    /// - Parameter amounts: One amount for each nutrient, `nil` where the source reports none. Missing trailing
    ///   values are unknown.
    public init(inOrder amounts: some Sequence<Double?>) {
        self.init()
        var iterator = amounts.makeIterator()
        for index in values.indices {
            set(iterator.next() ?? nil, at: index)
        }
    }

    private mutating func set(_ amount: Double?, at index: Int) {
        if let amount, amount.isFinite {
            values[index] = amount
            reported |= 1 << UInt64(index)
        } else {
            missing |= 1 << UInt64(index)
        }
    }

    /// The amount of one nutrient, in its own unit.
    public subscript(nutrient: Nutrient) -> NutrientAmount {
        let index = nutrient.index
        let bit: UInt64 = 1 << UInt64(index)
        guard missing & bit != 0 else { return .exact(values[index]) }
        return reported & bit != 0 ? .atLeast(values[index]) : .unknown
    }

    /// The reported part of the energy.
    public var energy: Kilocalories { Kilocalories(values[Nutrient.energy.index]) }

    /// The reported part of the protein.
    public var protein: Grams { Grams(values[Nutrient.protein.index]) }

    /// The reported part of the fat.
    public var fat: Grams { Grams(values[Nutrient.fat.index]) }

    /// The reported part of the carbohydrate, fiber included.
    public var carbohydrate: Grams { Grams(values[Nutrient.carbohydrate.index]) }

    /// Returns the profile of a multiple of the food.
    ///
    /// - Parameter factor: How many times as much food; finite and not negative.
    /// - Returns: The scaled profile; what was unknown or a lower bound stays so.
    public func scaled(by factor: Double) -> NutrientProfile {
        var result = self
        for index in result.values.indices { result.values[index] *= factor }
        return result
    }

    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public static func += (lhs: inout NutrientProfile, rhs: NutrientProfile) {
        for index in lhs.values.indices { lhs.values[index] += rhs.values[index] }
        lhs.reported |= rhs.reported
        lhs.missing |= rhs.missing
    }

    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public static func + (lhs: NutrientProfile, rhs: NutrientProfile) -> NutrientProfile {
        var sum = lhs
        sum += rhs
        return sum
    }
}

extension NutrientProfile: Codable {
    private struct Key: CodingKey {
        let stringValue: String
        var intValue: Int? { nil }
        init(stringValue: String) { self.stringValue = stringValue }
        init?(intValue: Int) { nil }
    }

    private static let atLeastKey = Key(stringValue: "at_least")

    /// Decodes an object with one member for each reported nutrient.
    ///
    /// Members are named by the raw values of ``Nutrient``; `at_least` lists those that are lower bounds. A member that is
    /// absent is unknown.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Key.self)
        self.init(
            inOrder: try Nutrient.allCases.map {
                try container.decodeIfPresent(Double.self, forKey: Key(stringValue: $0.rawValue))
            }
        )
        for nutrient in try container.decodeIfPresent([Nutrient].self, forKey: Self.atLeastKey) ?? [] {
            missing |= 1 << UInt64(nutrient.index)
        }
    }

    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        var lowerBounds: [Nutrient] = []
        for nutrient in Nutrient.allCases {
            let amount = self[nutrient]
            if let value = amount.reported {
                try container.encode(value, forKey: Key(stringValue: nutrient.rawValue))
                if !amount.isExact { lowerBounds.append(nutrient) }
            }
        }
        if !lowerBounds.isEmpty { try container.encode(lowerBounds, forKey: Self.atLeastKey) }
    }
}
