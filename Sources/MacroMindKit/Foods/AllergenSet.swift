/// A set of allergens.
public struct AllergenSet: OptionSet, Sendable, Hashable {
    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public let rawValue: UInt16

    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public init(rawValue: UInt16) { self.rawValue = rawValue }

    /// Creates a set of the given allergens.
    public init(_ allergens: some Sequence<Allergen>) {
        self = allergens.reduce(into: AllergenSet()) { $0.formUnion(AllergenSet($1)) }
    }

    /// Creates a set of one allergen.
    public init(_ allergen: Allergen) {
        let position = Allergen.allCases.firstIndex(of: allergen) ?? 0
        self.init(rawValue: 1 << UInt16(position))
    }

    /// The allergens of the set in the order of their declaration.
    public var allergens: [Allergen] { Allergen.allCases.filter { contains(AllergenSet($0)) } }
}

extension AllergenSet: Codable {
    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public init(from decoder: any Decoder) throws {
        self.init(try decoder.singleValueContainer().decode([Allergen].self))
    }

    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(allergens)
    }
}
