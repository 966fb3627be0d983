/// A tool that a model may call; each is run by the library's own engines behind the restriction gate.
enum CoachTool: String, CaseIterable, Sendable {
    case targets = "get_targets"
    case food = "look_up_food"
    case recipe = "analyse_recipe"
    case plan = "show_plan"
    case swap = "propose_swap"
    case allowed = "is_allowed"
    case sources = "find_sources"
    case left = "left_today"

    var definition: LLMTool { LLMTool(name: rawValue, description: purpose, parameters: parameters) }

    private var purpose: String {
        switch self {
        case .targets: "The person's daily targets and how they were computed."
        case .food: "Nutrients of an amount of a food, and whether the person may eat it."
        case .recipe:
            "Nutrients of a recipe from its ingredient lines, and which lines the person may not eat."
        case .plan: "The meals of a day of the person's plan."
        case .swap: "Dishes that may take the place of a planned meal."
        case .allowed: "Whether the person may eat a food, with reasons."
        case .sources: "Foods that the person may eat and that hold much of a nutrient."
        case .left: "What is left of today's targets after what was eaten."
        }
    }

    private var parameters: JSONValue {
        switch self {
        case .targets, .left: Self.object([:], required: [])
        case .food:
            Self.object(
                [
                    "food": Self.text("The food, such as firm tofu."),
                    "grams": Self.number("The amount in grams, 1 to 5000; 100 without."),
                ],
                required: ["food"]
            )
        case .recipe:
            Self.object(
                [
                    "lines": Self.text("The ingredient lines, one a line."),
                    "servings": Self.number("How many it serves, 1 to 100."),
                ],
                required: ["lines"]
            )
        case .plan:
            Self.object(["day": Self.number("The number of the day, from 1; today without.")], required: [])
        case .swap:
            Self.object(
                [
                    "day": Self.number("The number of the day, from 1."),
                    "meal": Self.enumeration(MealSlot.allCases.map(\.rawValue)),
                ],
                required: ["day", "meal"]
            )
        case .allowed: Self.object(["food": Self.text("The food or dish.")], required: ["food"])
        case .sources:
            Self.object(
                ["nutrient": Self.enumeration(Nutrient.allCases.map(\.rawValue))],
                required: ["nutrient"]
            )
        }
    }

    private static func object(_ properties: [String: JSONValue], required: [String]) -> JSONValue {
        [
            "type": "object", "properties": .object(properties), "additionalProperties": false,
            "required": .array(required.map { .string($0) }),
        ]
    }

    private static func text(_ description: String) -> JSONValue {
        ["type": "string", "description": .string(description)]
    }
    private static func number(_ description: String) -> JSONValue {
        ["type": "number", "description": .string(description)]
    }
    private static func enumeration(_ values: [String]) -> JSONValue {
        ["type": "string", "enum": .array(values.map { .string($0) })]
    }
}
