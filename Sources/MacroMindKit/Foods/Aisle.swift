/// The part of a shop where a food is found, in the order of a usual walk.
public enum Aisle: String, CaseIterable, Codable, Sendable, Hashable, Comparable {
    /// Fruit, vegetables and fresh herbs.
    case produce
    /// Bread.
    case bakery
    /// Meat and poultry.
    case meat
    /// Fish and seafood.
    case fish
    /// Dairy, eggs and what is cooled beside them.
    case dairy
    /// Grains, pasta, flour, nuts and sugar.
    case dryGoods = "dry-goods"
    /// Tins and jars.
    case canned
    /// Herbs and spices.
    case spices
    /// Oils, vinegars and sauces.
    case condiments
    /// Frozen food.
    case frozen
    /// Sweets and snacks.
    case snacks
    /// Drinks.
    case drinks
    /// Anything else.
    case other

    /// The heading of the aisle on a shopping list.
    public var heading: String {
        switch self {
        case .produce: "Fruit and vegetables"
        case .bakery: "Bakery"
        case .meat: "Meat and poultry"
        case .fish: "Fish and seafood"
        case .dairy: "Dairy and eggs"
        case .dryGoods: "Dry goods"
        case .canned: "Tins and jars"
        case .spices: "Herbs and spices"
        case .condiments: "Oils and condiments"
        case .frozen: "Frozen"
        case .snacks: "Snacks"
        case .drinks: "Drinks"
        case .other: "Other"
        }
    }

    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public static func < (lhs: Aisle, rhs: Aisle) -> Bool {
        (allCases.firstIndex(of: lhs) ?? 0) < (allCases.firstIndex(of: rhs) ?? 0)
    }
}
