#if canImport(FoundationEssentials)
internal import FoundationEssentials
#else
internal import Foundation
#endif

/// Reads a recipe from whatever text someone has: a web page, JSON-LD, an export, Cooklang, or plain text.
///
/// - Complexity: Linear in the length of the text, which may have up to ``maximumSize`` bytes.
public enum RecipeReader {
    /// A form in which recipes are written down.
    public enum Format: String, Sendable, CaseIterable {
        /// A web page with schema.org data inside.
        case html
        /// JSON: schema.org JSON-LD, or an export of Mealie, Tandoor or Paprika.
        case json
        /// Cooklang.
        case cooklang
        /// Text for people.
        case text
    }

    /// The largest text that is read, in bytes.
    public static let maximumSize = 8_000_000

    /// The most lines that a text may have: a web page has some thousands.
    private static let maximumBreaks = 100_000

    /// The most ingredient lines that a recipe may have.
    public static let maximumLines = 2_000

    /// Returns the form that a text seems to have.
    ///
    /// - Parameter text: The text.
    /// - Returns: The likeliest form; plain text where nothing else fits.
    public static func format(of text: String) -> Format {
        let start = text.prefix(4000).drop { $0.isWhitespace || $0 == "\u{FEFF}" }
        if start.first == "{" || start.first == "[" { return .json }
        if start.first == "<" || text.contains("application/ld+json") { return .html }
        return CooklangReader.looksLikeCooklang(start) ? .cooklang : .text
    }

    /// Reads a recipe.
    ///
    /// - Parameters:
    ///   - text: The text.
    ///   - format: Its form; `nil` finds out.
    /// - Returns: The recipe as written; of several in JSON the first.
    /// - Throws: ``RecipeReadingError`` when the text is too large, is no text but data, is no JSON although it looks like it,
    ///   holds no ingredients, or more than ``maximumLines``.
    public static func recipe(
        in text: String,
        format: Format? = nil
    ) throws(RecipeReadingError) -> WrittenRecipe {
        try recipes(in: text, format: format)[0]
    }

    /// Reads all recipes of a text: each of a JSON export with several, else the one.
    ///
    /// - Parameters:
    ///   - text: The text.
    ///   - format: Its form; `nil` finds out.
    /// - Returns: The recipes as written, in the order of the text, without those that have no ingredients; at least one.
    /// - Throws: ``RecipeReadingError`` when the text is too large, is no text but data, is no JSON although it looks like it,
    ///   holds no ingredients, or a recipe with more than ``maximumLines``.
    public static func recipes(
        in text: String,
        format: Format? = nil
    ) throws(RecipeReadingError) -> [WrittenRecipe] {
        try check(text)
        let recipes: [WrittenRecipe] =
            switch format ?? self.format(of: text) {
            case .html: [try StructuredRecipe.recipe(inPage: text)]
            case .json: try StructuredRecipe.recipes(in: try json(text))
            case .cooklang: [CooklangReader.recipe(in: text)]
            case .text: [PlainRecipeReader.recipe(in: text)]
            }
        let filled = recipes.filter { !$0.lines.isEmpty }
        guard !filled.isEmpty else {
            throw RecipeReadingError(
                .noIngredients,
                "The text holds no ingredient line. Write each ingredient on a line of its own, such as \"200 g rice\"."
            )
        }
        guard filled.allSatisfy({ $0.lines.count <= maximumLines }) else {
            throw RecipeReadingError(
                .tooLarge,
                "A recipe has more than \(maximumLines) ingredient lines, the most that are read. Divide it into recipes."
            )
        }
        return filled
    }

    private static func check(_ text: String) throws(RecipeReadingError) {
        guard text.utf8.count <= maximumSize else {
            throw RecipeReadingError(
                .tooLarge,
                "The text has \(text.utf8.count) bytes; at most \(maximumSize) are read. Pass the recipe alone."
            )
        }
        let breaks = text.utf8.count(where: { $0 == UInt8(ascii: "\n") })
        guard breaks <= maximumBreaks else {
            throw RecipeReadingError(
                .tooLarge,
                "The text has \(breaks) lines; at most \(maximumBreaks) are read. Pass the recipe alone."
            )
        }
        guard !isData(text) else {
            throw RecipeReadingError(
                .notText,
                "The file is no text in UTF-8. Save the recipe as plain text, a web page or JSON."
            )
        }
    }

    /// Whether a tenth of the beginning is control characters or what no text can mean: pictures, programs, UTF-16.
    private static func isData(_ text: String) -> Bool {
        let start = text.unicodeScalars.prefix(4_000)
        let strange = start.count(where: { scalar in
            scalar == "\u{FFFD}" || (scalar.value < 0x20 && !["\t", "\n", "\r", "\u{0C}"].contains(scalar))
        })
        return strange > 2 && strange * 10 > start.count
    }

    static func json(_ text: String) throws(RecipeReadingError) -> JSONValue {
        let plain = String(decoding: text.utf8.map { $0 < 0x20 ? UInt8(ascii: " ") : $0 }, as: UTF8.self)
        do {
            return try JSONDecoder().decode(JSONValue.self, from: Data(plain.utf8))
        } catch {
            throw RecipeReadingError(
                .malformed,
                "The text begins like JSON but is not well-formed. Check that it is complete."
            )
        }
    }
}
