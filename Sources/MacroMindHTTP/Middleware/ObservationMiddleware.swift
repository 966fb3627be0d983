import HTTPTypes
import Hummingbird
import Logging
import MacroMindKit
import Metrics
import Tracing

/// Writes one line of the log for each request, counts it, and continues its trace.
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
        var parent = InstrumentationContext.current ?? .topLevel
        InstrumentationSystem.instrument.extract(request.headers, into: &parent, using: FieldExtractor())
        let span = InstrumentationSystem.tracer.startAnySpan(
            "\(request.method.rawValue)",
            context: parent,
            ofKind: .server
        )
        defer { span.end() }
        let trace = span.context.trace ?? request.headers[.traceparent].flatMap(TraceContext.init(header:))
        if let trace {
            context.logger[metadataKey: "trace_id"] = "\(trace.traceID)"
            context.logger[metadataKey: "span_id"] = "\(trace.spanID)"
        }
        let observed = context
        let start = ContinuousClock.now
        let response = try await InstrumentationContext.$current.withValue(span.context) {
            try await next(request, observed)
        }
        let elapsed = ContinuousClock.now - start
        let (seconds, attoseconds) = elapsed.components
        let duration = Double(seconds) + Double(attoseconds) / 1e18
        let route = context.endpointPath ?? "unmatched"
        let method = Self.known.contains(request.method) ? request.method.rawValue : "OTHER"
        let dimensions = [
            ("method", method), ("route", route == "NotFound" ? "unmatched" : route),
            ("status", "\(response.status.code)"),
        ]
        span.operationName = "\(method) \(dimensions[1].1)"
        span.attributes["http.response.status_code"] = Int(response.status.code)
        if response.status.code >= 500 { span.setStatus(SpanStatus(code: .error)) }
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
}
