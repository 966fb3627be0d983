/// Why a text could not be read as a recipe.
public struct RecipeReadingError: Error, Sendable, Hashable, CustomStringConvertible {
    /// The kind of failure; more kinds may come.
    public struct Code: RawRepresentable, Sendable, Hashable, ExpressibleByStringLiteral {
        /// The identifier in lower-case words joined by hyphens.
        public var rawValue: String

        // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
        public init(rawValue: String) { self.rawValue = rawValue }

        // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
        public init(stringLiteral value: String) { rawValue = value }

        /// The text holds no ingredient line.
        public static let noIngredients: Code = "no-ingredients"
        /// The text is larger than a recipe can be.
        public static let tooLarge: Code = "too-large"
        /// The file holds data that is no text.
        public static let notText: Code = "not-text"
        /// The text looks like JSON but is not.
        public static let malformed: Code = "malformed-json"
        /// The page or file holds no recipe.
        public static let noRecipe: Code = "no-recipe"
    }

    /// The kind of failure.
    public var code: Code
    /// A sentence for a person: what came, what is allowed, what to do.
    public var message: String

    /// Creates an error.
    public init(_ code: Code, _ message: String) {
        self.code = code
        self.message = message
    }

    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public var description: String { message }
}
