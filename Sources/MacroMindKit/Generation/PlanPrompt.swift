/// What a language model is asked when it is to propose the dishes of a plan.
///
/// The same request gives the same text, the marker aside. Instructions and numbers are ours and stand in the system
/// message; words of people travel as JSON inside a block whose marker is made anew for each request.
public struct PlanPrompt: Sendable {
    /// The request for a provider.
    public let request: LLMRequest

    /// The most dishes from the catalogue that are named as examples for each kind of meal.
    static let hintsPerSlot = 12

    /// The tokens that a meal takes in an answer, generously.
    static let tokensPerMeal = 600

    /// Builds the prompt for every meal of a plan that no lock settles.
    ///
    /// - Parameters:
    ///   - plan: What is asked for.
    ///   - catalogue: The catalogue whose dishes serve as examples.
    ///   - marker: A word that nobody can guess, made for this request alone.
    ///   - identifier: An identifier of the call for logs.
    public init(
        _ plan: PlanRequest,
        catalogue: RecipeCatalogue,
        marker: String,
        identifier: String? = nil
    ) {
        self.init(
            plan,
            meals: OpenMeal.all(of: plan),
            settled: [],
            catalogue: catalogue,
            marker: marker,
            identifier: identifier
        )
    }

    /// Builds the prompt for some meals, with what was wrong with the dishes proposed before.
    init(
        _ plan: PlanRequest,
        meals: [OpenMeal],
        settled: [String],
        catalogue: RecipeCatalogue,
        marker: String,
        identifier: String? = nil
    ) {
        var data = Self.data(plan, catalogue: catalogue)
        data["meals"] = .array(meals.map { Self.meal($0, of: plan) })
        data["settled"] = .array(settled.map { .string($0) })
        request = LLMRequest(
            messages: PromptText.messages(
                instructions: Self.instructions,
                data: .object(data),
                task: "Propose one dish for each of `meals` as JSON that fits the schema.",
                marker: marker
            ),
            format: .schema(ProposalSchema.meals),
            options: LLMOptions(
                maximumOutputTokens: Self.tokensPerMeal * max(meals.count, 1),
                temperature: 0.7
            ),
            identifier: identifier
        )
    }

    private static let instructions = """
        You propose dishes for a meal plan. Write real dishes that people cook, with each ingredient's amount in grams \
        for one eater, as bought and raw. Name plain foods, without brands.
        The data describe a person's food wishes and the meals to fill.
        Rules:
        1. Propose one dish for each of `meals`, in order, with its `day` and `slot` as `mealType`.
        2. Never use an ingredient against `allergens`, `diets` or `avoid`, derived foods included.
        3. Come near to each meal's energy and macros; they are computed again from your ingredients.
        4. Repeat no dish on a day, few in the whole plan, and none of `settled`. The `examples` suit the person.
        5. Where a meal has a `problem`, its dish was refused for that reason; propose another one without it.
        6. Answer with JSON alone.
        """

    private static func data(_ plan: PlanRequest, catalogue: RecipeCatalogue) -> [String: JSONValue] {
        let restrictions = plan.restrictions
        return [
            "allergens": .array(restrictions.allergens.allergens.map { .string($0.rawValue) }),
            "diets": .array(restrictions.diets.map { .string($0.rawValue) }),
            "avoid": .array(words(restrictions.excludedTerms, limit: 200)),
            "cuisines": .array(words(plan.cuisines, limit: 64)),
            "max_minutes": .object(
                Dictionary(
                    uniqueKeysWithValues: plan.maximumMinutes.map {
                        ($0.key.rawValue, .number(Double($0.value)))
                    }
                )
            ),
            "examples": examples(plan, catalogue: catalogue),
        ]
    }

    /// The words of people as data; texts that tell of distress are not sent on.
    static func words(_ texts: [String], limit: Int) -> [JSONValue] {
        texts.prefix(50).filter { SafetyLexicon.standard.signals(in: $0).isEmpty }
            .map { .string(PromptText.cleaned($0, limit: limit)) }
    }

    private static func meal(_ open: OpenMeal, of plan: PlanRequest) -> JSONValue {
        let share = plan.slots[open.meal].energyShare
        func part<Quantity: UnitQuantity>(_ target: TargetRange<Quantity>) -> JSONValue {
            .number((target.target * share).rounded().value)
        }
        var members: [String: JSONValue] = [
            "day": .string(open.dayName.rawValue),
            "slot": .string(open.slot.rawValue),
            "calories": part(plan.targets.energy),
            "protein": part(plan.targets.protein),
            "fat": part(plan.targets.fat),
            "carbs": part(plan.targets.carbohydrate),
        ]
        members.merge(open.problem?.data ?? [:]) { own, _ in own }
        return .object(members)
    }

    private static func examples(_ plan: PlanRequest, catalogue: RecipeCatalogue) -> JSONValue {
        let gate = RestrictionGate(plan.restrictions)
        let allowed = catalogue.recipes.filter(gate.allows)
        var result: [String: JSONValue] = [:]
        for slot in Set(plan.slots.map(\.slot)) {
            let names = allowed.filter { $0.recipe.slots.contains(slot) }.map(\.recipe.name)
            result[slot.rawValue] = .array(names.prefix(hintsPerSlot).map { .string($0) })
        }
        return .object(result)
    }
}
