import HTTPTypes
import Hummingbird
import Logging
import MacroMindAccounts

/// Turns every error into a problem, in the one place where that is done.
struct ProblemMiddleware<Context: ScopedRequestContext>: RouterMiddleware {
    let table: RouteTable
    let clock: Clock

    @concurrent
    func handle(
        _ request: Request,
        context: Context,
        next: @concurrent (Request, Context) async throws -> Response
    ) async throws -> Response {
        if let methods = table.methods(at: request.uri.path), !methods.contains(request.method) {
            let allowed = methods.map(\.rawValue).sorted().joined(separator: ", ")
            let problem = Problem(
                .methodNotAllowed,
                "This address takes \(allowed).",
                headers: [.allow: allowed]
            )
            return problem.response(requestID: context.scope.id)
        }
        do {
            return try await next(request, context)
        } catch {
            return problem(for: error, context: context).response(requestID: context.scope.id)
        }
    }

    private func problem(for error: any Error, context: Context) -> Problem {
        if let problem = Problem(error, now: clock.now()) {
            if problem.code == .serviceUnavailable {
                context.logger.error("not available", metadata: ["error": "\(error)"])
            }
            return problem
        }
        context.logger.error("unhandled error", metadata: ["error": "\(String(reflecting: error))"])
        return Problem(.internal, "Something went wrong here; the log knows it under the request_id.")
    }
}
