import HTTPTypes
import Hummingbird

extension Endpoint {
    /// Creates a route of the own account.
    static func account(
        _ method: HTTPRequest.Method,
        _ path: String,
        _ access: Endpoint.Access,
        _ id: String,
        _ summary: String,
        body: Endpoint.Body = .none,
        request: String? = nil,
        success: Int = 200,
        response: String? = nil,
        failures: [Int] = [],
        _ handle: @escaping @Sendable (Call) async throws -> Response
    ) -> Endpoint {
        Endpoint(
            service: .auth,
            method: method,
            path: "/api/auth/\(path)",
            access: access,
            limit: .user,
            body: body,
            description: EndpointDescription(
                id: id,
                summary: summary,
                requestSchema: request,
                success: success,
                responseSchema: response,
                failures: failures
            ),
            handle: handle
        )
    }
}
