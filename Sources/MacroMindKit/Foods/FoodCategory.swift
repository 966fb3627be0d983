/// The kind of food, by which tables are browsed.
public enum FoodCategory: String, CaseIterable, Codable, Sendable, Hashable {
    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    case vegetable, fruit, legume, grain, bread, cereal, pasta, condiment, sweetener, baking
    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    case dairy, egg, meat, poultry, fish, shellfish, soy, prepared, soup, drink, alcohol, sweet, snack,
        supplement
    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    case nutOrSeed = "nut-seed"
    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    case herbOrSpice = "herb-spice"
    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    case oilOrFat = "oil-fat"
    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    case processedMeat = "processed-meat"
    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    case plantMilk = "plant-milk"
}
