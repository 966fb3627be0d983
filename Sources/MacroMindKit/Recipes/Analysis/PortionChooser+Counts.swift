/// Weighs pieces and counted parts.
extension PortionChooser {
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
        if let portion = sizedHead() ?? portion(nounUnits(line)) ?? portion(["piece", "fruit"]) {
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

    /// The head, bulb or ear of the size that the line tells, for a food whose piece has no sizes: `1 small cauliflower`.
    private func sizedHead() -> FoodPortion? {
        let sizes = sizes
        guard !sizes.isEmpty, !food.portions.contains(where: { $0.unit == "piece" && isOfSize($0, sizes) })
        else { return nil }
        return food.portions.first { ["head", "bulb", "ear"].contains($0.unit) && isOfSize($0, sizes) }
    }

    private func isOfSize(_ portion: FoodPortion, _ sizes: Set<String>) -> Bool {
        portion.qualifier.split(separator: " ").contains { sizes.contains(String($0)) }
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
