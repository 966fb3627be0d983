/// A food that must be declared because people react to it.
///
/// The union of the fourteen of the European Union (Regulation 1169/2011, annex II) and the nine of the United States
/// (FALCPA 2004, FASTER Act 2021). Wheat is kept apart from gluten because a wheat allergy and coeliac disease are not the
/// same restriction.
public enum Allergen: String, CaseIterable, Codable, Sendable, Hashable {
    /// Milk and what is made of it, lactose included.
    case milk
    /// Eggs.
    case egg
    /// Fish.
    case fish
    /// Crustaceans such as shrimp, crab and lobster.
    case crustacean
    /// Molluscs such as mussels, squid and snails.
    case mollusc
    /// Tree nuts: almond, Brazil nut, cashew, hazelnut, macadamia, pecan, pine nut, pistachio, walnut.
    case treeNut = "tree_nut"
    /// Peanuts.
    case peanut
    /// Wheat, spelt, durum and kin.
    case wheat
    /// Soy.
    case soy
    /// Sesame.
    case sesame
    /// Cereals containing gluten: wheat, rye, barley, oats.
    case gluten
    /// Celery and celeriac.
    case celery
    /// Mustard.
    case mustard
    /// Lupin.
    case lupin
    /// Sulphur dioxide and sulphites above 10 mg/kg.
    case sulphite

    /// The name of the allergen in a sentence.
    public var displayName: String {
        switch self {
        case .crustacean: "crustaceans"
        case .mollusc: "molluscs"
        case .treeNut: "tree nuts"
        case .peanut: "peanuts"
        case .sulphite: "sulphites"
        case .milk, .egg, .fish, .wheat, .soy, .sesame, .gluten, .celery, .mustard, .lupin: rawValue
        }
    }
}
