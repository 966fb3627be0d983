/// A piece of kitchen equipment that a recipe can not do without.
public enum Equipment: String, CaseIterable, Codable, Sendable, Hashable {
    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    case hob, oven, grill, microwave, blender, toaster, kettle
    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    case foodProcessor = "food-processor"
    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    case slowCooker = "slow-cooker"
    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    case pressureCooker = "pressure-cooker"
    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    case airFryer = "air-fryer"
    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    case waffleIron = "waffle-iron"
}
