import HTTPTypes
import Hummingbird
import MacroMindAccounts
import MacroMindKit

/// Other dishes in the place of a meal.
struct SwapController: Sendable {
    let services: APIServices

    private var stores: any Stores { services.stores }

    var endpoints: [Endpoint] {
        [
            .meals(
                .put,
                "/api/meals/{meal_id}/swap",
                .write,
                body: .optional,
                EndpointDescription(
                    id: "swapMeal",
                    summary: "Put another dish in the place of a meal",
                    requestSchema: "SwapRequest",
                    responseSchema: "Meal",
                    failures: [404, 409, 412]
                ),
                swap
            ),
            .meals(
                .get,
                "/api/meals/{meal_id}/alternatives",
                .read,
                EndpointDescription(
                    id: "listAlternatives",
                    summary: "List dishes that may take the place of a meal",
                    query: [
                        .init(
                            name: "count",
                            schema: #"{"type":"integer","minimum":1,"maximum":50,"default":10}"#
                        )
                    ],
                    responseSchema: "Alternatives",
                    failures: [404, 409]
                ),
                alternatives
            ),
        ]
    }

    private func find(_ call: Call) async throws -> (Versioned<StoredPlan>, StoredMeal) {
        guard let id = call.identifier("meal_id").map(RecordID<StoredMeal>.init(rawValue:)) else {
            throw PlanDesk.noMeal
        }
        guard let plan = try await stores.plan(containing: id, of: try call.user.user),
            let meal = plan.value.meals.first(where: { $0.id == id })
        else { throw PlanDesk.noMeal }
        return (plan, meal)
    }

    @Sendable func swap(_ call: Call) async throws -> Response {
        var body = call.body
        var wish = MealService.SwapWish(
            recipe: body.string("recipe_id", length: 1...200),
            reason: body.string("reason", length: 1...200, allowsBlank: false)
        )
        try body.finish()
        let user = try call.user.user
        for attempt in 1...4 {
            let (plan, meal) = try await find(call)
            try EntityTag.requireMatch(MealController.tag(meal), call.request.headers)
            guard !meal.meal.isLocked else {
                throw Problem(.mealLocked, "The meal is locked; unlock it first.")
            }
            try PlanEditor.requireUnshared(plan.value)
            try PlanEditor.requireFree(meal, in: plan.value)
            let profile = try await stores.profile(of: user)?.value ?? AccountProfile()
            wish.asksModel = attempt == 1
            let (dish, report) = try await services.meals.swap(
                meal,
                in: plan.value,
                profile: profile,
                wish: wish
            )
            do {
                let stored = try await stores.replaceMeal(
                    meal.id,
                    of: user,
                    with: dish,
                    report: report,
                    replacing: plan.version
                )
                return JSONAnswer.response(
                    PlanPayloads.meal(stored.value, weekStart: plan.value.weekStart),
                    headers: [.eTag: MealController.tag(stored.value)]
                )
            } catch StoreError.conflict where attempt < 4 {
                continue
            } catch StoreError.notFound {
                throw PlanDesk.noMeal
            }
        }
        throw Problem(.editConflict, "Somebody keeps changing this plan; try again.")
    }

    @Sendable func alternatives(_ call: Call) async throws -> Response {
        let count = try call.integer("count", default: 10, in: 1...50)
        let (plan, meal) = try await find(call)
        try PlanEditor.requireUnshared(plan.value)
        let profile = try await stores.profile(of: try call.user.user)?.value ?? AccountProfile()
        let all = try await services.meals.alternatives(
            to: meal,
            in: plan.value,
            profile: profile,
            count: count
        )
        let catalogue = services.meals.planner.catalogue
        let payloads = all.map { PlanPayloads.alternative($0, to: meal.meal, in: catalogue) }
        return JSONAnswer.response([
            "meal_id": .string(meal.id.rawValue), "alternatives": .array(payloads),
        ])
    }
}
