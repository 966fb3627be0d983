import HTTPTypes
import Hummingbird
import MacroMindAccounts
import MacroMindKit

/// What users weighed.
struct WeightLogController: Sendable {
    let services: APIServices

    private var stores: any Stores { services.stores }

    var endpoints: [Endpoint] {
        [
            .meals(
                .post,
                "/api/log/weights",
                .write,
                body: .required,
                isIdempotent: true,
                EndpointDescription(
                    id: "logWeight",
                    summary: "Log the weight of a day in place of an earlier one",
                    requestSchema: "WeightRequest",
                    success: 201,
                    responseSchema: "WeightEntry",
                    failures: [409]
                ),
                addWeight
            ),
            .meals(
                .get,
                "/api/log/weights",
                .read,
                EndpointDescription(
                    id: "listWeights",
                    summary: "List the weights of a span of days",
                    query: LogSpan.query,
                    responseSchema: "WeightEntries"
                ),
                weights
            ),
            .meals(
                .delete,
                "/api/log/weights/{date}",
                .write,
                EndpointDescription(
                    id: "deleteWeight",
                    summary: "Delete the weight of a day",
                    success: 204,
                    failures: [404]
                ),
                deleteWeight
            ),
        ]
    }

    @Sendable private func addWeight(_ call: Call) async throws -> Response {
        var body = call.body
        let today = services.clock.today
        let date = body.date("date", in: LogSpan.days(today: today)) ?? today
        let weight = body.number("weight_kg", isRequired: true, in: 25...500) ?? 0
        try body.finish()
        let entry = WeightLogEntry(
            user: try await services.accounts.account(of: try call.user).id,
            date: date,
            weight: Kilograms(weight),
            createdAt: services.clock.now()
        )
        try await stores.save(entry)
        return JSONAnswer.response(LogPayloads.weight(entry), status: .created)
    }

    @Sendable private func weights(_ call: Call) async throws -> Response {
        let span = try LogSpan.span(of: call, today: services.clock.today)
        let all = try await stores.weights(of: try call.user.user, in: span)
        return JSONAnswer.response(["entries": .array(all.map(LogPayloads.weight))])
    }

    @Sendable private func deleteWeight(_ call: Call) async throws -> Response {
        guard let date = call.parameters.get("date").flatMap({ CalendarDate($0) }),
            try await stores.deleteWeight(on: date, of: try call.user.user)
        else { throw Problem(.entryNotFound, "There is no weight for this day.") }
        return JSONAnswer.nothing
    }
}
