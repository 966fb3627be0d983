import HTTPTypes
import Hummingbird
import Synchronization

/// Refuses work beyond a bound at once, so that what is accepted is done in time.
///
/// Health is always told.
final class SheddingMiddleware<Context: ScopedRequestContext>: RouterMiddleware {
    private let running = Mutex(0)
    private let limit: Int

    init(limit: Int) { self.limit = max(1, limit) }

    @concurrent
    func handle(
        _ request: Request,
        context: Context,
        next: @concurrent (Request, Context) async throws -> Response
    ) async throws -> Response {
        let path = request.uri.path
        if path.hasPrefix("/health") || path == "/ready" || path == "/metrics" {
            return try await next(request, context)
        }
        let isAccepted = running.withLock { count in
            guard count < limit else { return false }
            count += 1
            return true
        }
        guard isAccepted else {
            throw Problem(
                .overloaded,
                "More requests are being worked on than can be; try again in a moment.",
                headers: [.retryAfter: "1"]
            )
        }
        defer { running.withLock { $0 -= 1 } }
        return try await next(request, context)
    }
}
