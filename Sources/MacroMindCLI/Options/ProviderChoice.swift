import ArgumentParser
import MacroMindKit

/// Who proposes the dishes of a plan.
enum ProviderChoice: String, ExpressibleByArgument, CaseIterable {
    case offline, stub

    func plan(_ request: PlanRequest, planner: MealPlanner) async throws -> PlanResult {
        switch self {
        case .offline: try planner.plan(request)
        case .stub:
            try await PlanGenerator(
                planner: planner,
                provider: StubLLMProvider.planning(from: planner.catalogue)
            )
            .plan(request, marker: Marker.make())
        }
    }
}
