public import Logging
public import Tracing

/// A tracer that takes and passes on the trace of W3C, and writes each piece of work as a line of the log at the level `debug`.
///
/// A server that sends its traces to a collector bootstraps another tracer in its place; nothing else changes.
///
/// ```swift
/// InstrumentationSystem.bootstrap(LoggingTracer(logger: Logger(label: "trace")))
/// ```
public struct LoggingTracer: Tracer {
    private let logger: Logger

    /// Creates a tracer.
    ///
    /// - Parameter logger: Where the pieces of work are written.
    public init(logger: Logger) { self.logger = logger }

    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public func startSpan<Instant: TracerInstant>(
        _ operationName: String,
        context: @autoclosure () -> InstrumentationContext,
        ofKind kind: SpanKind,
        at instant: @autoclosure () -> Instant,
        function: String,
        file fileID: String,
        line: UInt
    ) -> LoggedSpan {
        var own = context()
        let parent = own.trace
        own.trace = parent?.child() ?? TraceContext()
        return LoggedSpan(
            operationName,
            context: own,
            parent: parent?.spanID,
            kind: kind,
            start: instant().nanosecondsSinceEpoch,
            logger: logger
        )
    }

    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public func forceFlush() {}

    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public func extract<Carrier, Extract: Extractor>(
        _ carrier: Carrier,
        into context: inout InstrumentationContext,
        using extractor: Extract
    ) where Extract.Carrier == Carrier {
        guard let header = extractor.extract(key: "traceparent", from: carrier) else { return }
        context.trace = TraceContext(header: header)
    }

    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public func inject<Carrier, Inject: Injector>(
        _ context: InstrumentationContext,
        into carrier: inout Carrier,
        using injector: Inject
    ) where Inject.Carrier == Carrier {
        guard let trace = context.trace else { return }
        injector.inject(trace.header, forKey: "traceparent", into: &carrier)
    }
}
