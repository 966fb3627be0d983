/// Reads the household measures of FoodData Central.
enum FDCPortions {
    private static let maximumCount = 30

    /// Returns the portions of a food; measures of mass, and those whose number is not told, are left out.
    static func portions(of record: FDCRecord) -> [FoodPortion] {
        var result: [FoodPortion] = []
        for portion in record.portions {
            if let read = self.portion(portion),
                !result.contains(where: { $0.unit == read.unit && $0.qualifier == read.qualifier })
            {
                result.append(read)
            }
        }
        if let serving = serving(of: record) { result.append(serving) }
        return Array(result.prefix(maximumCount))
    }

    /// The weight of the serving of a branded food in grams, where it is a mass.
    static func servingMass(of record: FDCRecord) -> Double? {
        guard let size = record.servingSize, size > 0, size.isFinite,
            ["g", "grm"].contains(record.servingUnit.lowercased())
        else { return nil }
        return size
    }

    /// Whether the figures of a branded food are for a volume.
    static func isVolume(_ record: FDCRecord) -> Bool {
        ["ml", "mlt", "mc"].contains(record.servingUnit.lowercased())
    }

    private static func serving(of record: FDCRecord) -> FoodPortion? {
        servingMass(of: record).map {
            FoodPortion(
                unit: "serving",
                qualifier: ImportedText.name(record.servingText) ?? "",
                mass: Grams($0)
            )
        }
    }

    private static func portion(_ portion: FDCRecord.Portion) -> FoodPortion? {
        guard portion.grams > 0, portion.grams.isFinite else { return nil }
        if portion.text == "Quantity not specified" {
            return FoodPortion(unit: "serving", mass: Grams(portion.grams))
        }
        var amount = portion.amount
        var words = portion.text.split(separator: " ").map(String.init)
        if let first = words.first, let number = Double(first) {
            amount = number
            words.removeFirst()
        }
        var text = words.joined(separator: " ")
        if text.isEmpty {
            let isNamed = !portion.unit.isEmpty && portion.unit != "undetermined"
            text =
                isNamed
                ? portion.unit + (portion.modifier.isEmpty ? "" : ", " + portion.modifier) : portion.modifier
        }
        guard let amount, amount > 0, amount.isFinite, let measure = measure(text) else { return nil }
        return FoodPortion(
            unit: measure.unit,
            qualifier: measure.qualifier,
            mass: Grams(portion.grams / amount)
        )
    }

    /// Takes a text such as `cup, sliced` apart; a measure that is not known is a piece of that name.
    private static func measure(_ text: String) -> (unit: String, qualifier: String)? {
        guard let text = ImportedText.name(text) else { return nil }
        let lower = text.lowercased()
        for (spelling, unit) in spellings where lower.hasPrefix(spelling) {
            let rest = lower.dropFirst(spelling.count)
            guard rest.first.map({ !$0.isLetter }) ?? true else { continue }
            guard !unit.isEmpty else { return nil }
            return (unit, String(rest.drop { !$0.isLetter && !$0.isNumber && $0 != "(" }))
        }
        return ("piece", text)
    }

    /// Units by their spellings; a measure of mass has none.
    private static let spellings: [(String, String)] = [
        ("tablespoons", "tbsp"), ("tablespoon", "tbsp"), ("tbsp", "tbsp"), ("teaspoons", "tsp"),
        ("teaspoon", "tsp"), ("tsp", "tsp"), ("fl oz", "fl_oz"), ("fluid ounce", "fl_oz"), ("cups", "cup"),
        ("cup", "cup"), ("slices", "slice"), ("slice", "slice"), ("pieces", "piece"), ("piece", "piece"),
        ("cans", "can"), ("can", "can"), ("package", "package"), ("bar", "bar"), ("fillet", "fillet"),
        ("leaf", "leaf"), ("bunch", "bunch"), ("head", "head"), ("stick", "stick"), ("serving", "serving"),
        ("oz", ""), ("ounce", ""), ("lb", ""), ("pound", ""), ("grams", ""), ("gram", ""), ("g", ""),
        ("kg", ""),
    ]
}
