/// What became of a record of a download.
package enum ImportOutcome: Sendable {
    /// It is a food whose figures can be true.
    case food(Food)
    /// It is put aside: what it is called, as far as that can be told, and why.
    case quarantined(id: String, name: String, FoodImportProblem)
    /// It is no food to eat, such as a laboratory sample.
    case ignored
}
