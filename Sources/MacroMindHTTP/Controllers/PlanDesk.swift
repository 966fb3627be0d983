import HTTPTypes
import Hummingbird
import MacroMindAccounts
import MacroMindKit

/// What the routes of plans share: the plan that a path names, what its owner refuses, answers, repeats of small changes.
struct PlanDesk: Sendable {
    let services: APIServices

    private var stores: any Stores { services.stores }

    static let noPlan = Problem(.planNotFound, "There is no such plan.")
    static let noMeal = Problem(.mealNotFound, "There is no such meal.")

    func plan(_ call: Call) async throws -> Versioned<StoredPlan> {
        guard let id = call.identifier("plan_id"),
            let plan = try await stores.plan(RecordID(rawValue: id), of: try call.user.user)
        else { throw Self.noPlan }
        return plan
    }

    func preferences(of user: RecordID<StoredUser>) async throws -> PlanPreferences {
        PlanPreferences(
            try await stores.profile(of: user)?.value ?? AccountProfile(),
            foods: services.meals.planner.catalogue.foods,
            today: services.clock.today
        )
    }

    static func answer(
        _ plan: StoredPlan,
        version: Int,
        status: HTTPResponse.Status = .ok,
        changed: [StoredMeal]? = nil,
        members more: [String: JSONValue] = [:]
    ) -> Response {
        var members = PlanPayloads.members(plan)
        if let changed { members["changed_meal_ids"] = .array(changed.map { .string($0.id.rawValue) }) }
        members.merge(more) { $1 }
        return JSONAnswer.response(
            .object(members),
            status: status,
            headers: [.eTag: MealController.tag(plan.id, version: version)]
        )
    }

    @discardableResult
    func store(_ changed: StoredPlan, over plan: Versioned<StoredPlan>) async throws -> Int {
        guard changed != plan.value else { return plan.version }
        return try await stores.update(changed, replacing: plan.version)
    }

    /// Repeats a small change when another one came between.
    func withRetries(_ change: () async throws -> Response) async throws -> Response {
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
