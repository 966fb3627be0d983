/// Why a proposed dish can not be used, in words that a person and a model understand.
enum ProposalProblem: Error, Sendable, Hashable {
    /// An ingredient is not in the food table.
    case unknownIngredient(dish: String, ingredient: String)
    /// The weight of an ingredient is not known.
    case unknownWeight(dish: String, ingredient: String)
    /// The dish violates restrictions.
    case restricted(dish: String, restrictions: [String])
    /// The dish is in the plan often enough already.
    case repeated(dish: String)
    /// The amounts make no dish.
    case implausible(dish: String, reason: String)

    /// The code of the finding that tells of it.
    var code: Finding.Code {
        switch self {
        case .unknownIngredient, .unknownWeight, .implausible: "dish-not-grounded"
        case .restricted: "dish-refused"
        case .repeated: "dish-repeated"
        }
    }

    /// The name of the dish.
    var dish: String {
        switch self {
        case .unknownIngredient(let dish, _), .unknownWeight(let dish, _), .restricted(let dish, _),
            .repeated(let dish), .implausible(let dish, _):
            dish
        }
    }

    /// The reason as part of a sentence.
    var reason: String {
        switch self {
        case .unknownIngredient(_, let ingredient): "the ingredient “\(ingredient)” is not in the food table"
        case .unknownWeight(_, let ingredient): "the weight of “\(ingredient)” is not known"
        case .restricted(_, let restrictions): restrictions.joined(separator: ", ")
        case .repeated: "the plan has the dish on that day or often enough already"
        case .implausible(_, let reason): reason
        }
    }

    /// The problem as data for a model.
    var data: [String: JSONValue] {
        switch self {
        case .unknownIngredient(let dish, let ingredient):
            ["refused": .string(dish), "problem": "unknown_ingredient", "ingredient": .string(ingredient)]
        case .unknownWeight(let dish, let ingredient):
            ["refused": .string(dish), "problem": "unknown_weight", "ingredient": .string(ingredient)]
        case .restricted(let dish, let restrictions):
            [
                "refused": .string(dish), "problem": "restricted",
                "restrictions": .array(restrictions.map { .string($0) }),
            ]
        case .repeated(let dish): ["refused": .string(dish), "problem": "repeated"]
        case .implausible(let dish, _): ["refused": .string(dish), "problem": "implausible_amounts"]
        }
    }
}
