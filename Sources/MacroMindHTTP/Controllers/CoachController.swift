import HTTPTypes
import Hummingbird
import MacroMindAccounts
import MacroMindKit
import NIOCore

/// Questions to the coach.
struct CoachController: Sendable {
    let services: APIServices

    var endpoints: [Endpoint] {
        [
            .ai(
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
            )
        ]
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
}
