/// An amount to aim at, with the range around it in which a day counts as met.
public struct TargetRange<Quantity: UnitQuantity>: Sendable, Hashable, Codable {
    /// The amount to aim at.
    public var target: Quantity
    /// The range, which contains the target.
    public var range: ClosedRange<Quantity>

    /// Creates a target; bounds on the wrong side are moved to the target.
    ///
    /// - Parameters:
    ///   - target: The amount to aim at.
    ///   - lower: The least amount.
    ///   - upper: The greatest amount.
    public init(target: Quantity, lower: Quantity, upper: Quantity) {
        self.target = target
        range = min(lower, target)...max(upper, target)
    }

    /// Returns a Boolean value that tells whether an amount is inside the range.
    ///
    /// - Parameter amount: The amount of a day.
    /// - Returns: A Boolean value that tells whether an amount is inside the range.
    public func contains(_ amount: Quantity) -> Bool { range.contains(amount) }
}

extension TargetRange<Kilocalories> {
    /// Returns an energy target with a range of 5 % to each side.
    ///
    /// - Parameter target: The energy to aim at.
    /// - Returns: An energy target with a range of 5 % to each side.
    public static func energy(_ target: Kilocalories) -> TargetRange {
        TargetRange(target: target, lower: target * 0.95, upper: target * 1.05)
    }
}

extension TargetRange<Grams> {
    /// Returns a macronutrient target with a range of 10 % or 10 g to each side, whichever is larger.
    ///
    /// - Parameter target: The mass to aim at.
    /// - Returns: A macronutrient target with a range of 10 % or 10 g to each side, whichever is larger.
    public static func macronutrient(_ target: Grams) -> TargetRange {
        let margin = max(target * 0.1, 10)
        return TargetRange(target: target, lower: max(0, target - margin), upper: target + margin)
    }
}
