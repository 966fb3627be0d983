/// The figures of a product of Open Food Facts, in 100 g or 100 ml.
///
/// Masses are in grams whatever the nutrient; `energy` is in kilojoules and `energy-kcal` in kilocalories. European labels count fiber
/// beside carbohydrate, American ones within it.
///
/// - Source: Regulation (EU) 1169/2011, annexes I (salt is sodium times 2.5; carbohydrate excludes fiber) and XV.
struct OpenFoodFactsNutriments {
    /// The amounts in the units of the nutrients.
    private(set) var amounts: [Nutrient: Double] = [:]
    /// Whether the product is sold by volume, so that the amounts are for 100 ml.
    let isPerVolume: Bool

    private var figures: [String: Double] = [:]
    private let serving: Double?

    init(_ product: JSONElement) {
        let mass = Self.servingMass(of: product)
        serving = product["nutrition_data_per"]?.string == "serving" ? mass : nil
        isPerVolume = Self.isSoldByVolume(product)
        readFigures(product["nutriments"])
        readEnergy()
        for (name, nutrient) in Self.masses {
            if let grams = figure(name) { amounts[nutrient] = Self.amount(of: nutrient, grams: grams) }
        }
        if amounts[.sodium] == nil, let salt = figure("salt") {
            amounts[.sodium] = Self.amount(of: .sodium, grams: salt / 2.5)
        }
        readCarbohydrate(product)
        // Alcohol is told in per cent by volume; a millilitre of ethanol weighs 0.789 g at 20 °C.
        if let alcohol = amounts[.alcohol] { amounts[.alcohol] = alcohol * 0.789 }
    }

    /// The weight of a serving in grams, where the product tells one.
    static func servingMass(of product: JSONElement) -> Double? {
        guard let quantity = product["serving_quantity"]?.number, quantity > 0, quantity.isFinite else {
            return nil
        }
        let text = product["serving_size"]?.string?.lowercased() ?? ""
        return text.contains("g") && !text.contains("ml") && !text.contains("cl") ? quantity : nil
    }

    private static func isSoldByVolume(_ product: JSONElement) -> Bool {
        if product["nutrition_data_per"]?.string == "100ml" { return true }
        let quantity = product["quantity"]?.string?.lowercased() ?? ""
        guard let unit = quantity.split(whereSeparator: { !$0.isLetter }).first else { return false }
        return ["ml", "cl", "dl", "l", "litre", "litres", "liter"].contains(unit)
    }

    private mutating func readEnergy() {
        if let kilocalories = figure("energy-kcal") {
            amounts[.energy] = kilocalories
        } else if let kilojoules = figure("energy") ?? figure("energy-kj") {
            amounts[.energy] = Kilocalories(Kilojoules(kilojoules)).value
        }
    }

    private mutating func readCarbohydrate(_ product: JSONElement) {
        if let total = figure("carbohydrates-total") {
            amounts[.carbohydrate] = total
        } else if let carbohydrate = amounts[.carbohydrate], !Self.countsFiberAsCarbohydrate(product) {
            amounts[.carbohydrate] = carbohydrate + (amounts[.fiber] ?? 0)
        }
    }

    private static func countsFiberAsCarbohydrate(_ product: JSONElement) -> Bool {
        let countries = product["countries_tags"]?.elements.compactMap(\.string) ?? []
        return !countries.isEmpty && countries.allSatisfy { ["en:united-states", "en:canada"].contains($0) }
    }

    private mutating func readFigures(_ nutriments: JSONElement?) {
        var figures: [String: Double] = [:]
        nutriments?.forEachMember { name, value in
            if name.hasSuffix("_100g") || name.hasSuffix("_serving") { figures[name] = value.number }
        }
        self.figures = figures
    }

    /// The figure for 100 g, or computed from that of a serving.
    private func figure(_ name: String) -> Double? {
        if let value = figures[name + "_100g"] { return value }
        guard let serving, let value = figures[name + "_serving"] else { return nil }
        return value / serving * 100
    }

    private static func amount(of nutrient: Nutrient, grams: Double) -> Double {
        NutrientUnits.convert(grams, "g", to: nutrient, default: "g") ?? grams
    }

    private static let masses: [(String, Nutrient)] = [
        ("proteins", .protein), ("fat", .fat), ("carbohydrates", .carbohydrate), ("fiber", .fiber),
        ("sugars", .sugars), ("added-sugars", .addedSugars), ("saturated-fat", .saturatedFat),
        ("monounsaturated-fat", .monounsaturatedFat), ("polyunsaturated-fat", .polyunsaturatedFat),
        ("trans-fat", .transFat), ("cholesterol", .cholesterol), ("sodium", .sodium),
        ("potassium", .potassium),
        ("calcium", .calcium), ("iron", .iron), ("magnesium", .magnesium), ("phosphorus", .phosphorus),
        ("zinc", .zinc), ("copper", .copper), ("manganese", .manganese), ("selenium", .selenium),
        ("vitamin-c", .vitaminC), ("vitamin-d", .vitaminD), ("vitamin-e", .vitaminE),
        ("vitamin-k", .vitaminK),
        ("vitamin-b1", .thiamin), ("vitamin-b2", .riboflavin), ("vitamin-pp", .niacin),
        ("pantothenic-acid", .pantothenicAcid), ("vitamin-b6", .vitaminB6), ("vitamin-b12", .vitaminB12),
        ("alcohol", .alcohol), ("caffeine", .caffeine),
    ]
}
