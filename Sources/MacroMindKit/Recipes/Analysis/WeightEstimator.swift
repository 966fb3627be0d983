/// Works out what an amount of a food weighs.
///
/// The order is that of trust: a weight in the line, a weight told beside the amount, the food's own measures, the density of its
/// kind, customary weights of pieces and containers.
public struct WeightEstimator: Sendable {
    /// Creates an estimator.
    public init() {}

    /// Returns the weight of the amount in a line.
    ///
    /// - Parameters:
    ///   - line: The line, taken apart.
    ///   - food: The food that it means.
    /// - Returns: The weight, or `nil` where the line gives no amount or the measure can not be weighed.
    public func weight(of line: IngredientLine, as food: Food) -> WeightEstimate? {
        guard let quantity = line.quantity else { return nil }
        var words = Set(LineMeasures.words(of: line))
        if food.category == .sweetener, food.name.contains("brown"), !words.contains("loosely") {
            words.insert("packed")
        }
        if TextFolding.fold(line.note).contains("extra large") { words.insert("extra-large") }
        if isLater("whipped", line) { words.remove("whipped") }
        let chooser = PortionChooser(food: food, words: words)
        guard let estimate = estimate(line, quantity, chooser) else { return nil }
        return edible(estimate, line, food, words)
    }

    private func estimate(
        _ line: IngredientLine,
        _ quantity: IngredientQuantity,
        _ chooser: PortionChooser
    ) -> WeightEstimate? {
        if let stated = stated(line, quantity, chooser) { return stated }
        guard let unit = line.unit else { return chooser.piece(quantity, line) }
        if unit == .stick, !chooser.isButter { return chooser.counted(quantity, unit, line) }
        if let grams = unit.grams {
            return WeightEstimate(
                quantity,
                times: grams,
                basis: .weighed,
                explanation: "\(Self.text(quantity)) \(unit.rawValue)"
            )
        }
        switch unit.kind {
        case .volume: return chooser.volume(quantity, unit)
        case .rough: return chooser.rough(quantity, unit)
        case .container: return chooser.container(quantity, unit)
        case .length: return chooser.length(quantity, unit)
        case .count, .mass: return chooser.counted(quantity, unit, line)
        }
    }

    // MARK: Weights told beside the amount

    private func stated(
        _ line: IngredientLine,
        _ quantity: IngredientQuantity,
        _ chooser: PortionChooser
    ) -> WeightEstimate? {
        if line.unit?.kind == .mass, line.unit != .stick { return nil }
        for measure in line.measures {
            guard let grams = chooser.grams(of: measure) else { continue }
            let text = "\(Self.text(measure.quantity)) \(measure.unit.rawValue)"
            if isEach(measure, quantity, grams, chooser, line) {
                let each = WeightEstimate(
                    measure.quantity,
                    times: grams,
                    basis: .stated,
                    explanation: "\(Self.text(quantity)) x \(text)"
                )
                return each.scaled(by: quantity.midpoint, because: "each")
            }
            return WeightEstimate(measure.quantity, times: grams, basis: .stated, explanation: text)
        }
        return nil
    }

    /// Whether a measure is that of one piece; where the line does not say, it is the whole unless pieces would be far too small.
    private func isEach(
        _ measure: IngredientLine.Measure,
        _ quantity: IngredientQuantity,
        _ grams: Double,
        _ chooser: PortionChooser,
        _ line: IngredientLine
    ) -> Bool {
        guard measure.role == .total else { return true }
        guard line.unit == nil, quantity.lowerBound > 1,
            let piece = chooser.piece(.exactly(1), line)?.mass.value, piece > 0
        else { return false }
        let one = measure.quantity.midpoint * grams
        return one / quantity.midpoint < 0.35 * piece && one < 2.5 * piece
    }

    /// Whether a word stands behind the food, so that the food is measured first: `1 cup cream, whipped`.
    private func isLater(_ word: String, _ line: IngredientLine) -> Bool {
        let order = FoodWords.words(of: line.line)
        guard let first = FoodWords.words(of: line.name).first, let food = order.firstIndex(of: first),
            let place = order.firstIndex(of: word)
        else { return false }
        return place > food
    }

    // MARK: The part that is eaten

    private func edible(
        _ estimate: WeightEstimate,
        _ line: IngredientLine,
        _ food: Food,
        _ words: Set<String>
    ) -> WeightEstimate {
        let isTin =
            estimate.basis == .weighed && !words.isDisjoint(with: ["tin", "tins", "can", "cans", "jar"])
        if words.contains("drained"), isTin || line.unit?.kind == .container && estimate.basis == .stated {
            return estimate.scaled(by: KitchenWeights.drainedShare(of: food), because: "drained")
        }
        let isWholeBird = food.category == .poultry && food.state == .raw && food.name.contains(", whole,")
        let hasBone = isWholeBird || ["bone-in", "unshelled", "unpitted"].contains { words.contains($0) }
        if hasBone, !words.contains("edible"), estimate.basis == .weighed || estimate.basis == .stated,
            let refuse = food.refuse, refuse < 0.9
        {
            return estimate.scaled(by: 1 - refuse, because: "without refuse")
        }
        return estimate
    }

    static func text(_ quantity: IngredientQuantity) -> String {
        switch quantity {
        case .exactly(let value): text(value)
        case .range(let low, let high): "\(text(low))-\(text(high))"
        }
    }

    static func text(_ value: Double) -> String {
        let rounded = (value * 100).rounded() / 100
        return rounded == rounded.rounded() && rounded.magnitude < 1e9
            ? String(Int(rounded)) : String(rounded)
    }
}
