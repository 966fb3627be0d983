public import MacroMindKit
public import Metrics

/// Counts what happens below the routes: in the store, the language model, the planner and the coach.
///
/// Names follow the convention of Prometheus: a unit at the end of durations, `_total` at the end of counts.
public struct ServerMetrics: Sendable {
    private let factory: any MetricsFactory

    /// Creates metrics.
    ///
    /// - Parameter factory: What keeps the figures; the one that the process was bootstrapped with when left out.
    public init(factory: any MetricsFactory = MetricsSystem.factory) { self.factory = factory }

    /// Counts a transaction: `macromind_store_transactions_total` and `macromind_store_transaction_duration_seconds`.
    public func record(_ activity: StoreActivity) {
        let kind = ("kind", activity.kind.rawValue)
        count("macromind_store_transactions_total", [kind, ("outcome", activity.outcome.rawValue)])
        time("macromind_store_transaction_duration_seconds", [kind], activity.duration)
    }

    /// Counts a call of a model: `macromind_provider_requests_total` and `macromind_provider_request_duration_seconds`.
    public func record(_ call: LLMObservation) {
        let provider = ("provider", call.identity.provider)
        let outcome =
            switch call.outcome {
            case .answered: "ok"
            case .failed(let code): code.rawValue
            case .abandoned: "abandoned"
            }
        count("macromind_provider_requests_total", [provider, ("outcome", outcome)])
        time("macromind_provider_request_duration_seconds", [provider], call.duration)
    }

    /// Counts a week that was asked for: `macromind_plans_total` and `macromind_plan_duration_seconds`.
    ///
    /// - Parameters:
    ///   - outcome: `ok`, `infeasible` or `error`.
    ///   - duration: How long planning took, waiting included.
    func recordPlan(outcome: String, duration: Duration) {
        count("macromind_plans_total", [("outcome", outcome)])
        time("macromind_plan_duration_seconds", [], duration)
    }

    /// Counts an answer of the coach: `macromind_coach_answers_total` by who wrote it, `macromind_coach_guards_total` by what
    /// the guards found.
    func record(_ reply: CoachReply) {
        count("macromind_coach_answers_total", [("origin", reply.source.rawValue)])
        for code in Set(reply.findings.map(\.code)) {
            count("macromind_coach_guards_total", [("guard", code.rawValue)])
        }
    }

    private func count(_ label: String, _ dimensions: [(String, String)]) {
        Counter(label: label, dimensions: dimensions, factory: factory).increment()
    }

    private func time(_ label: String, _ dimensions: [(String, String)], _ duration: Duration) {
        let (seconds, attoseconds) = duration.components
        Recorder(label: label, dimensions: dimensions, aggregate: true, factory: factory)
            .record(Double(seconds) + Double(attoseconds) / 1e18)
    }
}
