/// Something that was eaten today.
public struct LoggedFood: Sendable, Hashable, Codable {
    /// What was eaten, written like an ingredient line: `200 g skyr`.
    public var line: String
    /// Its nutrients, or `nil` to have them worked out from the line.
    public var nutrients: NutrientProfile?

    /// Creates an entry.
    ///
    /// - Parameters:
    ///   - line: What was eaten, written like an ingredient line.
    ///   - nutrients: Its nutrients, or `nil` to have them worked out from the line.
    public init(_ line: String, nutrients: NutrientProfile? = nil) {
        self.line = line
        self.nutrients = nutrients
    }
}
