import HTTPTypes
import Hummingbird
import MacroMindAccounts
import MacroMindKit

/// Lets two meals of a plan change places.
struct PlanMoveController: Sendable {
    let services: APIServices

    private var desk: PlanDesk { PlanDesk(services: services) }

    var endpoints: [Endpoint] {
        [
            .meals(
                .post,
                "/api/meals/plan/{plan_id}/move",
                .write,
                body: .required,
                isIdempotent: true,
                EndpointDescription(
                    id: "moveMeal",
                    summary: "Let two meals of a plan change places",
                    requestSchema: "MoveRequest",
                    responseSchema: "Plan",
                    failures: [404, 409, 412]
                ),
                move
            )
        ]
    }

    /// Which meals change places.
    private struct Wish {
        var meal: String?
        var other: String?
        var day: CalendarDate.Weekday?

        init(_ call: Call) throws(Problem) {
            var body = call.body
            meal = body.string("meal_id", isRequired: true, length: 1...64)?.lowercased()
            other = body.string("with_meal_id", length: 1...64)?.lowercased()
            let names = CalendarDate.Weekday.allCases.map { $0.name.lowercased() }
            let name = body.name("day", among: names)
            day = CalendarDate.Weekday.allCases.first { $0.name.lowercased() == name }
            let isGiven = { (field: String) in body.names(field) && !body.clears(field) }
            switch (isGiven("with_meal_id"), isGiven("day")) {
            case (true, true): body.fail("day", "conflicting", "Give either with_meal_id or day.")
            case (false, false):
                body.fail("with_meal_id", "required", "Give the other meal as with_meal_id, or a day.")
            default: break
            }
            try body.finish()
        }

        /// The two meals in a plan.
        func meals(in plan: StoredPlan) throws(Problem) -> (StoredMeal, StoredMeal) {
            guard let first = plan.meals.first(where: { $0.id.rawValue == meal }) else {
                throw PlanDesk.noMeal
            }
            let second = plan.meals.first { candidate in
                guard let day else { return candidate.id.rawValue == other }
                return candidate.day == day.rawValue && candidate.index == first.index
            }
            guard let second else { throw PlanDesk.noMeal }
            guard first.id != second.id else {
                throw Problem(
                    field: day == nil ? "/with_meal_id" : "/day",
                    code: "same_meal",
                    "A meal can not change places with itself."
                )
            }
            return (first, second)
        }
    }

    @Sendable private func move(_ call: Call) async throws -> Response {
        let wish = try Wish(call)
        return try await desk.withRetries {
            let plan = try await desk.plan(call)
            try EntityTag.requireMatch(
                MealController.tag(plan.value.id, version: plan.version),
                call.request.headers
            )
            let (first, second) = try wish.meals(in: plan.value)
            let moved = try await services.editor.exchanging(
                first,
                with: second,
                in: plan.value,
                try await desk.preferences(of: plan.value.user)
            )
            let version = try await desk.store(moved, over: plan)
            let days = Set([first.day, second.day]).sorted()
            return PlanDesk.answer(
                moved,
                version: version,
                changed: [first, second],
                members: [
                    "changed_days": .array(
                        days.map { .text(CalendarDate.Weekday(rawValue: $0)?.name.lowercased()) }
                    )
                ]
            )
        }
    }
}
