import Logging
import Synchronization
public import Tracing

/// A piece of work that is written to the log when it ends.
public final class LoggedSpan: Span, Sendable {
    private struct State {
        var name: String
        var attributes: SpanAttributes = [:]
        var isFailed = false
        var hasEnded = false
    }

    /// Where the work stands in its trace.
    public let context: InstrumentationContext
    private let state: Mutex<State>
    private let parent: String?
    private let kind: SpanKind
    private let start: UInt64
    private let logger: Logger

    init(
        _ name: String,
        context: InstrumentationContext,
        parent: String?,
        kind: SpanKind,
        start: UInt64,
        logger: Logger
    ) {
        self.context = context
        self.parent = parent
        self.kind = kind
        self.start = start
        self.logger = logger
        state = Mutex(State(name: name))
    }

    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public var operationName: String {
        get { state.withLock { $0.name } }
        set { state.withLock { $0.name = newValue } }
    }

    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public var attributes: SpanAttributes {
        get { state.withLock { $0.attributes } }
        set { state.withLock { $0.attributes = newValue } }
    }

    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public var isRecording: Bool { context.trace?.isSampled ?? false }

    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public func setStatus(_ status: SpanStatus) {
        state.withLock { $0.isFailed = status.code == .error }
    }

    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public func addEvent(_ event: SpanEvent) {}

    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public func addLink(_ link: SpanLink) {}

    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public func recordError<Instant: TracerInstant>(
        _ error: any Error,
        attributes: SpanAttributes,
        at instant: @autoclosure () -> Instant
    ) {
        // The kind alone: a message may hold what a person wrote.
        state.withLock {
            $0.isFailed = true
            $0.attributes["error.type"] = "\(type(of: error))"
        }
    }

    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public func end<Instant: TracerInstant>(at instant: @autoclosure () -> Instant) {
        let ended = state.withLock { state -> State? in
            defer { state.hasEnded = true }
            return state.hasEnded ? nil : state
        }
        guard let ended, isRecording, let trace = context.trace else { return }
        let end = instant().nanosecondsSinceEpoch
        var metadata: Logger.Metadata = [
            "trace_id": "\(trace.traceID)", "span_id": "\(trace.spanID)", "name": "\(ended.name)",
            "kind": "\(kind)", "outcome": ended.isFailed ? "error" : "ok",
            "duration_ms": "\(Double((end > start ? end - start : 0) / 1_000) / 1_000)",
        ]
        if let parent { metadata["parent_id"] = "\(parent)" }
        ended.attributes.forEach { name, value in metadata[name] = "\(Self.text(value))" }
        logger.debug("span", metadata: metadata)
    }

    private static func text(_ value: SpanAttribute) -> String {
        switch value {
        case .int32(let number): "\(number)"
        case .int64(let number): "\(number)"
        case .double(let number): "\(number)"
        case .bool(let flag): "\(flag)"
        case .string(let text): text
        default: "\(value)"
        }
    }
}
