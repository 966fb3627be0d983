import HTTPTypes
import Hummingbird
import MacroMindAccounts
import MacroMindKit

/// Keeps meals and days of a plan as they are while the rest is planned anew.
struct PlanLockController: Sendable {
    let services: APIServices

    private var stores: any Stores { services.stores }
    private var desk: PlanDesk { PlanDesk(services: services) }

    var endpoints: [Endpoint] {
        let meal = "/api/meals/{meal_id}/lock"
        let day = "/api/meals/plan/{plan_id}/days/{day}/lock"
        return [
            lock(.put, meal, "lockMeal", "Keep a meal when the rest is planned anew", "Meal") {
                try await changeMeal($0, isLocked: true)
            },
            lock(.delete, meal, "unlockMeal", "Let a meal be planned anew", "Meal") {
                try await changeMeal($0, isLocked: false)
            },
            lock(.put, day, "lockDay", "Keep the meals of a day when the rest is planned anew", "Plan") {
                try await changeDay($0, isLocked: true)
            },
            lock(.delete, day, "unlockDay", "Let the meals of a day be planned anew", "Plan") {
                try await changeDay($0, isLocked: false)
            },
        ]
    }

    private func lock(
        _ method: HTTPRequest.Method,
        _ path: String,
        _ id: String,
        _ summary: String,
        _ schema: String,
        _ handle: @escaping @Sendable (Call) async throws -> Response
    ) -> Endpoint {
        .meals(
            method,
            path,
            .write,
            EndpointDescription(
                id: id,
                summary: summary,
                responseSchema: schema,
                failures: [404, 409, 412]
            ),
            handle
        )
    }

    private func changeMeal(_ call: Call, isLocked: Bool) async throws -> Response {
        guard let id = call.identifier("meal_id") else { throw PlanDesk.noMeal }
        let user = try call.user.user
        return try await desk.withRetries {
            guard let plan = try await stores.plan(containing: RecordID(rawValue: id), of: user),
                let meal = plan.value.meals.first(where: { $0.id.rawValue == id })
            else { throw PlanDesk.noMeal }
            try EntityTag.requireMatch(MealController.tag(meal), call.request.headers)
            let changed = services.editor.locking(isLocked, in: plan.value) { $0.id == meal.id }
            try await desk.store(changed, over: plan)
            let now = changed.meals.first { $0.id == meal.id } ?? meal
            return JSONAnswer.response(
                PlanPayloads.meal(now, weekStart: plan.value.weekStart),
                headers: [.eTag: MealController.tag(now)]
            )
        }
    }

    private func changeDay(_ call: Call, isLocked: Bool) async throws -> Response {
        guard let name = call.parameters.get("day")?.lowercased(),
            let day = CalendarDate.Weekday.allCases.first(where: { $0.name.lowercased() == name })
        else { throw Problem(.notFound, "A day is one of monday to sunday.") }
        return try await desk.withRetries {
            let plan = try await desk.plan(call)
            try EntityTag.requireMatch(
                MealController.tag(plan.value.id, version: plan.version),
                call.request.headers
            )
            let changed = services.editor.locking(isLocked, in: plan.value) { $0.day == day.rawValue }
            let version = try await desk.store(changed, over: plan)
            return PlanDesk.answer(changed, version: version)
        }
    }
}
