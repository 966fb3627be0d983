/// The names of measures, packages and pieces in the plural.
enum UnitPlural {
    /// Returns the name of a unit for a number of it.
    static func text(_ name: String, count: Int) -> String {
        guard count != 1 else { return name }
        return switch name {
        case "loaf": "loaves"
        case "leaf": "leaves"
        case "half": "halves"
        case "fruit": "fruits"
        case _ where name.hasSuffix("x") || name.hasSuffix("ch") || name.hasSuffix("s"): name + "es"
        default: name + "s"
        }
    }
}
