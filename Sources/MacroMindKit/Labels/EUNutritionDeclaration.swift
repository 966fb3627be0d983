/// A European nutrition declaration for 100 g or 100 ml.
///
/// Energy is computed from the components with the factors of the regulation. Carbohydrate is what the body takes up:
/// without fiber. What is not known is left open and told, never printed as zero.
///
/// - Source: Regulation (EU) No 1169/2011, annexes XIII to XV; guidance on tolerances, 2012.
public struct EUNutritionDeclaration: Sendable, Hashable, Codable {
    /// What the amounts are for.
    public enum Basis: String, Sendable, Codable, CaseIterable {
        /// 100 g.
        case grams = "100 g"
        /// 100 ml of a drink.
        case milliliters = "100 ml"
    }

    /// What the amounts are for.
    public var basis: Basis
    /// The lines in their legal order; percentages are of the reference intake of an adult.
    public var lines: [LabelLine]
    /// What is not known.
    public var findings: [Finding]

    /// Creates the declaration.
    ///
    /// - Parameters:
    ///   - profile: The nutrients of 100 g or 100 ml, with carbohydrate that includes fiber.
    ///   - basis: What the amounts are for.
    ///   - vitamins: Vitamins and minerals to declare where the amount is significant.
    public init(_ profile: NutrientProfile, basis: Basis = .grams, vitamins: [Nutrient] = []) {
        self.basis = basis
        lines = []
        findings = []
        let amounts = EUNutritionAmounts(profile)
        lines.append(energyLine(amounts))
        add("Fat", amounts.fat, .fat, .fat)
        add("of which saturates", amounts.saturates, .saturates, .saturatedFat, indent: 1)
        add("Carbohydrate", amounts.carbohydrate, .fat, .carbohydrate)
        add("of which sugars", amounts.sugars, .fat, .sugars, indent: 1)
        add("Fibre", amounts.fiber, .fat, nil)
        add("Protein", amounts.protein, .fat, .protein)
        add("Salt", amounts.salt, .salt, nil)
        for nutrient in vitamins { addVitamin(nutrient, profile) }
    }

    /// The declaration as lines of text of equal width.
    public var rendered: String {
        let width = 46
        var text = [
            TextColumns.line("Nutrition declaration", "per \(basis.rawValue)    RI*", width: width),
            String(repeating: "─", count: width),
        ]
        for line in lines {
            let name = String(repeating: "  ", count: line.indent) + line.name
            let percent = TextColumns.padded(line.percent ?? "", 6)
            text.append(TextColumns.line(name, (line.amount ?? "not known") + percent, width: width))
        }
        text += [
            String(repeating: "─", count: width),
            "* Reference intake of an average adult (8400 kJ/2000 kcal).",
        ]
        return text.joined(separator: "\n") + "\n"
    }
}

extension EUNutritionDeclaration {
    private mutating func energyLine(_ amounts: EUNutritionAmounts) -> LabelLine {
        guard let energy = amounts.energy else {
            findings.append(.unknownOnLabel("Energy"))
            return LabelLine("Energy", nil)
        }
        let text = "\(InputError.text(energy.kilojoules)) kJ / \(InputError.text(energy.kilocalories)) kcal"
        return LabelLine("Energy", text, percent: Self.percent(energy.kilojoules, of: 8400))
    }

    private mutating func add(
        _ name: String,
        _ value: Double?,
        _ rule: EULabelRounding,
        _ reference: Nutrient?,
        indent: Int = 0
    ) {
        guard let value, let declared = try? rule.round(value) else {
            lines.append(LabelLine(name, nil, indent: indent))
            findings.append(.unknownOnLabel(name))
            return
        }
        let daily = name == "Salt" ? 6 : reference.flatMap { DailyValue.europeanUnion($0) }
        lines.append(
            LabelLine(
                name,
                declared.text(lessThan: "<") + " g",
                percent: daily.flatMap { Self.percent(value, of: $0) },
                indent: indent
            )
        )
    }

    private mutating func addVitamin(_ nutrient: Nutrient, _ profile: NutrientProfile) {
        guard let daily = DailyValue.europeanUnion(nutrient), case .exact(let value) = profile[nutrient]
        else {
            findings.append(.unknownOnLabel(nutrient.labelName))
            return
        }
        let significant = basis == .grams ? 0.15 : 0.075
        guard value >= significant * daily else { return }
        let threeDigits: Set<Nutrient> = [.vitaminA, .folate, .calcium, .phosphorus, .magnesium, .potassium]
        let amount = DeclaredAmount.significant(value, digits: threeDigits.contains(nutrient) ? 3 : 2)
        lines.append(
            LabelLine(
                nutrient.labelName,
                amount.text(lessThan: "<") + " \(nutrient.unit.rawValue)",
                percent: Self.percent(value, of: daily)
            )
        )
    }

    private static func percent(_ value: Double, of daily: Double) -> String? {
        (try? EULabelRounding.energy.round(value / daily * 100)).map { $0.text(lessThan: "<") + "%" }
    }
}
