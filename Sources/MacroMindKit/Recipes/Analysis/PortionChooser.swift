/// Chooses the measure of a food that a line means, and weighs it.
struct PortionChooser {
    let food: Food
    /// The words of the line.
    let words: Set<String>

    var isButter: Bool { food.category == .oilOrFat || food.category == .dairy }

    // MARK: Choosing

    /// Returns the portion with one of the units whose qualifier fits the words best.
    func portion(_ units: [String]) -> FoodPortion? {
        for unit in units {
            let candidates = food.portions.filter { $0.unit == unit }
            let scored = candidates.enumerated().map { (fit($0.element), -$0.offset, $0.element) }
            if let best = scored.max(by: { ($0.0, $0.1) < ($1.0, $1.1) }) { return best.2 }
        }
        return nil
    }

    /// How well a qualifier fits the words: each word that fits counts for, each that does not against.
    private func fit(_ portion: FoodPortion) -> Int {
        let isNegated = portion.qualifier.hasPrefix("not ")
        return portion.qualifier.split(whereSeparator: { $0 == " " || $0 == "," || $0 == "/" }).reduce(0) {
            sum,
            word in
            sum + fit(TextFolding.fold(word), isNegated: isNegated)
        }
    }

    private func fit(_ word: String, isNegated: Bool) -> Int {
        if Self.neutral.contains(word) || isNegated || (word == "drained" && food.state == .drained) {
            return 0
        }
        if Self.sizeOrder.contains(word) {
            return sizes.contains(word) ? 6 : -(sizes.isEmpty ? sizeRank(word) : 5)
        }
        if Self.unusual.contains(word) { return words.contains(word) ? 5 : -6 }
        return fits(word) ? 5 : -2
    }

    private static let neutral: Set<String> = [
        "or", "and", "whole", "raw", "dry", "a", "of", "with", "not", "any", "size", "leaves",
    ]
    private static let sizeOrder = [
        "medium", "large", "small", "jumbo", "mini", "baby", "extra", "thin", "thick",
    ]

    /// Qualifiers that change the density so much that they count only where the line says so.
    private static let unusual: Set<String> = [
        "whipped", "sifted", "unpacked", "packed", "mashed", "pureed", "cooked", "melted", "ground", "liquid",
        "undiluted", "prepared", "reconstituted",
        "brownulated", "drained", "frozen", "thawed", "crushed",
    ]

    private var sizes: Set<String> {
        var found: Set<String> = []
        for (size, names) in Self.sizeNames where names.contains(where: words.contains) { found.insert(size) }
        return found
    }

    private static let sizeNames: [String: Set<String>] = [
        "large": [
            "large", "big", "lg", "gross", "grosse", "grossen", "grosser", "grand", "grande", "grandes",
            "grandi", "gros",
        ],
        "medium": [
            "medium", "med", "mittelgross", "mittelgrosse", "mittlere", "moyen", "moyenne", "mediano",
            "mediana", "medio", "media",
        ],
        "small": [
            "small", "klein", "kleine", "kleiner", "petit", "petite", "pequeno", "pequena", "piccolo",
            "piccola",
        ],
        "baby": ["baby"], "mini": ["mini"], "jumbo": ["jumbo"], "thick": ["thick"], "thin": ["thin"],
    ]

    private func sizeRank(_ size: String) -> Int {
        if food.category == .egg { return size == "large" ? 0 : 2 }
        return size == "medium" ? 1 : 3
    }

    private func fits(_ word: String) -> Bool {
        if words.contains(word) { return true }
        guard word.utf8.count >= 4 else { return false }
        let stem = word.prefix(4)
        return words.contains { $0.hasPrefix(stem) && abs($0.utf8.count - word.utf8.count) < 5 }
    }

    // MARK: Measures

    func volume(_ quantity: IngredientQuantity, _ unit: IngredientUnit) -> WeightEstimate? {
        guard let milliliters = unit.milliliters else { return nil }
        let (density, basis, text) = density(preferring: unit)
        let grams = milliliters * density
        return WeightEstimate(
            quantity,
            times: grams,
            basis: basis,
            explanation: "\(WeightEstimator.text(quantity)) \(unit.rawValue) x \(text)"
        )
    }

    /// Grams in a millilitre, from the food's measures where it has any.
    private func density(preferring unit: IngredientUnit) -> (Double, WeightEstimate.Basis, String) {
        let names: [(String, Double)] = [
            ("cup", 236.588), ("tbsp", 14.786_8), ("tsp", 4.928_92), ("fl_oz", 29.573_5), ("ml", 1),
            ("quart", 946.353), ("pint", 473.176),
        ]
        let isSpoon = [IngredientUnit.teaspoon, .tablespoon, .dessertspoon].contains(unit)
        let order = isSpoon ? ["tsp", "tbsp", "cup"] : ["cup", "tbsp", "fl_oz", "tsp"]
        let wanted = unit.rawValue == "fl oz" ? "fl_oz" : unit.rawValue
        var best: (fit: Int, portion: FoodPortion, size: Double)?
        for portion in food.portions {
            guard let size = names.first(where: { $0.0 == portion.unit })?.1 else { continue }
            let nearness = portion.unit == wanted ? 11 : order.firstIndex(of: portion.unit) == 0 ? 3 : 0
            let fit = 2 * fit(portion) + nearness
            if fit > best?.fit ?? Int.min { best = (fit, portion, size) }
        }
        if let best {
            let text = "\(best.portion.unit) \(WeightEstimator.text(best.portion.mass.value)) g"
            return (best.portion.mass.value / best.size, .portion, text)
        }
        let density = KitchenWeights.density(of: food)
        return (density, .density, "\(WeightEstimator.text(density)) g/ml")
    }

    /// The mass of one unit of a second measure, or `nil` for one that is no weight.
    func grams(of measure: IngredientLine.Measure) -> Double? {
        if measure.unit == .stick { return nil }
        if let grams = measure.unit.grams { return grams }
        guard measure.role == .each, measure.unit.kind == .volume, let milliliters = measure.unit.milliliters
        else { return nil }
        return milliliters * density(preferring: measure.unit).0
    }

    func rough(_ quantity: IngredientQuantity, _ unit: IngredientUnit) -> WeightEstimate? {
        let text = "\(WeightEstimator.text(quantity)) \(unit.rawValue)"
        if let portion = portion([unit.rawValue]) {
            return WeightEstimate(quantity, times: portion.mass.value, basis: .rough, explanation: text)
        }
        if let milliliters = unit.milliliters {
            return WeightEstimate(
                quantity,
                times: milliliters * density(preferring: .teaspoon).0,
                basis: .rough,
                explanation: text
            )
        }
        guard let grams = KitchenWeights.rough(unit, food) else { return nil }
        return WeightEstimate(quantity, times: grams, basis: .rough, explanation: text)
    }

    func container(_ quantity: IngredientQuantity, _ unit: IngredientUnit) -> WeightEstimate? {
        let isDrained = words.contains("drained")
        if let portion = portion([unit.rawValue] + (unit == .packet ? ["package"] : [])) {
            return WeightEstimate(
                quantity,
                times: portion.mass.value,
                basis: .customary,
                explanation:
                    "\(WeightEstimator.text(quantity)) \(unit.rawValue) of \(WeightEstimator.text(portion.mass.value)) g"
            )
        }
        guard let full = KitchenWeights.container(unit, food) else { return nil }
        let grams = isDrained ? full * KitchenWeights.drainedShare(of: food) : full
        return WeightEstimate(
            quantity,
            times: grams,
            basis: .customary,
            explanation: "\(WeightEstimator.text(quantity)) customary \(unit.rawValue)"
        )
    }

    func length(_ quantity: IngredientQuantity, _ unit: IngredientUnit) -> WeightEstimate? {
        let inches = unit == .centimeter ? 1 / 2.54 : 1
        let grams =
            portion(["inch"])?.mass.value ?? (FoodWords.words(of: food.name).contains("ginger") ? 15 : nil)
        guard let grams else { return nil }
        return WeightEstimate(
            quantity,
            times: grams * inches,
            basis: .rough,
            explanation: "\(WeightEstimator.text(quantity)) \(unit.rawValue)"
        )
    }

    // MARK: Counts

    func counted(
        _ quantity: IngredientQuantity,
        _ unit: IngredientUnit,
        _ line: IngredientLine
    ) -> WeightEstimate? {
        let names = [unit.rawValue] + Self.kindred[unit, default: []]
        if let portion = portion(names) { return counted(quantity, portion) }
        if let grams = KitchenWeights.counted(unit, food) {
            return WeightEstimate(
                quantity,
                times: grams,
                basis: .customary,
                explanation: "\(WeightEstimator.text(quantity)) \(unit.rawValue)"
            )
        }
        return piece(quantity, line)
    }

    private static let kindred: [IngredientUnit: [String]] = [
        .stalk: ["stick", "rib", "spear"], .stick: ["stalk"], .head: ["bulb", "piece"],
        .bulb: ["head", "piece"], .fillet: ["piece"],
        .ear: ["piece"], .slice: ["strip"], .piece: ["piece"], .leaf: ["leaf"], .link: ["piece", "sausage"],
        .bar: ["piece"], .block: ["package", "piece"],
        .ball: ["piece"], .loaf: ["piece"], .sheet: ["piece"], .cube: ["piece"], .square: ["piece"],
        .wedge: ["slice"], .strip: ["slice"],
        .serving: ["serving"],
    ]

    func piece(_ quantity: IngredientQuantity, _ line: IngredientLine) -> WeightEstimate? {
        if let grams = KitchenWeights.juice(of: food, line) {
            return WeightEstimate(
                quantity,
                times: grams,
                basis: .customary,
                explanation: "juice of \(WeightEstimator.text(quantity))"
            )
        }
        if let portion = portion(nounUnits(line)) ?? portion(["piece", "fruit"]) {
            return counted(quantity, portion)
        }
        let others = food.portions.filter { !Self.notCounts.contains($0.unit) }
        if let only = others.first { return counted(quantity, only, basis: .customary) }
        if let grams = KitchenWeights.piece(of: food) {
            return WeightEstimate(
                quantity,
                times: grams,
                basis: .customary,
                explanation: "\(WeightEstimator.text(quantity)) piece"
            )
        }
        return portion(["serving"]).flatMap { counted(quantity, $0, basis: .customary) }
    }

    /// Measures whose name stands in the line: `4 salmon fillets`, `2 chicken breasts`.
    private func nounUnits(_ line: IngredientLine) -> [String] {
        let names = FoodWords.words(of: line.name).reversed() + FoodWords.words(of: food.name)
        return names.filter { name in food.portions.contains { $0.unit == name } }
    }

    private static let notCounts: Set<String> = [
        "cup", "tbsp", "tsp", "fl_oz", "ml", "serving", "pinch", "dash", "handful", "quart", "package", "can",
        "splash", "glug", "drizzle",
    ]

    private func counted(
        _ quantity: IngredientQuantity,
        _ portion: FoodPortion,
        basis: WeightEstimate.Basis = .portion
    ) -> WeightEstimate {
        let name = portion.qualifier.isEmpty ? portion.unit : "\(portion.unit) (\(portion.qualifier))"
        return WeightEstimate(
            quantity,
            times: portion.mass.value,
            basis: basis,
            explanation:
                "\(WeightEstimator.text(quantity)) x \(name) \(WeightEstimator.text(portion.mass.value)) g"
        )
    }
}
