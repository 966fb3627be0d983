/// The figures of a meal as they stand in the text, before they are weighed against each other.
struct StatedNutrition {
    /// One nutrient that the text labels.
    enum Nutrient: Int, CaseIterable { case energy, protein, carbs, fat }

    /// A figure with the unit of its key and whether the end of it was seen.
    struct Entry {
        var figure: Figure
        var unit: String?
        var isWhole: Bool
    }

    /// The entries of each nutrient in the order of the text; none for a label without a number.
    private(set) var entries = Entries()
    /// Nutrients that the text labels, with or without a number.
    private(set) var labelled = Labels()
    /// Figures that hold for 100 g.
    private(set) var perHundred = Entries()

    mutating func add(_ nutrient: Nutrient, _ entry: Entry?, perHundredGrams: Bool = false) {
        if perHundredGrams {
            if let entry { perHundred.append(entry, to: nutrient) }
            return
        }
        labelled.insert(nutrient)
        if let entry { entries.append(entry, to: nutrient) }
    }

    /// How many of the four the text labels.
    var count: Int { labelled.count }

    /// Whether all three macros are labelled.
    var hasMacros: Bool {
        labelled.contains(.protein) && labelled.contains(.carbs) && labelled.contains(.fat)
    }

    /// Whether some figure is unmistakably written with a decimal comma.
    var hasDecimalComma: Bool { entries.all.contains { $0.entry.figure.hasDecimalComma } }

    /// Replaces the figures by those of 100 g, scaled to a portion.
    mutating func scalePerHundred(toGrams grams: Double) {
        for nutrient in Nutrient.allCases where entries[nutrient] == nil {
            guard var entry = perHundred[nutrient]?.first else { continue }
            entry.figure.value *= grams / 100
            entry.figure.grouped = nil
            entry.figure.notes.insert(.arithmetic)
            entries.append(entry, to: nutrient)
            labelled.insert(nutrient)
        }
    }

    /// The entries of all nutrients; few enough that looking through them is the fastest.
    struct Entries {
        private(set) var all: [(nutrient: Nutrient, entry: Entry)] = []

        /// Whether there are none.
        var isEmpty: Bool { all.isEmpty }

        /// The entries of a nutrient, or `nil` when there are none.
        subscript(nutrient: Nutrient) -> [Entry]? {
            guard let first = all.firstIndex(where: { $0.nutrient == nutrient }) else { return nil }
            var found = [all[first].entry]
            for place in first + 1..<all.count where all[place].nutrient == nutrient {
                found.append(all[place].entry)
            }
            return found
        }

        mutating func append(_ entry: Entry, to nutrient: Nutrient) { all.append((nutrient, entry)) }
    }

    /// A set of nutrients.
    struct Labels {
        private var bits: UInt8 = 0

        var count: Int { bits.nonzeroBitCount }

        func contains(_ nutrient: Nutrient) -> Bool { bits & (1 << UInt8(nutrient.rawValue)) != 0 }

        mutating func insert(_ nutrient: Nutrient) { bits |= 1 << UInt8(nutrient.rawValue) }
    }
}
