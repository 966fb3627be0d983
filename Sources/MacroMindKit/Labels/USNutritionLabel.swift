/// An American nutrition facts label for one serving.
///
/// Amounts are rounded by the rules of 21 CFR 101.9, percentages from unrounded amounts. Protein has no percentage,
/// because that needs its digestibility. What is not known is left open and told, never printed as zero.
public struct USNutritionLabel: Sendable, Hashable, Codable {
    /// The serving, such as `1 cup (55 g)`.
    public var serving: String
    /// How many servings a container holds, or `nil`.
    public var servingsPerContainer: Double?
    /// The declared calories, or `nil` when they are not known.
    public var calories: String?
    /// The lines below the calories, in their legal order.
    public var lines: [LabelLine]
    /// What is not known.
    public var findings: [Finding]

    /// Creates the label of a serving.
    ///
    /// - Parameters:
    ///   - profile: The nutrients of one serving.
    ///   - serving: The serving in words.
    ///   - servingsPerContainer: How many servings a container holds.
    ///   - more: Vitamins and minerals to declare beside the four that must be.
    public init(
        _ profile: NutrientProfile,
        serving: String,
        servingsPerContainer: Double? = nil,
        more: [Nutrient] = []
    ) {
        self.serving = serving
        self.servingsPerContainer = servingsPerContainer
        findings = []
        lines = []
        calories = Self.value(profile, .energy).flatMap { try? USLabelRounding.calories.round($0) }
            .map { $0.text(lessThan: "") }
        if calories == nil { findings.append(.unknownOnLabel("Calories")) }
        for row in Self.rows { add(row, profile) }
        let required: [Nutrient] = [.vitaminD, .calcium, .iron, .potassium]
        for nutrient in required + more.filter({ !required.contains($0) }) { addVitamin(nutrient, profile) }
    }

    /// The label as lines of text of equal width.
    public var rendered: String {
        let width = 40
        let bar = String(repeating: "━", count: width)
        let thin = String(repeating: "─", count: width)
        var text = ["Nutrition Facts"]
        if let servingsPerContainer {
            let number = InputError.rounded(servingsPerContainer, 0.5)
            text.append("\(number) serving\(number == "1" ? "" : "s") per container")
        }
        text.append(TextColumns.line("Serving size", serving, width: width))
        text += [bar, TextColumns.line("Calories", calories ?? "not known", width: width), thin]
        text.append(TextColumns.line("", "% Daily Value*", width: width))
        for line in lines {
            let name = String(repeating: "  ", count: line.indent) + line.name
            let left = name + " " + (line.amount ?? "not known")
            text.append(TextColumns.line(left, line.percent ?? "", width: width))
            if line.name == "Protein" { text.append(bar) }
        }
        text += [bar, "* Percent of a daily diet of 2,000 calories."]
        return text.joined(separator: "\n") + "\n"
    }
}

extension USNutritionLabel {
    private struct Row {
        var nutrient: Nutrient
        var name: String
        var rule: USLabelRounding
        var indent = 0
    }

    private static let rows: [Row] = [
        Row(nutrient: .fat, name: "Total Fat", rule: .fat),
        Row(nutrient: .saturatedFat, name: "Saturated Fat", rule: .fat, indent: 1),
        Row(nutrient: .transFat, name: "Trans Fat", rule: .fat, indent: 1),
        Row(nutrient: .cholesterol, name: "Cholesterol", rule: .cholesterol),
        Row(nutrient: .sodium, name: "Sodium", rule: .sodium),
        Row(nutrient: .carbohydrate, name: "Total Carbohydrate", rule: .carbohydrate),
        Row(nutrient: .fiber, name: "Dietary Fiber", rule: .carbohydrate, indent: 1),
        Row(nutrient: .sugars, name: "Total Sugars", rule: .carbohydrate, indent: 1),
        Row(nutrient: .addedSugars, name: "Added Sugars", rule: .carbohydrate, indent: 2),
        Row(nutrient: .protein, name: "Protein", rule: .protein),
    ]

    private static func value(_ profile: NutrientProfile, _ nutrient: Nutrient) -> Double? {
        guard case .exact(let value) = profile[nutrient], value >= 0 else { return nil }
        return value
    }

    private mutating func add(_ row: Row, _ profile: NutrientProfile) {
        guard let value = Self.value(profile, row.nutrient), let declared = try? row.rule.round(value) else {
            lines.append(LabelLine(row.name, nil, indent: row.indent))
            findings.append(.unknownOnLabel(row.name))
            return
        }
        let amount = declared.text(lessThan: "less than ") + row.nutrient.unit.rawValue
        let daily = row.nutrient == .protein ? nil : DailyValue.unitedStates(row.nutrient)
        let percent = daily.flatMap { try? USLabelRounding.percent.round(value / $0 * 100) }
        lines.append(
            LabelLine(
                row.name,
                amount,
                percent: percent.map { $0.text(lessThan: "") + "%" },
                indent: row.indent
            )
        )
    }

    private mutating func addVitamin(_ nutrient: Nutrient, _ profile: NutrientProfile) {
        guard let daily = DailyValue.unitedStates(nutrient) else { return }
        let name = nutrient.labelName
        guard let value = Self.value(profile, nutrient),
            let percent = try? USLabelRounding.vitaminPercent.round(value / daily * 100)
        else {
            lines.append(LabelLine(name, nil))
            findings.append(.unknownOnLabel(name))
            return
        }
        let stepsPerUnit: Double = daily < 25 ? 10 : daily < 250 ? 1 : 0.1
        let amount = DeclaredAmount.nearest(value, stepsPerUnit: stepsPerUnit).text(lessThan: "")
        let unit = nutrient.unit == .micrograms ? "mcg" : nutrient.unit.rawValue
        lines.append(LabelLine(name, amount + unit, percent: percent.text(lessThan: "") + "%"))
    }
}
