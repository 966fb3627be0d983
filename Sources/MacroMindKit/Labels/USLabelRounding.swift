/// The rounding of American nutrition labels.
///
/// The branch is decided on the unrounded amount of a serving; ties go up.
///
/// - Source: 21 CFR 101.9(c), rule of 2016.
public enum USLabelRounding: String, Sendable, Codable, CaseIterable {
    /// Energy in kcal: below 5 none, to 50 in fives, above in tens.
    case calories
    /// Total, saturated, trans and other fat in g: below 0.5 none, below 5 in halves, above whole.
    case fat
    /// Cholesterol in mg: below 2 none, to 5 "less than 5", above in fives.
    case cholesterol
    /// Sodium in mg: below 5 none, to 140 in fives, above in tens.
    case sodium
    /// Carbohydrate, fiber, sugars, sugar alcohol in g: below 0.5 none, below 1 "less than 1", above whole.
    case carbohydrate
    /// Protein in g, as carbohydrate.
    case protein
    /// Percent of the daily value of vitamins and minerals: below 2 none, to 10 in twos, to 50 in fives, above in tens.
    case vitaminPercent = "vitamin_dv"
    /// Percent of the daily value of other nutrients, whole.
    case percent = "percent_dv"

    /// Returns the declared amount.
    ///
    /// - Parameter value: The amount of a serving, from 0 to 1,000,000.
    /// - Returns: The amount as the label declares it.
    /// - Throws: An ``InputError`` for another value.
    public func round(_ value: Double) throws(InputError) -> DeclaredAmount {
        try InputError.check(value, "value", in: 0...1_000_000)
        switch self {
        case .calories: return value < 5 ? .amount(0) : .nearest(value, stepsPerUnit: value <= 50 ? 0.2 : 0.1)
        case .fat: return value < 0.5 ? .amount(0) : .nearest(value, stepsPerUnit: value < 5 ? 2 : 1)
        case .cholesterol:
            if value < 2 { return .amount(0) }
            return value <= 5 ? .lessThan(5) : .nearest(value, stepsPerUnit: 0.2)
        case .sodium: return value < 5 ? .amount(0) : .nearest(value, stepsPerUnit: value <= 140 ? 0.2 : 0.1)
        case .carbohydrate, .protein:
            if value < 0.5 { return .amount(0) }
            return value < 1 ? .lessThan(1) : .nearest(value, stepsPerUnit: 1)
        case .vitaminPercent:
            if value < 2 { return .amount(0) }
            return .nearest(value, stepsPerUnit: value <= 10 ? 0.5 : value <= 50 ? 0.2 : 0.1)
        case .percent: return .nearest(value, stepsPerUnit: 1)
        }
    }

    /// Finds the rule of a nutrient by its name on a label.
    ///
    /// - Parameter name: The name, such as `saturated_fat` or `fiber`.
    /// - Throws: An ``InputError`` for an unknown name.
    public init(nutrient name: String) throws(InputError) {
        let key = name.lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: "_")
        guard let rule = USLabelRounding(rawValue: key) ?? Self.otherNames[key] else {
            let names = (Self.allCases.map(\.rawValue) + Self.otherNames.keys).sorted()
            throw InputError(
                .unknownName,
                field: "nutrient",
                received: "\"\(name.prefix(60))\"",
                allowed: names.joined(separator: ", "),
                hint: Spelling.nearest(to: key, in: names).map { "Did you mean \($0)?" }
            )
        }
        self = rule
    }

    private static let otherNames: [String: USLabelRounding] = [
        "energy": .calories, "kcal": .calories, "total_fat": .fat, "saturated_fat": .fat, "trans_fat": .fat,
        "polyunsaturated_fat": .fat, "monounsaturated_fat": .fat, "total_carbohydrate": .carbohydrate,
        "fiber": .carbohydrate, "fibre": .carbohydrate, "dietary_fiber": .carbohydrate,
        "sugars": .carbohydrate,
        "total_sugars": .carbohydrate, "added_sugars": .carbohydrate, "sugar_alcohol": .carbohydrate,
        "mineral_dv": .vitaminPercent, "dv": .percent, "other_dv": .percent,
    ]
}
