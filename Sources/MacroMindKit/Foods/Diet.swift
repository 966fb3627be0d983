/// A way of eating that is decided from what foods are made of, never from a label.
///
/// `keto` restricts amounts, not ingredients: it is met through targets and passes every food here.
public enum Diet: String, CaseIterable, Codable, Sendable, Hashable {
    /// No animal product, honey and gelatin included.
    case vegan
    /// No flesh and no gelatin; eggs, dairy and honey are allowed.
    case vegetarian
    /// Vegetarian, with fish and shellfish.
    case pescatarian
    /// No pork, no alcohol, no gelatin, no insects. Meat is taken to be bought from a halal butcher.
    case halal
    /// Kosher style: no pork, shellfish, gelatin or insects. Meat and dairy in one dish are refused by the recipe, not by a food.
    case kosher
    /// No cereals containing gluten.
    case glutenFree = "gluten_free"
    /// No milk.
    case dairyFree = "dairy_free"
    /// No pork.
    case porkFree = "pork_free"
    /// No alcohol.
    case alcoholFree = "alcohol_free"
    /// Very low carbohydrate; met through targets.
    case keto

    /// The origins that the diet refuses.
    public var refusedOrigins: FoodOrigins {
        let flesh: FoodOrigins = [.meat, .pork, .poultry, .fish, .crustacean, .mollusc, .insect]
        return switch self {
        case .vegan: flesh.union([.egg, .dairy, .honey, .gelatin])
        case .vegetarian: flesh.union(.gelatin)
        case .pescatarian: [.meat, .pork, .poultry, .insect, .gelatin]
        case .halal: [.pork, .alcohol, .gelatin, .insect]
        case .kosher: [.pork, .crustacean, .mollusc, .gelatin, .insect]
        case .porkFree: [.pork, .gelatin]
        case .alcoholFree: .alcohol
        case .dairyFree: .dairy
        case .glutenFree, .keto: []
        }
    }

    /// The allergens that the diet refuses.
    public var refusedAllergens: AllergenSet {
        switch self {
        case .glutenFree: AllergenSet([.gluten, .wheat])
        case .dairyFree, .vegan: AllergenSet(.milk)
        case .vegetarian, .pescatarian, .halal, .kosher, .porkFree, .alcoholFree, .keto: []
        }
    }

    /// The name of the diet in a sentence.
    public var displayName: String {
        switch self {
        case .glutenFree: "gluten-free"
        case .dairyFree: "dairy-free"
        case .porkFree: "pork-free"
        case .alcoholFree: "alcohol-free"
        case .keto: "ketogenic"
        case .kosher: "kosher-style"
        case .vegan, .vegetarian, .pescatarian, .halal: rawValue
        }
    }
}
