import HTTPTypes
import Hummingbird
import Logging
import MacroMindKit
import Metrics

/// Writes one line of the log for each request, and counts it.
struct ObservationMiddleware<Context: ScopedRequestContext>: RouterMiddleware {
    @concurrent
    func handle(
        _ request: Request,
        context: Context,
        next: @concurrent (Request, Context) async throws -> Response
    ) async throws -> Response {
        var context = context
        context.logger[metadataKey: "request_id"] = "\(context.scope.id)"
        context.logger[metadataKey: "hb.request.id"] = nil
        if let trace = Self.traceID(request.headers) { context.logger[metadataKey: "trace_id"] = "\(trace)" }
        let start = ContinuousClock.now
        let response = try await next(request, context)
        let elapsed = ContinuousClock.now - start
        let (seconds, attoseconds) = elapsed.components
        let duration = Double(seconds) + Double(attoseconds) / 1e18
        let route = context.endpointPath ?? "unmatched"
        let method = Self.known.contains(request.method) ? request.method.rawValue : "OTHER"
        let dimensions = [
            ("method", method), ("route", route == "NotFound" ? "unmatched" : route),
            ("status", "\(response.status.code)"),
        ]
        Counter(label: "http_requests_total", dimensions: dimensions).increment()
        Recorder(label: "http_request_duration_seconds", dimensions: dimensions).record(duration)
        context.logger.log(
            level: response.status.code >= 500 ? .error : .info,
            "request",
            metadata: [
                "method": "\(method)", "route": "\(route)", "status": "\(response.status.code)",
                "duration_ms": "\((duration * 1e6).rounded() / 1e3)",
                "client": "\(context.scope.clientAddress)",
            ]
        )
        return response
    }

    private static var known: Set<HTTPRequest.Method> {
        [.get, .head, .post, .put, .patch, .delete, .options, .trace]
    }

    /// The trace that the request belongs to.
    ///
    /// - Source: W3C Trace Context, level 1.
    private static func traceID(_ headers: HTTPFields) -> String? {
        guard let parts = headers[.traceparent]?.split(separator: "-", omittingEmptySubsequences: false),
            parts.count >= 4, parts[0].count == 2, parts[0] != "ff", parts[1].count == 32,
            parts[2].count == 16,
            parts[1].allSatisfy({ $0.isHexDigit && !$0.isUppercase }), parts[1].contains(where: { $0 != "0" })
        else { return nil }
        return String(parts[1])
    }
}
