/// A part of the interface that a process may serve alone.
public enum ServiceName: String, Sendable, CaseIterable {
    /// Accounts and sessions.
    case auth
    /// Targets, plans, logs and recipes.
    case meals
    /// The coach and the analysis of recipes.
    case ai
    /// The documentation for people.
    case web
    /// Health, readiness, metrics, the description of the interface; every process serves it.
    case operations
}
