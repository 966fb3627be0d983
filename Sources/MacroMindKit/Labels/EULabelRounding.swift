/// The rounding of European nutrition declarations, for 100 g or 100 ml.
///
/// - Source: European Commission, *Guidance document on tolerances*, December 2012, table 4.
public enum EULabelRounding: String, Sendable, Codable, CaseIterable {
    /// Energy in kJ or kcal, whole.
    case energy
    /// Fat, carbohydrate, sugars, protein, fiber, polyols, starch in g: to 0.5 "<0.5", below 10 in tenths, above whole.
    case fat
    /// Saturates, mono- and polyunsaturates in g: to 0.1 "<0.1", below 10 in tenths, above whole.
    case saturates
    /// Salt in g: to 0.0125 "<0.01", below 1 in hundredths, above in tenths.
    case salt
    /// Sodium in g: to 0.005 "<0.005", below 1 in hundredths, above in tenths.
    case sodium

    /// Returns the declared amount; exactly zero is declared as zero.
    ///
    /// - Parameter value: The amount in 100 g or 100 ml, from 0 to 1,000,000.
    /// - Returns: The amount as the declaration gives it.
    /// - Throws: An ``InputError`` for another value.
    public func round(_ value: Double) throws(InputError) -> DeclaredAmount {
        try InputError.check(value, "value", in: 0...1_000_000)
        guard value > 0 else { return .amount(0) }
        switch self {
        case .energy: return .nearest(value, stepsPerUnit: 1)
        case .fat: return value <= 0.5 ? .lessThan(0.5) : .nearest(value, stepsPerUnit: value < 10 ? 10 : 1)
        case .saturates:
            return value <= 0.1 ? .lessThan(0.1) : .nearest(value, stepsPerUnit: value < 10 ? 10 : 1)
        case .salt:
            return value <= 0.0125 ? .lessThan(0.01) : .nearest(value, stepsPerUnit: value < 1 ? 100 : 10)
        case .sodium:
            return value <= 0.005 ? .lessThan(0.005) : .nearest(value, stepsPerUnit: value < 1 ? 100 : 10)
        }
    }

    /// Finds the rule of a nutrient by its name in a declaration.
    ///
    /// - Parameter name: The name, such as `sugars` or `saturates`.
    /// - Throws: An ``InputError`` for an unknown name.
    public init(nutrient name: String) throws(InputError) {
        let key = name.lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: "_")
        guard let rule = EULabelRounding(rawValue: key) ?? Self.otherNames[key] else {
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

    private static let otherNames: [String: EULabelRounding] = [
        "kj": .energy, "kcal": .energy, "carbohydrate": .fat, "carbohydrates": .fat, "sugars": .fat,
        "protein": .fat,
        "fibre": .fat, "fiber": .fat, "polyols": .fat, "starch": .fat, "saturated_fat": .saturates,
        "monounsaturates": .saturates, "mono_unsaturates": .saturates, "polyunsaturates": .saturates,
    ]
}
