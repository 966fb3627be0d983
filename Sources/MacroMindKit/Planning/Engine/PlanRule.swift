/// A hard rule of a request, by the identifier that explanations use.
public enum PlanRule: Sendable, Hashable, CustomStringConvertible {
    /// An end of a range.
    public enum Bound: String, Sendable, Hashable {
        /// The lower end.
        case min
        /// The upper end.
        case max
    }

    /// No dish contains this allergen.
    case allergen(String)
    /// Every dish satisfies this diet.
    case diet(String)
    /// No dish contains this food.
    case exclude(String)
    /// Preparation within the limit of this kind of meal.
    case prep(String)
    /// Only equipment at hand.
    case equipment
    /// Portions on the lattice.
    case servings
    /// No recipe twice a day.
    case sameDay
    /// No recipe more often than allowed.
    case maxUses
    /// A day's total within its range.
    case limit(PlanningNutrient, Bound)
    /// The plan's cost within its maximum.
    case maxCost
    /// A settled slot, by day from 1 and slot from 0.
    case locked(day: Int, slot: Int)

    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public var description: String {
        switch self {
        case .allergen(let name): "allergen:\(name)"
        case .diet(let name): "diet:\(name)"
        case .exclude(let food): "exclude:\(food)"
        case .prep(let type): "prep:\(type)"
        case .equipment: "equipment"
        case .servings: "servings"
        case .sameDay: "same_day"
        case .maxUses: "max_uses"
        case .limit(let nutrient, let bound): "limit:\(nutrient.rawValue):\(bound.rawValue)"
        case .maxCost: "max_cost"
        case .locked(let day, let slot): "locked:\(day):\(slot)"
        }
    }
}
