/// A meal found in a document, with where it was found and what is wrong with it.
struct FoundMeal {
    /// Why a meal cannot be kept.
    enum Problem: Hashable {
        case cut
        case noName
        case missingMacro
        case negative
    }

    var meal: DraftMeal
    var node: Int
    var root: Int
    var problem: Problem?
    var codes: [Finding.Code] = []
    var dayNumber: Int?
    var hasIngredientList = true
    var offset: Int
}
