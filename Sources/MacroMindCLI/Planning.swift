import MacroMindData
import MacroMindKit

/// Calls the engines and turns their errors into exits of a command.
enum Planning {
    static func targets(
        for request: TargetRequest,
        policy: SafetyPolicy = .standard
    ) throws(Failure) -> NutritionTargets {
        do {
            return try TargetCalculator(policy: policy).targets(for: request)
        } catch {
            switch error {
            case .invalid: throw Failure(.badData, error.description)
            case .refused, .infeasible: throw Failure(.infeasible, error.description)
            }
        }
    }

    static func catalogue() throws(Failure) -> RecipeCatalogue {
        do {
            return try RecipeCatalogue.bundled()
        } catch {
            throw Failure(.unexpected, "The bundled catalogue is damaged: \(error)")
        }
    }

    static func planner() throws(Failure) -> MealPlanner {
        do {
            return try MealPlanner(catalogue: try catalogue(), purchases: .bundled)
        } catch let error as Failure {
            throw error
        } catch {
            throw Failure(.unexpected, "The bundled catalogue is damaged: \(error)")
        }
    }

    static func failure(_ error: PlanningError) -> Failure {
        switch error {
        case .invalid: Failure(.badData, error.description)
        case .infeasible, .refused, .noAlternative: Failure(.infeasible, error.description)
        case .cancelled: Failure(.unexpected, error.description)
        }
    }
}
