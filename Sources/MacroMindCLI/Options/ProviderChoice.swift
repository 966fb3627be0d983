import ArgumentParser
import MacroMindKit

/// Who proposes the dishes of a plan.
enum ProviderChoice: String, ExpressibleByArgument, CaseIterable {
    case offline, stub

    func plan(_ request: PlanRequest, planner: MealPlanner, effort: PlanEffort) async throws -> PlanResult {
        switch self {
        case .offline:
            let bar = ProgressBar("Planning")
            defer { bar.finish() }
            return try planner.plan(request, effort: effort, progress: bar.show)
        case .stub:
            let provider = StubLLMProvider.planning(from: planner.catalogue)
            return try await PlanGenerator(planner: planner, provider: provider)
                .plan(request, marker: Marker.make(), effort: effort)
        }
    }
}
