import MacroMindKit

/// Reads the recipes of a file, packed or plain.
enum RecipeFiles {
    /// Returns the recipes in a file.
    ///
    /// - Parameter name: The file; `-` is standard input.
    /// - Returns: The recipes as written, at least one.
    /// - Throws: A failure for bad data or a file that can not be read.
    static func recipes(in name: String) throws(Failure) -> [WrittenRecipe] {
        let data = try Files.read(name)
        var recipes: [WrittenRecipe] = []
        do throws(RecipeReadingError) {
            for text in try RecipeFile.texts(in: [UInt8](data)) {
                recipes += try RecipeReader.recipes(in: text)
            }
        } catch {
            throw Failure(.badData, "\(name): \(error.message)")
        }
        return recipes
    }
}
