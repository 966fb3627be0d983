import Testing

@testable import MacroMindKit

/// Compares what the planner says about small requests with what trying all plans says.
struct ConflictDifferentialTests {
    private func hasPlan(_ request: PlanningRequest, _ catalogue: PlanningCatalogue) -> Bool {
        ExhaustiveFeasibility(request, catalogue).hasPlan()
    }

    @Test(arguments: 1...100 as ClosedRange<UInt64>)
    func `plans and conflicts are those of trying all plans`(seed: UInt64) throws {
        var cases = SmallPlanningCases(seed: seed)
        let catalogue = try cases.catalogue()
        let request = cases.request(for: catalogue)
        do {
            let solution = try PlanSolver.solve(
                request,
                catalogue: catalogue,
                effort: PlanEffort(stepsPerDay: 200)
            )
            let violations = PlanValidator(request: request, catalogue: catalogue).violations(solution.plan)
            #expect(violations.isEmpty, "seed \(seed)")
            #expect(hasPlan(request, catalogue), "seed \(seed)")
        } catch let reason as PlanInfeasibility {
            #expect(!hasPlan(request, catalogue), "seed \(seed): \(reason)")
            expectMinimal(reason, request, catalogue, seed)
            for relaxation in reason.relaxations {
                let helped = relaxed(request, by: relaxation)
                #expect(hasPlan(helped, catalogue), "seed \(seed): \(relaxation)")
                #expect(!relaxation.description.contains("allergen:"), "seed \(seed): \(relaxation)")
            }
        }
    }

    private func expectMinimal(
        _ reason: PlanInfeasibility,
        _ request: PlanningRequest,
        _ catalogue: PlanningCatalogue,
        _ seed: UInt64
    ) {
        let ids = Set(reason.conflict.map(\.description))
        #expect(ids.count == reason.conflict.count, "seed \(seed): \(ids)")
        #expect(!hasPlan(request.keeping(only: ids), catalogue), "seed \(seed): \(ids) can be met together")
        for id in ids {
            #expect(
                hasPlan(request.keeping(only: ids.subtracting([id])), catalogue),
                "seed \(seed): \(ids) conflict without \(id) too"
            )
        }
    }

    /// Returns the request with the changes that are offered.
    private func relaxed(
        _ request: PlanningRequest,
        by relaxation: PlanInfeasibility.Relaxation
    ) -> PlanningRequest {
        let all = Set(request.rules.map(\.description))
        var relaxed = request
        var dropped: Set<String> = []
        for change in relaxation.changes {
            guard let value = change.value else {
                dropped.insert(change.rule.description)
                continue
            }
            switch change.rule {
            case .prep(let type): relaxed.hard.maxPrepMinutes[type] = Int(value)
            case .maxUses: relaxed.hard.maxUsesPerRecipe = Int(value)
            case .limit(let nutrient, .min): relaxed.hard.dailyLimits[nutrient]?.min = value
            case .limit(let nutrient, .max): relaxed.hard.dailyLimits[nutrient]?.max = value
            case .maxCost: relaxed.hard.maxCostCents = value
            default: Issue.record("\(change.rule) has no figure")
            }
        }
        return relaxed.keeping(only: all.subtracting(dropped))
    }
}
