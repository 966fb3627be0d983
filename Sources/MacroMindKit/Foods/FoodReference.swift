/// Where the figures of a food come from.
public struct FoodReference: Sendable, Hashable, Codable, CustomStringConvertible {
    /// A published food composition table.
    public enum Dataset: String, Sendable, Codable, CaseIterable {
        /// USDA FoodData Central, SR Legacy (April 2018).
        case srLegacy = "sr"
        /// USDA FoodData Central, Foundation Foods.
        case foundation = "ff"
        /// USDA Food and Nutrient Database for Dietary Studies 2017–2018.
        case fndds = "fndds"
        /// USDA FoodData Central, Branded Foods.
        case branded
        /// Open Food Facts.
        case openFoodFacts = "off"
        /// A food of the application's own.
        case own

        /// The name of the table for people, such as `USDA FoodData Central, SR Legacy`.
        public var title: String {
            switch self {
            case .srLegacy: "USDA FoodData Central, SR Legacy"
            case .foundation: "USDA FoodData Central, Foundation Foods"
            case .fndds: "USDA Food and Nutrient Database for Dietary Studies"
            case .branded: "USDA FoodData Central, Branded Foods"
            case .openFoodFacts: "Open Food Facts"
            case .own: "the food table's own entry"
            }
        }
    }

    /// The table.
    public var dataset: Dataset
    /// The identifier within the table: the FDC id, the FNDDS food code, a barcode.
    public var id: String

    /// Creates a reference.
    public init(dataset: Dataset, id: String) {
        self.dataset = dataset
        self.id = id
    }

    /// Creates a reference from its text form, such as `sr:171477`.
    ///
    /// - Returns: `nil` when the text has no known data set or no identifier.
    public init?(_ text: some StringProtocol) {
        let parts = text.split(separator: ":", maxSplits: 1)
        guard parts.count == 2, let dataset = Dataset(rawValue: String(parts[0])) else { return nil }
        self.init(dataset: dataset, id: String(parts[1]))
    }

    /// The FoodData Central identifier, where the data set has one.
    public var fdcID: Int? {
        switch dataset {
        case .srLegacy, .foundation, .branded: Int(id)
        case .fndds, .openFoodFacts, .own: nil
        }
    }

    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public var description: String { "\(dataset.rawValue):\(id)" }
}
