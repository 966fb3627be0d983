public import MacroMindKit

extension RecipeCatalogue {
    /// The recipes that come with the library, over the bundled food table.
    ///
    /// The catalogue is read anew with each call, from text inside the binary; keep the result.
    ///
    /// - Throws: ``RecipeError`` when a recipe can not be read or resolved, which the library's own tests rule out.
    public static func bundled() throws(RecipeError) -> RecipeCatalogue {
        try RecipeCatalogue(RecipeTextReader.recipes(in: EmbeddedText.recipes), foods: .bundled)
    }
}
