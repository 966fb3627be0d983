extension IngredientUnit {
    /// What kind of amount a unit measures.
    public enum Kind: String, Sendable, Codable {
        /// A volume with a fixed size.
        case volume
        /// A mass with a fixed size.
        case mass
        /// A count of natural parts or pieces.
        case count
        /// A count of containers as sold.
        case container
        /// A rough measure.
        case rough
        /// A length of a piece.
        case length
    }

    /// The kind of amount this unit measures.
    public var kind: Kind {
        switch self {
        case .milliliter, .centiliter, .deciliter, .liter, .teaspoon, .dessertspoon, .tablespoon, .fluidOunce,
            .cup,
            .pint, .quart, .gallon, .gill, .shot:
            .volume
        case .milligram, .gram, .kilogram, .ounce, .pound, .pfund, .stick: .mass
        case .can, .jar, .bottle, .package, .packet, .box, .bag, .tub, .tube: .container
        case .knob, .pinch, .dash, .smidgen, .drop, .splash, .glug, .drizzle, .dollop, .handful, .scoop,
            .glass,
            .part:
            .rough
        case .inch, .centimeter: .length
        default: .count
        }
    }

    /// The volume of one unit in US measure, for volumes and for rough measures that have one.
    ///
    /// - Source: NIST Handbook 44, appendix C: 1 US gallon = 3.785 412 litres; the rough measures are kitchen conventions.
    public var milliliters: Double? {
        switch self {
        case .milliliter: 1
        case .centiliter, .dessertspoon: 10
        case .deciliter: 100
        case .liter: 1000
        case .teaspoon: 4.928_92
        case .tablespoon: 14.786_8
        case .fluidOunce: 29.573_5
        case .cup: 236.588
        case .pint: 473.176
        case .quart: 946.353
        case .gallon: 3785.41
        case .gill: 118.294
        case .shot: 44.36
        case .pinch: 0.308
        case .dash: 0.616
        case .smidgen: 0.154
        case .drop: 0.05
        case .splash: 5
        case .glug: 15
        case .drizzle: 7
        case .glass: 200
        default: nil
        }
    }

    /// The mass of one unit in grams, for masses.
    ///
    /// - Source: NIST Handbook 44, appendix C: 1 pound = 453.592 37 g. A stick is a quarter pound of butter.
    public var grams: Double? {
        switch self {
        case .milligram: 0.001
        case .gram: 1
        case .kilogram: 1000
        case .ounce: 28.349_5
        case .pound: 453.592
        case .pfund: 500
        case .stick: 113.398
        default: nil
        }
    }
}
