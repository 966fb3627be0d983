import Testing

@testable import MacroMindKit

/// What holds for every plan, over many made-up catalogues.
struct PlanPropertyTests {
    private static let effort = PlanEffort(stepsPerDay: 800)

    private func request(_ seed: UInt64) -> PlanningRequest {
        var request = PlanningFixtures.wishfulRequest(days: 2 + Int(seed % 3), seed: seed)
        if seed % 2 == 0 { request.hard.allergens = ["milk"] }
        if seed % 3 == 0 { request.hard.diets = ["vegetarian"] }
        if seed % 5 == 0 { request.hard.equipment = ["stove"] }
        if seed % 7 == 0 { request.hard.excludedFoods = ["f3", "f4"] }
        request.hard.maxPrepMinutes = ["breakfast": 40]
        request.hard.dailyLimits = [.energy: .init(min: 1300, max: 2700)]
        return request
    }

    @Test(arguments: 0..<200 as Range<UInt64>)
    func `every plan keeps the hard rules, or the rules in conflict are named`(seed: UInt64) throws {
        let catalogue = try PlanningFixtures.catalogue(seed: seed &* 7 &+ 1, recipes: 36)
        let request = request(seed)
        do {
            let solution = try PlanSolver.solve(request, catalogue: catalogue, effort: Self.effort)
            let validator = PlanValidator(request: request, catalogue: catalogue)
            #expect(validator.violations(solution.plan).isEmpty, "seed \(seed)")
            #expect(solution.lowerBound <= solution.score.total, "seed \(seed)")
        } catch let infeasibility as PlanInfeasibility {
            #expect(!infeasibility.conflict.isEmpty, "seed \(seed)")
        }
    }

    @Test(arguments: 0..<40 as Range<UInt64>)
    func `doubling food and targets alike changes no choice`(seed: UInt64) throws {
        let catalogue = try PlanningFixtures.catalogue(seed: seed &+ 90, recipes: 30)
        let doubled = try PlanningCatalogue(
            foods: catalogue.foods,
            recipes: catalogue.recipes.map { recipe in
                var recipe = recipe
                recipe.perServing = recipe.perServing.scaled(by: 2)
                recipe.costCents *= 2
                return recipe
            }
        )
        let request = PlanningFixtures.wishfulRequest(days: 2, seed: seed)
        var twice = request
        twice.targets = PlanningTargets(
            energy: 4000,
            protein: 220,
            carbohydrate: 440,
            fat: 140,
            minFiber: 56,
            maxSodium: 4600,
            maxSaturatedFat: 44
        )
        twice.soft.costBudgetCents = request.soft.costBudgetCents.map { $0 * 2 }
        let one = try PlanSolver.solve(request, catalogue: catalogue, effort: Self.effort)
        let two = try PlanSolver.solve(twice, catalogue: doubled, effort: Self.effort)
        #expect(one.plan == two.plan, "seed \(seed)")
        #expect(abs(one.score.total - two.score.total) < 1e-9, "seed \(seed)")
        #expect(abs(one.lowerBound - two.lowerBound) < 1e-6, "seed \(seed)")
    }

    @Test(arguments: 0..<60 as Range<UInt64>)
    func `giving up a rule or a wish makes no plan worse beyond the noise of the search`(seed: UInt64) throws
    {
        let catalogue = try PlanningFixtures.catalogue(seed: seed &+ 300, recipes: 30)
        let strict = PlanningFixtures.wishfulRequest(days: 2, seed: seed)
        var loose = strict
        switch seed % 5 {
        case 0: loose.soft.cookMinutesBudget = nil
        case 1: loose.soft.costBudgetCents = nil
        case 2: loose.soft.foodsBudget = nil
        case 3: loose.soft.cuisines = []
        default: loose.hard.maxUsesPerRecipe = nil
        }
        let effort = PlanEffort(stepsPerDay: 25_000)
        let before = try PlanSolver.solve(strict, catalogue: catalogue, effort: effort)
        let after = try PlanSolver.solve(loose, catalogue: catalogue, effort: effort)
        // The strict plan is a plan of the loose request: its points there are what the search has to come near to.
        let known = PlanScorer(request: loose, catalogue: catalogue).score(before.plan).total
        #expect(known <= before.score.total + 1e-9, "seed \(seed)")
        #expect(after.score.total <= known + max(0.5, 0.1 * known), "seed \(seed)")
        #expect(after.lowerBound <= known + 1e-9, "seed \(seed)")
    }

    @Test(arguments: 0..<30 as Range<UInt64>)
    func `a second run gives the same`(seed: UInt64) throws {
        let catalogue = try PlanningFixtures.catalogue(seed: seed, recipes: 60)
        let request = PlanningFixtures.wishfulRequest(days: 2, seed: seed)
        let first = try PlanSolver.solve(request, catalogue: catalogue, effort: Self.effort)
        #expect(
            try PlanSolver.solve(request, catalogue: catalogue, effort: Self.effort) == first,
            "seed \(seed)"
        )
    }
}
