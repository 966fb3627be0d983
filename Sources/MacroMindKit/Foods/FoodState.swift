/// The state in which a food is weighed, which changes its figures.
public enum FoodState: String, CaseIterable, Codable, Sendable, Hashable {
    /// As it grows or is slaughtered.
    case raw
    /// Boiled, fried, baked or grilled.
    case cooked
    /// Dry by nature or for storage, before it takes up water: flour, rice, pasta, beans.
    case dry
    /// From a can or jar, with its liquid where the name does not say otherwise.
    case canned
    /// Without its liquid.
    case drained
    /// Frozen, as it comes from the pack.
    case frozen
    /// Smoked.
    case smoked
    /// Fresh food from which water was taken: raisins, jerky.
    case dried
    /// Changed by cultures: yogurt, cheese, sauerkraut.
    case fermented
    /// Made ready to eat or to use by a maker.
    case prepared
    /// Poured.
    case liquid
}
