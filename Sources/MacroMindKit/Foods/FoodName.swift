/// Another name under which people look for a food.
public struct FoodName: Sendable, Hashable, Codable {
    /// The name in the singular.
    public var text: String
    /// The language of the name as an ISO 639-1 code.
    public var language: String

    /// Creates a name.
    public init(_ text: String, language: String = "en") {
        self.text = text
        self.language = language
    }
}
