import HTTPTypes
import Hummingbird
import MacroMindAccounts

extension Endpoint {
    /// Creates a route of plans, logs and recipes for users.
    static func meals(
        _ method: HTTPRequest.Method,
        _ path: String,
        _ scope: Principal.Scope,
        limit: LimitClass = .user,
        body: Body = .none,
        isIdempotent: Bool = false,
        _ description: EndpointDescription,
        _ handle: @escaping @Sendable (Call) async throws -> Response
    ) -> Endpoint {
        Endpoint(
            service: .meals,
            method: method,
            path: path,
            access: .user(scope),
            limit: limit,
            body: body,
            isIdempotent: isIdempotent,
            description: description,
            handle: handle
        )
    }
}
