/// Why a search ended without a plan although nothing shows that none exists.
public enum PlanNotFound: Error, Sendable, Hashable, CustomStringConvertible {
    /// The search was stopped before it had a plan that keeps all hard rules.
    case cancelled
    /// The effort was spent, and the request is too large to show that it has no plan.
    case effortSpent

    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public var description: String {
        switch self {
        case .cancelled: "The search was stopped before a plan was found. Let it run on."
        case .effortSpent:
            "No plan was found, and none was shown to be impossible. Ask for more effort or loosen a rule."
        }
    }
}
