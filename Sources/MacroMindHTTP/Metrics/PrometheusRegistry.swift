public import Metrics
import Synchronization

/// Counts and measures what a process does, and writes it in the text format of Prometheus.
///
/// Bootstrap `MetricsSystem` with it once. Series are bounded in number.
///
/// - Source: Prometheus, *Exposition formats*, text format 0.0.4.
public final class PrometheusRegistry: MetricsFactory, Sendable {
    private let series = Mutex<[Key: Series]>([:])
    private static let maximumSeries = 4_096
    private static let bounds = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]

    private enum Kind: String { case counter, gauge, histogram }

    private struct Key: Hashable {
        let name: String
        let labels: String
    }

    private struct Series {
        let kind: Kind
        var value = 0.0
        var count = 0
        var buckets: [Int] = []
    }

    /// Creates an empty registry.
    public init() {}

    private final class Handler: CounterHandler, FloatingPointCounterHandler, RecorderHandler, TimerHandler,
        MeterHandler, Sendable
    {
        private let registry: PrometheusRegistry
        private let key: Key
        private let kind: Kind

        init(_ registry: PrometheusRegistry, key: Key, kind: Kind) {
            self.registry = registry
            self.key = key
            self.kind = kind
        }

        func increment(by amount: Int64) { change { $0.value += Double(amount) } }
        func increment(by amount: Double) { change { $0.value += amount } }
        func decrement(by amount: Double) { change { $0.value -= amount } }
        func set(_ value: Int64) { change { $0.value = Double(value) } }
        func set(_ value: Double) { change { $0.value = value } }
        func record(_ value: Int64) { record(Double(value)) }
        func recordNanoseconds(_ duration: Int64) { record(Double(duration) / 1e9) }
        func reset() { change { $0.value = 0 } }

        func record(_ value: Double) {
            change { series in
                guard series.kind == .histogram else {
                    series.value = value
                    return
                }
                if series.buckets.isEmpty { series.buckets = Array(repeating: 0, count: bounds.count) }
                series.value += value
                series.count += 1
                for (index, bound) in bounds.enumerated() where value <= bound { series.buckets[index] += 1 }
            }
        }

        private func change(_ body: (inout Series) -> Void) { registry.change(key, kind: kind, body) }
    }

    private func change(_ key: Key, kind: Kind, _ body: (inout Series) -> Void) {
        series.withLock { series in
            guard series[key] != nil || series.count < Self.maximumSeries else { return }
            body(&series[key, default: Series(kind: kind)])
        }
    }

    private func handler(_ label: String, _ dimensions: [(String, String)], _ kind: Kind) -> Handler {
        let labels = dimensions.map { "\(Self.name($0.0))=\"\(Self.escaped($0.1))\"" }.joined(separator: ",")
        return Handler(self, key: Key(name: Self.name(label), labels: labels), kind: kind)
    }

    private static func name(_ text: String) -> String {
        String(text.map { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "_" || $0 == ":") ? $0 : "_" })
    }

    private static func escaped(_ text: String) -> String {
        text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("\n", with: "\\n")
    }

    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public func makeCounter(label: String, dimensions: [(String, String)]) -> any CounterHandler {
        handler(label, dimensions, .counter)
    }

    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public func makeFloatingPointCounter(
        label: String,
        dimensions: [(String, String)]
    ) -> any FloatingPointCounterHandler {
        handler(label, dimensions, .counter)
    }

    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public func makeMeter(label: String, dimensions: [(String, String)]) -> any MeterHandler {
        handler(label, dimensions, .gauge)
    }

    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public func makeRecorder(
        label: String,
        dimensions: [(String, String)],
        aggregate: Bool
    ) -> any RecorderHandler {
        handler(label, dimensions, aggregate ? .histogram : .gauge)
    }

    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public func makeTimer(label: String, dimensions: [(String, String)]) -> any TimerHandler {
        handler(label, dimensions, .histogram)
    }

    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public func destroyCounter(_ handler: any CounterHandler) {}

    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public func destroyFloatingPointCounter(_ handler: any FloatingPointCounterHandler) {}

    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public func destroyMeter(_ handler: any MeterHandler) {}

    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public func destroyRecorder(_ handler: any RecorderHandler) {}

    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public func destroyTimer(_ handler: any TimerHandler) {}

    /// Everything counted so far, as text.
    public var text: String {
        let all = series.withLock { $0 }.sorted {
            ($0.key.name, $0.key.labels) < ($1.key.name, $1.key.labels)
        }
        var lines: [String] = []
        var last = ""
        for (key, series) in all {
            if key.name != last {
                lines.append("# HELP \(key.name) \(key.name.replacing("_", with: " "))")
                lines.append("# TYPE \(key.name) \(series.kind.rawValue)")
                last = key.name
            }
            lines += Self.lines(key, series)
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private static func lines(_ key: Key, _ series: Series) -> [String] {
        let labels = key.labels.isEmpty ? "" : "{\(key.labels)}"
        guard series.kind == .histogram else { return ["\(key.name)\(labels) \(series.value)"] }
        let prefix = key.labels.isEmpty ? "" : key.labels + ","
        var lines = zip(bounds, series.buckets).map {
            "\(key.name)_bucket{\(prefix)le=\"\($0)\"} \($1)"
        }
        lines.append("\(key.name)_bucket{\(prefix)le=\"+Inf\"} \(series.count)")
        lines.append("\(key.name)_sum\(labels) \(series.value)")
        lines.append("\(key.name)_count\(labels) \(series.count)")
        return lines
    }
}
