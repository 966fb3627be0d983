import HTTPTypes
import Hummingbird
import MacroMindAccounts
import MacroMindKit

/// The plans of a user over time: their list, copies, locked meals, and planning the rest anew.
struct PlanController: Sendable {
    let services: APIServices

    private var stores: any Stores { services.stores }

    var endpoints: [Endpoint] { readingEndpoints + changingEndpoints + lockEndpoints }

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

    private var lockEndpoints: [Endpoint] {
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

    private static let noPlan = Problem(.planNotFound, "There is no such plan.")

    private func plan(_ call: Call) async throws -> Versioned<StoredPlan> {
        guard let id = call.identifier("plan_id"),
            let plan = try await stores.plan(RecordID(rawValue: id), of: try call.user.user)
        else { throw Self.noPlan }
        return plan
    }

    private func preferences(of user: RecordID<StoredUser>) async throws -> PlanPreferences {
        PlanPreferences(
            try await stores.profile(of: user)?.value ?? AccountProfile(),
            foods: services.meals.planner.catalogue.foods,
            today: services.clock.today
        )
    }

    private static func answer(
        _ plan: StoredPlan,
        version: Int,
        status: HTTPResponse.Status = .ok,
        changed: [StoredMeal]? = nil
    ) -> Response {
        var value = PlanPayloads.plan(plan)
        if let changed, case .object(var members) = value {
            members["changed_meal_ids"] = .array(changed.map { .string($0.id.rawValue) })
            value = .object(members)
        }
        return JSONAnswer.response(
            value,
            status: status,
            headers: [.eTag: MealController.tag(plan.id, version: version)]
        )
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
        let plan = try await plan(call)
        let tag = MealController.tag(plan.value.id, version: plan.version)
        guard !EntityTag.isUnchanged(tag, call.request.headers) else {
            return Response(status: .notModified, headers: [.eTag: tag])
        }
        return Self.answer(plan.value, version: plan.version)
    }

    @Sendable private func copy(_ call: Call) async throws -> Response {
        var body = call.body
        let date = body.date("week_start", isRequired: true, in: MealController.days)
        let replaces = body.bool("replace") ?? false
        try body.finish()
        guard let week = date?.mondayOfWeek else { throw Self.noPlan }
        let plan = try await plan(call).value
        let copy = try services.editor.copying(
            plan,
            to: week,
            try await preferences(of: plan.user),
            at: services.clock.now()
        )
        if !replaces, try await stores.plan(weekStart: week, of: plan.user) != nil {
            throw Problem(
                .weekTaken,
                "The week of \(week) has a plan already; send \"replace\": true to put the copy in its place."
            )
        }
        let version = try await stores.replaceWeek(with: copy)
        return Self.answer(copy, version: version, status: .created)
    }

    @Sendable private func regenerate(_ call: Call) async throws -> Response {
        let wish = try ResolveWish(call)
        let stored = try await plan(call)
        try EntityTag.requireMatch(
            MealController.tag(stored.value.id, version: stored.version),
            call.request.headers
        )
        let preferences = try await preferences(of: stored.value.user)
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
            return Self.answer(resolved, version: version, changed: changed)
        } catch StoreError.notFound {
            throw Self.noPlan
        }
    }

    private func changeMeal(_ call: Call, isLocked: Bool) async throws -> Response {
        let missing = Problem(.mealNotFound, "There is no such meal.")
        guard let id = call.identifier("meal_id") else { throw missing }
        let user = try call.user.user
        return try await withRetries {
            guard let plan = try await stores.plan(containing: RecordID(rawValue: id), of: user),
                let meal = plan.value.meals.first(where: { $0.id.rawValue == id })
            else { throw missing }
            try EntityTag.requireMatch(MealController.tag(meal), call.request.headers)
            let changed = services.editor.locking(isLocked, in: plan.value) { $0.id == meal.id }
            try await store(changed, over: plan)
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
        return try await withRetries {
            let plan = try await plan(call)
            try EntityTag.requireMatch(
                MealController.tag(plan.value.id, version: plan.version),
                call.request.headers
            )
            let changed = services.editor.locking(isLocked, in: plan.value) { $0.day == day.rawValue }
            let version = try await store(changed, over: plan)
            return Self.answer(changed, version: version)
        }
    }

    @discardableResult
    private func store(_ changed: StoredPlan, over plan: Versioned<StoredPlan>) async throws -> Int {
        guard changed != plan.value else { return plan.version }
        return try await stores.update(changed, replacing: plan.version)
    }

    /// Repeats a small change when another one came between.
    private func withRetries(_ change: () async throws -> Response) async throws -> Response {
        for _ in 1...4 {
            do {
                return try await change()
            } catch StoreError.conflict {
                continue
            } catch StoreError.notFound {
                throw Self.noPlan
            }
        }
        throw Problem(.editConflict, "Somebody keeps changing this plan; try again.")
    }
}
