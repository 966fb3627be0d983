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
            description: EndpointDescription(
                id: id,
                summary: summary,
                query: query.map { .init(name: $0, schema: #"{"type":"string","format":"date"}"#) },
                success: success,
                responseSchema: response,
                failures: failures
            ),
            handle: handle
        )
    }

    @Sendable func generate(_ call: Call) async throws -> Response {
        let wish = try ResolveWish(call)
        var body = call.body
        let date = body.date("week_start", in: Self.days) ?? services.clock.today
        let guests = TableGuest.read(&body, today: services.clock.today)
        try body.finish()
        let user = try await services.accounts.account(of: try call.user).id
        let plan = try await makePlan(
            of: user,
            weekStart: date.mondayOfWeek,
            wish,
            guests,
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
        _ wish: ResolveWish,
        _ guests: [TableGuest],
        key: String?
    ) async throws -> StoredPlan {
        let profile = try await stores.profile(of: user)?.value ?? AccountProfile()
        let result = try await services.meals.plan(
            profile,
            of: user,
            weekStart: weekStart,
            key: key,
            wish: wish,
            own: try await ownRecipes(of: user, wish, guests),
            guests: guests
        )
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

    /// The recipes of the user that everybody at the table may eat, if they are wished for.
    private func ownRecipes(
        of user: RecordID<StoredUser>,
        _ wish: ResolveWish,
        _ guests: [TableGuest]
    ) async throws -> [Recipe] {
        guard wish.takesOwnRecipes else { return [] }
        let foods = services.meals.planner.catalogue.foods
        let preferences = try await PlanDesk(services: services).preferences(of: user).eating(
            with: guests.map { PlanPreferences($0.profile, foods: foods, today: services.clock.today) }
        )
        return try await OwnDishes(stores: stores, foods: foods).recipes(of: user, preferences)
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
