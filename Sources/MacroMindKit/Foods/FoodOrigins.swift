/// The kinds of living or mineral matter that a food is made of, from which diets are decided.
public struct FoodOrigins: OptionSet, Sendable, Hashable {
    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public let rawValue: UInt16

    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public init(rawValue: UInt16) { self.rawValue = rawValue }

    /// Plants and algae.
    public static let plant = FoodOrigins(rawValue: 1 << 0)
    /// Mushrooms and yeasts.
    public static let fungus = FoodOrigins(rawValue: 1 << 1)
    /// Water, salt, leavening salts.
    public static let mineral = FoodOrigins(rawValue: 1 << 2)
    /// Meat other than pork and poultry.
    public static let meat = FoodOrigins(rawValue: 1 << 3)
    /// Pork and lard.
    public static let pork = FoodOrigins(rawValue: 1 << 4)
    /// Poultry.
    public static let poultry = FoodOrigins(rawValue: 1 << 5)
    /// Fish.
    public static let fish = FoodOrigins(rawValue: 1 << 6)
    /// Crustaceans.
    public static let crustacean = FoodOrigins(rawValue: 1 << 7)
    /// Molluscs.
    public static let mollusc = FoodOrigins(rawValue: 1 << 8)
    /// Eggs.
    public static let egg = FoodOrigins(rawValue: 1 << 9)
    /// Milk and what is made of it.
    public static let dairy = FoodOrigins(rawValue: 1 << 10)
    /// Honey.
    public static let honey = FoodOrigins(rawValue: 1 << 11)
    /// Gelatin and other slaughter by-products.
    public static let gelatin = FoodOrigins(rawValue: 1 << 12)
    /// Insects.
    public static let insect = FoodOrigins(rawValue: 1 << 13)
    /// Fermented or distilled alcohol.
    public static let alcohol = FoodOrigins(rawValue: 1 << 14)

    /// The origins by their stable names, in the order in which names are written.
    static let named: [(name: String, origin: FoodOrigins)] = [
        ("plant", .plant), ("fungus", .fungus), ("mineral", .mineral), ("meat", .meat), ("pork", .pork),
        ("poultry", .poultry), ("fish", .fish), ("crustacean", .crustacean), ("mollusc", .mollusc),
        ("egg", .egg), ("dairy", .dairy), ("honey", .honey), ("gelatin", .gelatin), ("insect", .insect),
        ("alcohol", .alcohol),
    ]

    /// Creates a set of one origin from its stable name, such as `poultry`.
    ///
    /// - Returns: `nil` when no origin has the name.
    public init?(named name: some StringProtocol) {
        guard let match = Self.named.first(where: { $0.name == name }) else { return nil }
        self = match.origin
    }

    /// The stable names of the origins in the set.
    public var names: [String] { Self.named.filter { contains($0.origin) }.map(\.name) }
}

extension FoodOrigins: Codable {
    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        self = []
        for name in try container.decode([String].self) {
            guard let origin = FoodOrigins(named: name) else {
                throw DecodingError.dataCorruptedError(
                    in: container,
                    debugDescription:
                        "Unknown origin “\(name)”; allowed: \(Self.named.map(\.name).joined(separator: ", "))."
                )
            }
            formUnion(origin)
        }
    }

    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(names)
    }
}
