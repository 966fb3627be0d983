/// What a language model is asked when it is to propose dishes in the place of a planned one.
struct SwapPrompt {
    /// The request for a provider.
    let request: LLMRequest

    /// How many dishes are asked for.
    static let choices = 3

    init(_ result: PlanResult, place: SwapPlace, reason: SwapReason, marker: String) {
        let plan = result.report.request
        let nutrients = place.current.nutrients
        let today = result.plan.days[place.day - 1].meals.map(\.name)
        let restrictions = plan.restrictions
        let data: JSONValue = [
            "allergens": .array(restrictions.allergens.allergens.map { .string($0.rawValue) }),
            "diets": .array(restrictions.diets.map { .string($0.rawValue) }),
            "avoid": .array(PlanPrompt.words(restrictions.excludedTerms, limit: 200)),
            "slot": .string(place.slot.rawValue),
            "day": .string(DraftDay.allCases[(place.day - 1) % 7].rawValue),
            "replace": .string(PromptText.cleaned(place.current.name, limit: 120)),
            "reason": .array(PlanPrompt.words([reason.promptText], limit: 200)),
            "today": .array(today.map { .string(PromptText.cleaned($0, limit: 120)) }),
            "calories": .number(nutrients.energy.rounded().value),
            "protein": .number(nutrients.protein.rounded().value),
            "fat": .number(nutrients.fat.rounded().value),
            "carbs": .number(nutrients.carbohydrate.rounded().value),
        ]
        request = LLMRequest(
            messages: PromptText.messages(
                instructions: Self.instructions,
                data: data,
                task: "Propose \(Self.choices) dishes, best first, as JSON that fits the schema.",
                marker: marker
            ),
            format: .schema(ProposalSchema.meals),
            options: LLMOptions(
                maximumOutputTokens: Self.choices * PlanPrompt.tokensPerMeal,
                temperature: 0.7
            )
        )
    }

    private static let instructions = """
        You propose dishes that may take the place of `replace` in a meal plan, for the `reason` that a person gave. Write \
        real dishes that people cook, with each ingredient's amount in grams for one eater, as bought and raw. Name plain \
        foods, without brands.
        Rules:
        1. Each dish suits `slot` and meets the reason; none of `today`. Use `day` and `slot` as `day` and `mealType`.
        2. Never use an ingredient against `allergens`, `diets` or `avoid`, derived foods included.
        3. Come near to the energy and macros; they are computed again from your ingredients.
        4. Answer with JSON alone.
        """
}
