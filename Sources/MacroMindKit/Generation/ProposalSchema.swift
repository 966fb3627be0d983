/// The form in which a model is asked for dishes.
enum ProposalSchema {
    /// Meals with their ingredients in kitchen units and the figures that the model believes.
    static let meals = LLMSchema(
        name: "meal_plan",
        definition: object(
            ["meals": array(of: meal)],
            order: ["meals"]
        )
    )

    private static let meal = object(
        [
            "day": enumeration(DraftDay.allCases.map(\.rawValue)),
            "mealType": enumeration(MealSlot.allCases.map(\.rawValue)),
            "name": ["type": "string"],
            "ingredients": array(
                of: object(
                    [
                        "name": ["type": "string"], "quantity": ["type": "number"],
                        "unit": enumeration(DraftUnit.allCases.map(\.rawValue)),
                    ],
                    order: ["name", "quantity", "unit"]
                )
            ),
            "calories": ["type": "number"], "protein": ["type": "number"],
            "carbs": ["type": "number"], "fat": ["type": "number"],
        ],
        order: ["day", "mealType", "name", "ingredients", "calories", "protein", "carbs", "fat"]
    )

    private static func object(_ properties: [String: JSONValue], order: [String]) -> JSONValue {
        [
            "type": "object", "properties": .object(properties), "additionalProperties": false,
            "required": .array(order.map { .string($0) }),
            "propertyOrdering": .array(order.map { .string($0) }),
        ]
    }

    private static func array(of items: JSONValue) -> JSONValue { ["type": "array", "items": items] }

    private static func enumeration(_ values: [String]) -> JSONValue {
        ["type": "string", "enum": .array(values.map { .string($0) })]
    }
}
