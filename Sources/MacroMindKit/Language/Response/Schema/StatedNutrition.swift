/// The figures of a meal as they stand in the text, before they are weighed against each other.
struct StatedNutrition {
    /// One nutrient that the text labels.
    enum Nutrient: Hashable, CaseIterable { case energy, protein, carbs, fat }

    /// A figure with the unit of its key and whether the end of it was seen.
    struct Entry {
        var figure: Figure
        var unit: String?
        var isWhole: Bool
    }

    /// The entries of each nutrient in the order of the text; none for a label without a number.
    private(set) var entries: [Nutrient: [Entry]] = [:]
    /// Nutrients that the text labels, with or without a number.
    private(set) var labelled: Set<Nutrient> = []
    /// Figures that hold for 100 g.
    private(set) var perHundred: [Nutrient: [Entry]] = [:]

    mutating func add(_ nutrient: Nutrient, _ entry: Entry?, perHundredGrams: Bool = false) {
        if perHundredGrams {
            if let entry { perHundred[nutrient, default: []].append(entry) }
            return
        }
        labelled.insert(nutrient)
        if let entry { entries[nutrient, default: []].append(entry) }
    }

    /// How many of the four the text labels.
    var count: Int { labelled.count }

    /// Whether all three macros are labelled.
    var hasMacros: Bool { labelled.isSuperset(of: [.protein, .carbs, .fat]) }

    /// Replaces the figures by those of 100 g, scaled to a portion.
    mutating func scalePerHundred(toGrams grams: Double) {
        for nutrient in Nutrient.allCases where entries[nutrient] == nil {
            guard var entry = perHundred[nutrient]?.first else { continue }
            entry.figure.value *= grams / 100
            entry.figure.grouped = nil
            entry.figure.notes.insert(.arithmetic)
            entries[nutrient] = [entry]
            labelled.insert(nutrient)
        }
    }
}
