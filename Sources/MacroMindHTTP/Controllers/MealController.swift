import HTTPTypes
import Hummingbird
import MacroMindAccounts
import MacroMindKit

/// Plans of weeks and their meals.
struct MealController: Sendable {
    let services: APIServices

    private var stores: any Stores { services.stores }

    /// The days that plans may be made for.
    static let days: ClosedRange<CalendarDate> = {
        let first = CalendarDate(year: 2000, month: 1, day: 1) ?? Timestamp(milliseconds: 0).date
        return first...first.adding(days: 36_889)
    }()

    var endpoints: [Endpoint] {
        [
            Endpoint(
                service: .meals,
                method: .post,
                path: "/api/meals/generate-weekly",
                access: .user(.write),
                limit: .generate,
                body: .optional,
                isIdempotent: true,
                description: EndpointDescription(
                    id: "generateWeek",
                    summary: "Plan a week",
                    requestSchema: "WeekRequest",
                    success: 201,
                    responseSchema: "Plan",
                    failures: [409, 503]
                ),
                handle: generate
            ),
            route(
                .get,
                "week",
                .read,
                "readWeek",
                "Read the plan of a week",
                query: ["week_start"],
                response: "Plan",
                week
            ),
            route(
                .get,
                "today",
                .read,
                "readDay",
                "Read the meals of a day",
                query: ["date"],
                response: "Day",
                today
            ),
            route(
                .put,
                "{meal_id}/swap",
                .write,
                "swapMeal",
                "Put another dish in the place of a meal",
                body: .optional,
                request: "SwapRequest",
                response: "Meal",
                failures: [404, 409, 412],
                swap
            ),
            route(
                .get,
                "{meal_id}/alternatives",
                .read,
                "listAlternatives",
                "List dishes that may take the place of a meal",
                query: ["count"],
                response: "Alternatives",
                alternatives
            ),
            route(.delete, "plan/{plan_id}", .write, "deletePlan", "Delete a plan", success: 204, delete),
            route(
                .get,
                "plan/{plan_id}/grocery-list",
                .read,
                "listGroceries",
                "List what has to be bought for a plan",
                response: "GroceryList",
                groceries
            ),
        ]
    }

    private func route(
        _ method: HTTPRequest.Method,
        _ path: String,
        _ scope: Principal.Scope,
        _ id: String,
        _ summary: String,
        query: [String] = [],
        body: Endpoint.Body = .none,
        request: String? = nil,
        success: Int = 200,
        response: String? = nil,
        failures: [Int] = [404],
        _ handle: @escaping @Sendable (Call) async throws -> Response
    ) -> Endpoint {
        Endpoint(
            service: .meals,
            method: method,
            path: "/api/meals/\(path)",
            access: .user(scope),
            limit: .user,
            body: body,
            description: EndpointDescription(
                id: id,
                summary: summary,
                query: query.map { .init(name: $0, schema: Self.schema(ofQuery: $0)) },
                requestSchema: request,
                success: success,
                responseSchema: response,
                failures: failures
            ),
            handle: handle
        )
    }

    private static func schema(ofQuery name: String) -> String {
        name == "count"
            ? #"{"type":"integer","minimum":1,"maximum":50,"default":10}"#
            : #"{"type":"string","format":"date"}"#
    }

    @Sendable func generate(_ call: Call) async throws -> Response {
        var body = call.body
        let date = body.date("week_start", in: Self.days) ?? services.clock.today
        try body.finish()
        let user = try await services.accounts.account(of: try call.user).id
        let plan = try await makePlan(
            of: user,
            weekStart: date.mondayOfWeek,
            key: call.request.headers[.idempotencyKey]
        )
        return JSONAnswer.response(
            PlanPayloads.plan(plan),
            status: .created,
            headers: [.eTag: Self.tag(plan.id, version: 1)]
        )
    }

    private func makePlan(
        of user: RecordID<StoredUser>,
        weekStart: CalendarDate,
        key: String?
    ) async throws -> StoredPlan {
        let profile = try await stores.profile(of: user)?.value ?? AccountProfile()
        let result = try await services.meals.plan(profile, of: user, weekStart: weekStart, key: key)
        let plan = StoredPlan(
            id: RecordID(rawValue: Randomness.uuid()),
            user: user,
            weekStart: weekStart,
            result: result,
            createdAt: services.clock.now(),
            makeMealID: { RecordID(rawValue: Randomness.uuid()) }
        )
        try await stores.replaceWeek(with: plan)
        return plan
    }

    static func tag(_ plan: RecordID<StoredPlan>, version: Int) -> String {
        "\"\(plan.rawValue.prefix(8))-\(version)\""
    }

    static func tag(_ meal: StoredMeal) -> String {
        "\"\(meal.id.rawValue.prefix(8))-\(meal.version)\""
    }

    @Sendable func week(_ call: Call) async throws -> Response {
        let date = try call.date("week_start", in: Self.days) ?? services.clock.today
        let stored = try await stores.plan(weekStart: date.mondayOfWeek, of: try call.user.user)
        guard let stored else { throw Problem(.planNotFound, "There is no plan for this week.") }
        let tag = Self.tag(stored.value.id, version: stored.version)
        guard !EntityTag.isUnchanged(tag, call.request.headers) else {
            return Response(status: .notModified, headers: [.eTag: tag])
        }
        return JSONAnswer.response(PlanPayloads.plan(stored.value), headers: [.eTag: tag])
    }

    @Sendable func today(_ call: Call) async throws -> Response {
        let date = try call.date("date", in: Self.days) ?? services.clock.today
        let stored = try await stores.plan(weekStart: date.mondayOfWeek, of: try call.user.user)
        guard let plan = stored?.value else { throw Problem(.planNotFound, "There is no plan for this day.") }
        let meals = PlanPayloads.ordered(plan.meals.filter { $0.day == date.weekday.rawValue })
        return JSONAnswer.response([
            "date": .string(date.description), "day": .string(date.weekday.name.lowercased()),
            "meals": .array(meals.map { PlanPayloads.meal($0, weekStart: plan.weekStart) }),
            "daily_totals": PlanPayloads.totals(meals),
        ])
    }

    private func find(_ call: Call) async throws -> (Versioned<StoredPlan>, StoredMeal) {
        let missing = Problem(.mealNotFound, "There is no such meal.")
        guard let id = call.identifier("meal_id").map(RecordID<StoredMeal>.init(rawValue:)) else {
            throw missing
        }
        guard let plan = try await stores.plan(containing: id, of: try call.user.user),
            let meal = plan.value.meals.first(where: { $0.id == id })
        else { throw missing }
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
            try EntityTag.requireMatch(Self.tag(meal), call.request.headers)
            guard !meal.meal.isLocked else {
                throw Problem(.mealLocked, "The meal is locked; unlock it first.")
            }
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
                    headers: [.eTag: Self.tag(stored.value)]
                )
            } catch StoreError.conflict where attempt < 4 {
                continue
            } catch StoreError.notFound {
                throw Problem(.mealNotFound, "There is no such meal.")
            }
        }
        throw Problem(.editConflict, "Somebody keeps changing this plan; try again.")
    }

    @Sendable func alternatives(_ call: Call) async throws -> Response {
        let count = try call.integer("count", default: 10, in: 1...50)
        let (plan, meal) = try await find(call)
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

    private static let noPlan = Problem(.planNotFound, "There is no such plan.")

    @Sendable func delete(_ call: Call) async throws -> Response {
        guard let id = call.identifier("plan_id"),
            try await stores.deletePlan(RecordID(rawValue: id), of: try call.user.user)
        else { throw Self.noPlan }
        return JSONAnswer.nothing
    }

    @Sendable func groceries(_ call: Call) async throws -> Response {
        guard let id = call.identifier("plan_id"),
            let plan = try await stores.plan(RecordID(rawValue: id), of: try call.user.user)?.value
        else { throw Self.noPlan }
        return JSONAnswer.response(PlanPayloads.groceries(services.meals.groceries(for: plan), plan: plan))
    }
}
