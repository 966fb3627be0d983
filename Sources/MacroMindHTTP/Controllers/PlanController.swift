import HTTPTypes
import Hummingbird
import MacroMindAccounts
import MacroMindKit

/// The plans of a user over time: their list, copies, and planning anew what is not locked.
struct PlanController: Sendable {
    let services: APIServices

    private var stores: any Stores { services.stores }
    private var desk: PlanDesk { PlanDesk(services: services) }

    var endpoints: [Endpoint] { readingEndpoints + changingEndpoints }

    private var readingEndpoints: [Endpoint] {
        [
            .meals(
                .get,
                "/api/meals/plans",
                .read,
                EndpointDescription(
                    id: "listPlans",
                    summary: "List the plans of all weeks, the latest week first",
                    query: PageCursor.query(maximum: 100, default: 20),
                    responseSchema: "PlanList"
                ),
                list
            ),
            .meals(
                .get,
                "/api/meals/plan/{plan_id}",
                .read,
                EndpointDescription(
                    id: "readPlan",
                    summary: "Read a plan",
                    responseSchema: "Plan",
                    failures: [404]
                ),
                read
            ),
        ]
    }

    private var changingEndpoints: [Endpoint] {
        [
            .meals(
                .post,
                "/api/meals/plan/{plan_id}/copy",
                .write,
                body: .required,
                isIdempotent: true,
                EndpointDescription(
                    id: "copyPlan",
                    summary: "Copy a plan to another week",
                    requestSchema: "CopyRequest",
                    success: 201,
                    responseSchema: "Plan",
                    failures: [404, 409]
                ),
                copy
            ),
            .meals(
                .post,
                "/api/meals/plan/{plan_id}/regenerate",
                .write,
                limit: .generate,
                body: .optional,
                isIdempotent: true,
                EndpointDescription(
                    id: "regeneratePlan",
                    summary: "Plan all meals anew that are not locked",
                    requestSchema: "RegenerateRequest",
                    responseSchema: "Plan",
                    failures: [404, 409, 412, 422, 503]
                ),
                regenerate
            ),
        ]
    }

    @Sendable private func list(_ call: Call) async throws -> Response {
        let limit = try call.integer("limit", default: 20, in: 1...100)
        var week: CalendarDate?
        if let parts = try PageCursor.parts(of: call, count: 1) {
            guard let date = CalendarDate(parts[0]) else { throw PageCursor.invalid }
            week = date
        }
        let plans = try await stores.plans(of: try call.user.user, before: week, limit: limit + 1)
        let page = plans.prefix(limit)
        let next = plans.count > limit ? page.last.map { $0.value.weekStart.description } : nil
        return JSONAnswer.response([
            "plans": .array(page.map { PlanPayloads.summary($0.value) }),
            "next_cursor": .text(next.map { PageCursor.text([$0]) }),
        ])
    }

    @Sendable private func read(_ call: Call) async throws -> Response {
        let plan = try await desk.plan(call)
        let tag = MealController.tag(plan.value.id, version: plan.version)
        guard !EntityTag.isUnchanged(tag, call.request.headers) else {
            return Response(status: .notModified, headers: [.eTag: tag])
        }
        return PlanDesk.answer(plan.value, version: plan.version)
    }

    @Sendable private func copy(_ call: Call) async throws -> Response {
        var body = call.body
        let date = body.date("week_start", isRequired: true, in: MealController.days)
        let replaces = body.bool("replace") ?? false
        try body.finish()
        guard let week = date?.mondayOfWeek else { throw PlanDesk.noPlan }
        let plan = try await desk.plan(call).value
        let copy = try services.editor.copying(
            plan,
            to: week,
            try await desk.preferences(of: plan.user),
            at: services.clock.now()
        )
        do {
            let version = try await replaces ? stores.replaceWeek(with: copy) : stores.insertWeek(copy)
            return PlanDesk.answer(copy, version: version, status: .created)
        } catch StoreError.duplicate(field: "week_start") {
            throw Problem(
                .weekTaken,
                "The week of \(week) has a plan already; send \"replace\": true to put the copy in its place."
            )
        }
    }

    @Sendable private func regenerate(_ call: Call) async throws -> Response {
        let wish = try ResolveWish(call)
        let stored = try await desk.plan(call)
        try EntityTag.requireMatch(
            MealController.tag(stored.value.id, version: stored.version),
            call.request.headers
        )
        let preferences = try await desk.preferences(of: stored.value.user)
        let dishes = OwnDishes(stores: stores, foods: services.meals.planner.catalogue.foods)
        var own: [Recipe] = []
        if wish.takesOwnRecipes { own = try await dishes.recipes(of: stored.value.user, preferences) }
        let resolved = try await services.editor.resolving(
            stored.value,
            preferences,
            wish: wish,
            own: own,
            seed: UInt64.random(in: .min ... .max)
        )
        let changed = zip(stored.value.meals, resolved.meals)
            .filter { $0.meal.recipe != $1.meal.recipe || $0.meal.servings != $1.meal.servings }.map(\.1)
        do {
            let version = try await stores.update(resolved, replacing: stored.version)
            return PlanDesk.answer(resolved, version: version, changed: changed)
        } catch StoreError.notFound {
            throw PlanDesk.noPlan
        }
    }
}
