import HTTPTypes
import Hummingbird

/// Adds the fields that every response has, answers preflights, and leaves the body of answers to `HEAD` out.
struct HeadersMiddleware<Context: ScopedRequestContext>: RouterMiddleware {
    let allowedOrigins: Set<String>

    @concurrent
    func handle(
        _ request: Request,
        context: Context,
        next: @concurrent (Request, Context) async throws -> Response
    ) async throws -> Response {
        let origin = request.headers[.origin]
        let isPreflight =
            request.method == .options && origin != nil
            && request.headers[.accessControlRequestMethod] != nil
        var response = isPreflight ? Response(status: .noContent) : try await next(request, context)
        addSecurity(&response.headers, isSecure: context.scope.isSecure)
        if !allowedOrigins.isEmpty { addVary(&response.headers) }
        if let origin, allowedOrigins.contains(origin) {
            addSharing(&response.headers, origin: origin, isPreflight: isPreflight)
        }
        return request.method == .head ? response.createHeadResponse() : response
    }

    private func addSecurity(_ headers: inout HTTPFields, isSecure: Bool) {
        headers[.xContentTypeOptions] = "nosniff"
        headers[.referrerPolicy] = "no-referrer"
        if headers[.contentSecurityPolicy] == nil {
            headers[.contentSecurityPolicy] = "default-src 'none'; frame-ancestors 'none'; base-uri 'none'"
        }
        if isSecure { headers[.strictTransportSecurity] = "max-age=31536000; includeSubDomains" }
    }

    private func addVary(_ headers: inout HTTPFields) {
        headers[.vary] = headers[.vary].map { "\($0), Origin" } ?? "Origin"
    }

    private func addSharing(_ headers: inout HTTPFields, origin: String, isPreflight: Bool) {
        headers[.accessControlAllowOrigin] = origin
        headers[.accessControlExposeHeaders] =
            "ETag, RateLimit, RateLimit-Policy, Retry-After, X-Request-Id, X-RateLimit-Limit, "
            + "X-RateLimit-Remaining, X-RateLimit-Reset"
        guard isPreflight else { return }
        headers[.accessControlAllowMethods] = "GET, HEAD, POST, PUT, PATCH, DELETE"
        headers[.accessControlAllowHeaders] =
            "Authorization, Content-Type, Idempotency-Key, If-Match, If-None-Match, X-Request-Id"
        headers[.accessControlMaxAge] = "600"
    }
}
