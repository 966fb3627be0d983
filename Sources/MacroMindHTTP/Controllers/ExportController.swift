import HTTPTypes
import Hummingbird
import MacroMindAccounts
import MacroMindKit
import NIOCore

/// Plans and shopping lists as files for other programs and for paper.
struct ExportController: Sendable {
    let services: APIServices

    /// A kind of file.
    private struct File: Sendable {
        var name: String
        var id: String
        var summary: String
        var type: String
        var isShown = false
        var text: @Sendable (StoredPlan, FoodTable) -> String
    }

    private static let files = [
        File(
            name: "plan.ics",
            id: "exportCalendar",
            summary: "Read a plan as an iCalendar file",
            type: "text/calendar"
        ) { plan, _ in
            let names = plan.meals.map { (MealPlace(day: $0.day, meal: $0.index), $0.id.rawValue) }
            return PlanCalendar(
                plan.result.plan,
                madeAt: plan.createdAt,
                identifiers: Dictionary(names, uniquingKeysWith: { first, _ in first })
            ).text
        },
        File(
            name: "plan.csv",
            id: "exportTable",
            summary: "Read a plan as comma-separated values",
            type: "text/csv"
        ) { plan, _ in PlanCSV(plan.result.plan).text },
        File(
            name: "plan.html",
            id: "exportPage",
            summary: "Read a plan as a page to print",
            type: "text/html",
            isShown: true
        ) { plan, foods in
            PlanHTML(plan.result, grocery: GroceryList(for: plan.result.plan.forEverybody, foods: foods)).text
        },
        File(
            name: "grocery-list.csv",
            id: "exportGroceries",
            summary: "Read what has to be bought for a plan as comma-separated values",
            type: "text/csv"
        ) { plan, foods in GroceryCSV(GroceryList(for: plan.result.plan.forEverybody, foods: foods)).text },
    ]

    var endpoints: [Endpoint] {
        Self.files.map { file in
            .meals(
                .get,
                "/api/meals/plan/{plan_id}/\(file.name)",
                .read,
                EndpointDescription(
                    id: file.id,
                    summary: file.summary,
                    mediaType: file.type,
                    failures: [404]
                )
            ) { try await answer($0, file) }
        }
    }

    private func answer(_ call: Call, _ file: File) async throws -> Response {
        guard let id = call.identifier("plan_id"),
            let plan = try await services.stores.plan(RecordID(rawValue: id), of: try call.user.user)
        else { throw Problem(.planNotFound, "There is no such plan.") }
        let tag = MealController.tag(plan.value.id, version: plan.version)
        guard !EntityTag.isUnchanged(tag, call.request.headers) else {
            return Response(status: .notModified, headers: [.eTag: tag])
        }
        let name = "macromind-\(plan.value.weekStart)-\(file.name)"
        var headers: HTTPFields = [
            .contentType: "\(file.type); charset=utf-8", .eTag: tag,
            .contentDisposition: "\(file.isShown ? "inline" : "attachment"); filename=\"\(name)\"",
        ]
        if file.isShown {
            headers[.contentSecurityPolicy] =
                "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; base-uri 'none'; sandbox"
        }
        let text = file.text(plan.value, services.meals.planner.catalogue.foods)
        return Response(
            status: .ok,
            headers: headers,
            body: ResponseBody(byteBuffer: ByteBuffer(string: text))
        )
    }
}
