/// The state in which a food is weighed, which changes its figures.
public enum FoodState: String, CaseIterable, Codable, Sendable, Hashable {
    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    case raw, cooked, dry, canned, drained, frozen, smoked, dried, fermented, prepared, liquid
}
