import HTTPTypes
import Hummingbird
import MacroMindAccounts
import MacroMindKit
import NIOCore

/// The coach and the analysis of recipes.
struct CoachController: Sendable {
    let services: APIServices

    var endpoints: [Endpoint] {
        [
            route(
                .post,
                "chat",
                .user(.coach),
                .ai,
                "chat",
                "Ask the coach",
                body: .required,
                request: "ChatRequest",
                response: "ChatAnswer",
                chat
            ),
            route(
                .get,
                "history",
                .user(.read),
                .user,
                "readHistory",
                "Read the conversation",
                query: Self.pages,
                response: "History",
                history
            ),
            route(
                .delete,
                "history",
                .user(.coach),
                .user,
                "deleteHistory",
                "Delete the conversation",
                success: 204,
                deleteHistory
            ),
            route(
                .get,
                "history/{user_id}",
                .user(.read),
                .user,
                "readHistoryOfUser",
                "Read the conversation",
                query: Self.pages,
                response: "History",
                failures: [404],
                history
            ),
            route(
                .delete,
                "history/{user_id}",
                .user(.coach),
                .user,
                "deleteHistoryOfUser",
                "Delete the conversation",
                success: 204,
                failures: [404],
                deleteHistory
            ),
            route(
                .post,
                "analyze-recipe",
                .user(.coach),
                .ai,
                "analyzeRecipe",
                "Work out what is in a recipe",
                body: .required,
                request: "RecipeRequest",
                response: "RecipeAnswer",
                failures: [503],
                analyze
            ),
        ]
    }

    private static let pages: [EndpointDescription.Query] = [
        .init(name: "limit", schema: #"{"type":"integer","minimum":1,"maximum":100,"default":50}"#),
        .init(name: "offset", schema: #"{"type":"integer","minimum":0,"maximum":999999999,"default":0}"#),
    ]

    private func route(
        _ method: HTTPRequest.Method,
        _ path: String,
        _ access: Endpoint.Access,
        _ limit: LimitClass,
        _ id: String,
        _ summary: String,
        query: [EndpointDescription.Query] = [],
        body: Endpoint.Body = .none,
        request: String? = nil,
        success: Int = 200,
        response: String? = nil,
        failures: [Int] = [],
        _ handle: @escaping @Sendable (Call) async throws -> Response
    ) -> Endpoint {
        Endpoint(
            service: .ai,
            method: method,
            path: "/api/ai/\(path)",
            access: access,
            limit: limit,
            body: body,
            description: EndpointDescription(
                id: id,
                summary: summary,
                query: query,
                requestSchema: request,
                success: success,
                responseSchema: response,
                otherMediaTypes: id == "chat" ? ["text/event-stream"] : [],
                failures: failures
            ),
            handle: handle
        )
    }

    @Sendable private func chat(_ call: Call) async throws -> Response {
        var body = call.body
        let message = body.string("message", isRequired: true, length: 1...4_000, allowsBlank: false) ?? ""
        try body.finish()
        let user = try await services.accounts.account(of: try call.user).id
        let situation = try await situation(of: user)
        let pieces = services.coach.answer(message, in: situation)
        let accepted = call.request.headers[values: .accept].joined(separator: ",").lowercased()
        if accepted.contains("text/event-stream") {
            return stream(pieces, message: message, user: user, requestID: call.scope.id)
        }
        var answer = ""
        for await piece in pieces { answer += piece }
        try Task.checkCancellation()
        let exchange = try await keep(answer, to: message, of: user)
        return JSONAnswer.response(PlanPayloads.exchange(exchange, idName: "message_id"))
    }

    private func situation(of user: RecordID<StoredUser>) async throws -> CoachSituation {
        let today = services.clock.today
        return CoachSituation(
            profile: try await services.stores.profile(of: user)?.value ?? AccountProfile(),
            plan: try await services.stores.plan(weekStart: today.mondayOfWeek, of: user)?.value,
            history: try await services.stores.exchanges(of: user, offset: 0, limit: 20).elements.reversed(),
            today: today,
            userKey: user.rawValue
        )
    }

    private func keep(
        _ answer: String,
        to message: String,
        of user: RecordID<StoredUser>
    ) async throws -> ChatExchange {
        let exchange = ChatExchange(
            id: RecordID(rawValue: Randomness.uuid()),
            user: user,
            question: message,
            answer: answer,
            createdAt: services.clock.now()
        )
        try await services.stores.append(exchange)
        return exchange
    }

    /// The answer as events; leaving the stream ends the work, and only a finished answer is kept.
    private func stream(
        _ pieces: AsyncStream<String>,
        message: String,
        user: RecordID<StoredUser>,
        requestID: String
    ) -> Response {
        let body = ResponseBody { [self] writer in
            var answer = ""
            for await piece in pieces {
                answer += piece
                try await writer.write(Self.event("delta", ["text": .string(piece)]))
            }
            do {
                try Task.checkCancellation()
                let exchange = try await keep(answer, to: message, of: user)
                try await writer.write(
                    Self.event("done", PlanPayloads.exchange(exchange, idName: "message_id"))
                )
            } catch {
                let problem =
                    Problem(error, now: services.clock.now())
                    ?? Problem(.internal, "Something went wrong here; the log knows it under the request_id.")
                try await writer.write(Self.event("error", problem.json(requestID: requestID)))
            }
            try await writer.finish(nil)
        }
        return Response(
            status: .ok,
            headers: [.contentType: "text/event-stream", .cacheControl: "no-store"],
            body: body
        )
    }

    private static func event(_ name: String, _ data: JSONValue) -> ByteBuffer {
        ByteBuffer(string: "event: \(name)\ndata: \(CanonicalJSON.text(of: data))\n\n")
    }

    /// Refuses the conversation of anybody else as if there were none.
    private func checkOwner(_ call: Call) throws -> RecordID<StoredUser> {
        let user = try call.user.user
        if let named = call.parameters.get("user_id"), named.lowercased() != user.rawValue {
            throw Problem(.notFound, "There is no such conversation.")
        }
        return user
    }

    @Sendable private func history(_ call: Call) async throws -> Response {
        let limit = try call.integer("limit", default: 50, in: 1...100)
        let offset = try call.integer("offset", default: 0, in: 0...999_999_999)
        let user = try checkOwner(call)
        let page = try await services.stores.exchanges(of: user, offset: offset, limit: limit)
        return JSONAnswer.response([
            "total": .number(Double(page.total)),
            "messages": .array(page.elements.map { PlanPayloads.exchange($0, idName: "id") }),
        ])
    }

    @Sendable private func deleteHistory(_ call: Call) async throws -> Response {
        try await services.stores.deleteExchanges(of: try checkOwner(call))
        return JSONAnswer.nothing
    }

    @Sendable private func analyze(_ call: Call) async throws -> Response {
        var body = call.body
        let text = body.string("recipe_text", isRequired: true, length: 10...5_000, allowsBlank: false) ?? ""
        try body.finish()
        return JSONAnswer.response(PlanPayloads.analysis(try await services.recipes.analyze(text)))
    }
}
