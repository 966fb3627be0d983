/// Why no targets were made.
public enum TargetError: Error, Sendable, Hashable, CustomStringConvertible {
    /// A figure of the request can not be right.
    case invalid(InputError)
    /// The safety policy refuses the request.
    case refused(Finding)
    /// The macronutrient wishes do not fit the energy; the energy that would do is told.
    case infeasible(Finding, smallestEnergy: Kilocalories)

    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    public var description: String {
        switch self {
        case .invalid(let error): error.message
        case .refused(let finding), .infeasible(let finding, _): finding.message
        }
    }
}
