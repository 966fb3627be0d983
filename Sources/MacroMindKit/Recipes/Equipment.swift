/// A piece of kitchen equipment that a recipe can not do without.
public enum Equipment: String, CaseIterable, Codable, Sendable, Hashable {
    /// A cooker top with pots and pans.
    case hob
    /// An oven.
    case oven
    /// A grill or broiler.
    case grill
    /// A microwave oven.
    case microwave
    /// A blender of any kind.
    case blender
    /// A toaster.
    case toaster
    /// A way to boil water without a hob.
    case kettle
    /// A food processor.
    case foodProcessor = "food-processor"
    /// A slow cooker.
    case slowCooker = "slow-cooker"
    /// A pressure cooker.
    case pressureCooker = "pressure-cooker"
    /// An air fryer.
    case airFryer = "air-fryer"
    /// A waffle iron.
    case waffleIron = "waffle-iron"
}
