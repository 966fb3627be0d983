import Logging
import MacroMindHTTP
import MacroMindKit
import Metrics
import Testing
import Tracing

struct ObservationTests {
    private static let header = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01"

    // W3C Trace Context, level 1, section 3.2.
    @Test("a field by the rules is read and written back")
    func roundTrip() throws {
        let trace = try #require(TraceContext(header: Self.header))
        #expect(trace.traceID == "4bf92f3577b34da6a3ce929d0e0e4736")
        #expect(trace.spanID == "00f067aa0ba902b7")
        #expect(trace.isSampled)
        #expect(trace.header == Self.header)
        #expect(TraceContext(header: String(Self.header.dropLast(2)) + "00")?.isSampled == false)
    }

    @Test(
        "a field that breaks the rules starts no trace",
        arguments: [
            "", "00", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7",
            "00-00000000000000000000000000000000-00f067aa0ba902b7-01",
            "00-4bf92f3577b34da6a3ce929d0e0e4736-0000000000000000-01",
            "00-4BF92F3577B34DA6A3CE929D0E0E4736-00f067aa0ba902b7-01",
            "ff-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01",
            "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01-more",
            "00-4bf92f3577b34da6a3ce929d0e0e473-00f067aa0ba902b7-01",
            "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-zz",
        ]
    )
    func refused(header: String) { #expect(TraceContext(header: header) == nil) }

    @Test("a later version with more parts is read by its first four")
    func laterVersion() {
        let later = "01" + Self.header.dropFirst(2) + "-what-comes-next"
        #expect(TraceContext(header: later)?.traceID == "4bf92f3577b34da6a3ce929d0e0e4736")
    }

    @Test("a tracer continues the trace of a request and passes it on under a name of its own")
    func continued() throws {
        let tracer = LoggingTracer(logger: Logger(label: "test"))
        var context = InstrumentationContext.topLevel
        tracer.extract(["traceparent": Self.header], into: &context, using: Fields())
        let span = tracer.startSpan("work", context: context, ofKind: .server)
        var outgoing: [String: String] = [:]
        tracer.inject(span.context, into: &outgoing, using: Fields())
        span.end()
        let passed = try #require(outgoing["traceparent"].flatMap(TraceContext.init(header:)))
        #expect(passed.traceID == "4bf92f3577b34da6a3ce929d0e0e4736")
        #expect(passed.spanID != "00f067aa0ba902b7")
    }

    @Test("work without a trace starts one, and each is another")
    func started() {
        let traces = (0..<100).map { _ in TraceContext() }
        #expect(Set(traces.map(\.traceID)).count == 100)
        #expect(traces.allSatisfy { TraceContext(header: $0.header) == $0 })
    }

    @Test("transactions and calls of models are counted by their outcome")
    func counted() async {
        let registry = PrometheusRegistry()
        let metrics = ServerMetrics(factory: registry)
        metrics.record(StoreActivity(kind: .read, outcome: .ok, duration: .milliseconds(2)))
        metrics.record(StoreActivity(kind: .write, outcome: .refused, duration: .milliseconds(20)))
        let provider = ObservingLLMProvider(Failing(), clock: LLMTimeSource(ContinuousClock())) {
            metrics.record($0)
        }
        _ = try? await provider.complete(LLMRequest(messages: [.user("Plan a week.")]))
        for line in [
            #"macromind_store_transactions_total{kind="read",outcome="ok"} 1.0"#,
            #"macromind_store_transactions_total{kind="write",outcome="refused"} 1.0"#,
            #"macromind_store_transaction_duration_seconds_bucket{kind="read",le="0.0025"} 1"#,
            #"macromind_store_transaction_duration_seconds_count{kind="write"} 1"#,
            #"macromind_provider_requests_total{provider="stub",outcome="timeout"} 1.0"#,
        ] {
            #expect(registry.text.contains(line + "\n"), "\(line)")
        }
    }

    private struct Failing: LLMProvider {
        let identity = LLMModelIdentity(provider: "stub", model: "none")

        func complete(_ request: LLMRequest) async throws(LLMError) -> LLMResponse {
            throw LLMError(.timeout, "The model took too long.")
        }
    }

    private struct Fields: Extractor, Injector {
        func extract(key: String, from carrier: [String: String]) -> String? { carrier[key] }

        func inject(_ value: String, forKey key: String, into carrier: inout [String: String]) {
            carrier[key] = value
        }
    }
}
