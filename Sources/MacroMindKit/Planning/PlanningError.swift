/// Why no plan was made.
public enum PlanningError: Error, Sendable, Hashable, CustomStringConvertible {
    /// A figure of the request can not be right.
    case invalid(InputError)
    /// No plan meets the request.
    case infeasible(Infeasibility)
    /// A dish violates a restriction, such as a locked one.
    case refused(String, [RestrictionViolation])
    /// No other dish may take the place of a planned one.
    case noAlternative(String)
    /// The task was cancelled.
    case cancelled

    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public var description: String {
        switch self {
        case .invalid(let error): error.message
        case .infeasible(let infeasibility): infeasibility.description
        case .refused(let dish, let violations):
            "“\(dish)” is refused: "
                + violations.map { "\($0.food) (\($0.restriction), \($0.certainty.rawValue))" }
                .joined(separator: ", ") + "."
        case .noAlternative(let dish):
            "No other dish of the catalogue may take the place of “\(dish)”; loosen a restriction or a limit."
        case .cancelled: "The search was cancelled."
        }
    }
}
