/// The energy of a European nutrition declaration: kJ and kcal each from their own factors.
///
/// - Source: Regulation (EU) No 1169/2011, annex XIV.
public struct EUEnergy: Sendable, Hashable, Codable {
    /// A component that yields energy.
    public enum Component: String, Sendable, Codable, CaseIterable {
        /// Carbohydrate other than polyols: 17 kJ or 4 kcal a gram.
        case carbohydrate
        /// Polyols: 10 kJ or 2.4 kcal a gram.
        case polyols
        /// Protein: 17 kJ or 4 kcal a gram.
        case protein
        /// Fat: 37 kJ or 9 kcal a gram.
        case fat
        /// Salatrims: 25 kJ or 6 kcal a gram.
        case salatrim
        /// Alcohol: 29 kJ or 7 kcal a gram.
        case alcohol
        /// Fibre: 8 kJ or 2 kcal a gram.
        case fibre
        /// Erythritol: no energy.
        case erythritol
        /// Organic acids: 13 kJ or 3 kcal a gram.
        case organicAcids = "organic_acids"

        /// The factors for one gram.
        var factors: (kilojoules: Double, kilocalories: Double) {
            switch self {
            case .carbohydrate, .protein: (17, 4)
            case .polyols: (10, 2.4)
            case .fat: (37, 9)
            case .salatrim: (25, 6)
            case .alcohol: (29, 7)
            case .organicAcids: (13, 3)
            case .fibre: (8, 2)
            case .erythritol: (0, 0)
            }
        }
    }

    /// The energy in whole kJ.
    public let kilojoules: Double
    /// The energy in whole kcal.
    public let kilocalories: Double

    private enum CodingKeys: String, CodingKey {
        case kilojoules = "kj"
        case kilocalories = "kcal"
    }

    /// Computes the energy.
    ///
    /// - Parameter components: The mass of each component; carbohydrate is without fiber and polyols.
    public init(_ components: [Component: Grams]) {
        var kilojoules = 0.0
        var kilocalories = 0.0
        for component in Component.allCases {
            let mass = components[component, default: 0].value
            kilojoules += mass * component.factors.kilojoules
            kilocalories += mass * component.factors.kilocalories
        }
        self.kilojoules = (kilojoules + 0.5 + 1e-9).rounded(.down)
        self.kilocalories = (kilocalories + 0.5 + 1e-9).rounded(.down)
    }
}
