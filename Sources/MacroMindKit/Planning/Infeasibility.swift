/// Wishes that can not be met together, and what would help.
public struct Infeasibility: Sendable, Hashable, Codable, CustomStringConvertible {
    /// A set of wishes of which none can be left out of the conflict: `allergen:milk`, `prep:lunch`, `locked:1:0`.
    public var conflict: [String]
    /// Sentences for a person: which wishes conflict, and which change would make a plan possible.
    public var explanation: [String]

    /// Creates an explanation.
    public init(conflict: [String], explanation: [String]) {
        self.conflict = conflict
        self.explanation = explanation
    }

    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public var description: String { explanation.joined(separator: "\n") }
}
