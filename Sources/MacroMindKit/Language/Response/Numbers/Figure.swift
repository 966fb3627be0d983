/// A number as it was read from text, with what is uncertain about it.
struct Figure: Hashable {
    /// What was done to arrive at the number.
    enum Note: Hashable { case range, bound, arithmetic }

    var value: Double
    /// The reading in which a single mark before three digits separates thousands.
    var grouped: Double?
    /// Whether the number is unmistakably written with a decimal comma.
    var hasDecimalComma = false
    /// Whether the mark that may separate thousands is a comma.
    var groupsWithComma = false
    /// The folded word right after the number.
    var unit: String?
    var notes: Set<Note> = []
    /// Whether the number stands in brackets behind another one.
    var isBracketed = false
    /// Words beside the number that are neither unit nor filler.
    var hasOtherWords = false

    /// Applies an operation to both readings.
    func combined(with other: Figure, _ operation: (Double, Double) -> Double) -> Figure {
        var result = self
        result.value = operation(value, other.value)
        if grouped != nil || other.grouped != nil {
            result.grouped = operation(grouped ?? value, other.grouped ?? other.value)
        }
        result.hasDecimalComma = hasDecimalComma || other.hasDecimalComma
        result.notes.formUnion(other.notes)
        result.unit = other.unit ?? unit
        return result
    }
}
