import HTTPTypes
import Hummingbird
import MacroMindAccounts
import MacroMindKit

/// The conversation with the coach that is kept.
struct ConversationController: Sendable {
    let services: APIServices

    var endpoints: [Endpoint] {
        [
            .ai(
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
            .ai(
                .delete,
                "history",
                .user(.coach),
                .user,
                "deleteHistory",
                "Delete the conversation",
                success: 204,
                deleteHistory
            ),
            .ai(
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
            .ai(
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
        ]
    }

    private static let pages: [EndpointDescription.Query] = [
        .init(name: "limit", schema: #"{"type":"integer","minimum":1,"maximum":100,"default":50}"#),
        .init(name: "offset", schema: #"{"type":"integer","minimum":0,"maximum":999999999,"default":0}"#),
    ]

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
}
