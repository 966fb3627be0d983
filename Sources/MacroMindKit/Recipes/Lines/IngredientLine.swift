/// An ingredient line taken apart: amount, unit, food name, preparation and remarks.
///
/// ```swift
/// let line = IngredientLineParser().parse("2 x 400g tins chopped tomatoes, drained")
/// line.quantity     // .exactly(2)
/// line.unit         // .can
/// line.name         // "chopped tomatoes"
/// line.preparation  // "drained"
/// line.note         // "400g"
/// ```
public struct IngredientLine: Sendable, Hashable, Codable {
    /// A measure that a line gives besides its amount: the size of a can, a weight in a second unit system.
    public struct Measure: Sendable, Hashable, Codable {
        /// What a further measure describes.
        public enum Role: String, Sendable, Codable {
            /// The size of each counted piece or container: `2 x 400g tins`, `4 chops, 8 ounces each`.
            case each
            /// The same total amount in another unit: `1 cup (125 g)`.
            case total
        }

        /// How much.
        public var quantity: IngredientQuantity
        /// The unit of the measure.
        public var unit: IngredientUnit
        /// Whether it describes one piece or the whole amount.
        public var role: Role
    }

    /// One decision of the parser, for explanation.
    public struct Step: Sendable, Hashable, Codable {
        /// What was recognised, such as `amount` or `preparation`.
        public var rule: String
        /// The words it was recognised in.
        public var text: String
    }

    /// The line as given.
    public var line: String
    /// How much, or `nil` where the line gives no number.
    public var quantity: IngredientQuantity?
    /// The unit of the quantity, or `nil` for a plain count.
    public var unit: IngredientUnit?
    /// The food as the line names it, without size, preparation and remarks.
    public var name: String
    /// What the cook does to the food.
    public var preparation: String
    /// Everything else that was said: sizes, second measures, purposes, alternatives.
    public var note: String
    /// A Boolean value that tells whether the line calls itself optional.
    public var isOptional: Bool
    /// Further measures in the line.
    public var measures: [Measure]
    /// How sure the parser is, from 0 to 1.
    public var confidence: Double
    /// How the line was read, in order.
    public var trace: [Step]
    /// What is wrong with the line, if anything.
    public var findings: [Finding]
}

extension IngredientLine {
    private enum CodingKeys: String, CodingKey {
        case line, quantity, unit, name, preparation, note
        case isOptional = "optional"
        case measures, confidence, trace, findings
    }

    /// Writes every member; a quantity or unit that the line does not give is `null`.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(line, forKey: .line)
        try container.encode(quantity, forKey: .quantity)
        try container.encode(unit, forKey: .unit)
        try container.encode(name, forKey: .name)
        try container.encode(preparation, forKey: .preparation)
        try container.encode(note, forKey: .note)
        try container.encode(isOptional, forKey: .isOptional)
        try container.encode(measures, forKey: .measures)
        try container.encode(confidence, forKey: .confidence)
        try container.encode(trace, forKey: .trace)
        try container.encode(findings, forKey: .findings)
    }
}
