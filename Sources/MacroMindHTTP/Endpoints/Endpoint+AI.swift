import HTTPTypes
import Hummingbird
import MacroMindAccounts

extension Endpoint {
    /// Creates a route of the coach and of what is worked out from text.
    static func ai(
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
}
