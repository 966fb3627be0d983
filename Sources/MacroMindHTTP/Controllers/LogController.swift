import HTTPTypes
import Hummingbird
import MacroMindAccounts
import MacroMindKit

/// What the log tells: its days, the expenditure behind them, and where it leads.
struct LogController: Sendable {
    let services: APIServices

    private var stores: any Stores { services.stores }

    var endpoints: [Endpoint] {
        [
            .meals(
                .get,
                "/api/log/summary",
                .read,
                EndpointDescription(
                    id: "summarizeLog",
                    summary: "Sum up the log by day",
                    query: LogSpan.query,
                    responseSchema: "LogSummary"
                ),
                summary
            ),
            .meals(
                .get,
                "/api/log/expenditure",
                .read,
                EndpointDescription(
                    id: "learnExpenditure",
                    summary: "Learn the energy expenditure from the log",
                    responseSchema: "Expenditure",
                    failures: [422, 503]
                ),
                expenditure
            ),
            .meals(
                .get,
                "/api/log/projection",
                .read,
                EndpointDescription(
                    id: "projectWeight",
                    summary: "Project the weight of going on eating as in a span of days",
                    query: LogSpan.query + [Self.weeks],
                    responseSchema: "Projection",
                    failures: [422, 503]
                ),
                projection
            ),
        ]
    }

    private static let weeks = EndpointDescription.Query(
        name: "weeks",
        schema: #"{"type":"integer","minimum":1,"maximum":52,"default":8}"#
    )

    @Sendable private func summary(_ call: Call) async throws -> Response {
        let today = services.clock.today
        let span = try LogSpan.span(of: call, today: today)
        let user = try call.user.user
        let profile = try await stores.profile(of: user)?.value ?? AccountProfile()
        let foods = services.meals.planner.catalogue.foods
        let before = LogTrend.days(before: span)
        let weights = try await stores.weights(of: user, in: before)
        return JSONAnswer.response(
            LogPayloads.summary(
                span,
                foods: try await stores.foods(of: user, in: span),
                weights: weights,
                trend: try LogTrend.course(of: weights, in: before),
                targets: PlanPreferences(profile, foods: foods, today: today).targets
            )
        )
    }

    @Sendable private func expenditure(_ call: Call) async throws -> Response {
        let log = try await learningLog(of: try call.user.user)
        let learned = try await services.expenditure.learn(log)
        return JSONAnswer.response(LogPayloads.expenditure(learned, in: log.span))
    }

    @Sendable private func projection(_ call: Call) async throws -> Response {
        let today = services.clock.today
        let span = try LogSpan.span(of: call, today: today)
        let weeks = try call.integer("weeks", default: 8, in: 1...52)
        let user = try call.user.user
        let projection = try await services.expenditure.project(
            try await learningLog(of: user),
            eatingAsIn: try await stores.foods(of: user, in: span),
            weeks: weeks
        )
        return JSONAnswer.response(LogPayloads.projection(projection, eatingAsIn: span))
    }

    /// Everything that the expenditure of a user is learned from.
    private func learningLog(of user: RecordID<StoredUser>) async throws -> ExpenditureService.Log {
        let today = services.clock.today
        let span = today.adding(days: 1 - ExpenditureService.days)...today
        return ExpenditureService.Log(
            profile: try await stores.profile(of: user)?.value ?? AccountProfile(),
            foods: try await stores.foods(of: user, in: span),
            weights: try await stores.weights(of: user, in: span),
            span: span
        )
    }
}
