import Foundation
import MacroMindKit

/// A plan in the neutral planner formats: a request and a catalogue in, a plan or a conflict out.
enum NeutralPlan {
    /// The plan with its points beside it.
    private struct Answer: Encodable {
        let days: [PlanSelection.Day]
        let objective: Double
        let parts: PlanScore
        let lower_bound: Double
        let gap: Double
        let steps: Int
        let days_in_band: Int
    }

    /// A request without a plan.
    private struct Conflict: Encodable {
        let status = "infeasible"
        let conflict: [String]
        let relaxations: [String]
        let reason: String
    }

    /// Solves a request and returns the text of the answer and whether there is a plan.
    static func solve(
        request: String,
        catalogue: String,
        effort: PlanEffort,
        progress: (Double) -> Void
    ) throws(Failure) -> (text: String, isFeasible: Bool) {
        let parsed = try read(catalogue) { data throws(PlanningInputError) in
            try PlanningCatalogue(json: data)
        }
        let wishes = try read(request) { data throws(PlanningInputError) in try PlanningRequest(json: data) }
        do {
            let solution = try PlanSolver.solve(wishes, catalogue: parsed, effort: effort) { spent in
                progress(spent)
                return false
            }
            let answer = Answer(
                days: solution.plan.days,
                objective: rounded(solution.score.total),
                parts: solution.score,
                lower_bound: rounded(solution.lowerBound),
                gap: rounded(solution.gap),
                steps: solution.steps,
                days_in_band: solution.days.count { $0.isInBand }
            )
            return (try Files.json(answer), true)
        } catch let error as PlanInfeasibility {
            let conflict = Conflict(
                conflict: error.conflict.map(\.description),
                relaxations: error.relaxations.map(\.description),
                reason: error.description
            )
            return (try Files.json(conflict), false)
        } catch let error as PlanningInputError {
            throw Failure(.badData, "\(request): \(error)")
        } catch {
            throw Failure(.unexpected, "\(error)")
        }
    }

    private static func rounded(_ value: Double) -> Double { Grams(value).rounded(toPlaces: 5).value }

    private static func read<Value>(
        _ path: String,
        _ decode: (Data) throws(PlanningInputError) -> Value
    ) throws(Failure) -> Value {
        let data = try Files.read(path)
        do throws(PlanningInputError) {
            return try decode(data)
        } catch {
            throw Failure(.badData, "\(path): \(error)")
        }
    }
}
