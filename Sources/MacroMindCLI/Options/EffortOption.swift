import ArgumentParser
import MacroMindKit

/// How much search a plan is worth, on the command line.
enum EffortOption: String, ExpressibleByArgument, CaseIterable {
    case quick, `default`, thorough

    var effort: PlanEffort {
        switch self {
        case .quick: .quick
        case .default: .standard
        case .thorough: .thorough
        }
    }
}
