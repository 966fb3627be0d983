import Testing

@testable import MacroMindKit

struct LowerBoundTests {
    /// Returns a small request in which another mix of wishes matters with each seed.
    private func request(seed: UInt64, _ catalogue: PlanningCatalogue) -> PlanningRequest {
        var generator = SeededGenerator(seed: seed &* 31)
        func chance() -> Bool { generator.next(below: 2) == 0 }
        var request = PlanningFixtures.request(days: 2, seed: seed)
        request.slots = [
            PlanningSlot(type: "lunch", energyShare: 0.45), PlanningSlot(type: "dinner", energyShare: 0.55),
        ]
        request.targets.energy = 1400
        if chance() { request.targets.carbohydrate = nil }
        if chance() { request.targets.maxSodium = nil }
        request.hard.servings = ServingLattice(min: 1, max: 2, step: 1)
        request.hard.maxUsesPerRecipe = chance() ? 1 : 3
        request.hard.allowsSameDayRepeats = chance()
        request.soft = PlanningWishes(cuisines: chance() ? ["thai"] : [], freeRepeats: chance() ? 1 : 0)
        if chance() { request.soft.costBudgetCents = 900 }
        if chance() { request.soft.cookMinutesBudget = 50 }
        if chance() { request.soft.foodsBudget = 4 }
        if chance() { request.soft.recipePoints = ["r1": -3, "r2": 2] }
        if seed % 4 == 0 {
            request.locked = [PlanningLock(day: 1, slot: 0, recipeID: "r1", servings: chance() ? 2 : nil)]
        }
        if seed % 3 == 0 { request.basePlan = base(catalogue) }
        if seed % 5 == 0 { request.dayTargets = [2: PlanningTargets(energy: 1800, protein: 90)] }
        return request
    }

    private func base(_ catalogue: PlanningCatalogue) -> PlanSelection {
        PlanSelection(
            days: (1...2).map { day in
                PlanSelection.Day(
                    day: day,
                    meals: [
                        PlanSelection.Meal(type: "lunch", recipeID: "r\(day == 1 ? 1 : 4)", servings: 1),
                        PlanSelection.Meal(type: "dinner", recipeID: "r\(day == 1 ? 2 : 9)", servings: 2),
                    ]
                )
            }
        )
    }

    @Test(arguments: 0..<240 as Range<UInt64>)
    func `no plan of all there are goes below the bound`(seed: UInt64) throws {
        let catalogue = try PlanningFixtures.catalogue(seed: seed &+ 500, recipes: 6)
        let request = request(seed: seed, catalogue)
        let best = ExhaustiveSearch(request, catalogue).best()
        do {
            let solution = try PlanSolver.solve(
                request,
                catalogue: catalogue,
                effort: .init(stepsPerDay: 300)
            )
            #expect(solution.lowerBound <= best + 1e-9, "seed \(seed)")
            #expect(solution.score.total >= best - 1e-9, "seed \(seed)")
        } catch is PlanInfeasibility {
            #expect(best == .infinity, "seed \(seed)")
        }
    }

    @Test(arguments: 0..<100 as Range<UInt64>)
    func `no plan that is found goes below the bound, in catalogues large and small`(seed: UInt64) throws {
        let catalogue = try PlanningFixtures.catalogue(seed: seed, recipes: 20 + Int(seed) * 6)
        let request = PlanningFixtures.wishfulRequest(days: 3, seed: seed)
        let solution = try PlanSolver.solve(request, catalogue: catalogue, effort: .init(stepsPerDay: 2000))
        #expect(solution.lowerBound <= solution.score.total, "seed \(seed)")
        #expect(solution.lowerBound >= 0)
    }

    @Test func `the bound is the objective where targets contradict each other`() throws {
        let recipes = (0..<6).map { place in
            PlanningFixtures.recipe("r\(place)", kcal: 500, protein: 25, fat: 20, carbs: 50)
        }
        var request = PlanningFixtures.request(days: 2)
        request.slots = [PlanningSlot(type: "lunch", energyShare: 1)]
        request.targets = PlanningTargets(energy: 500, protein: 50)
        request.hard.servings = ServingLattice(min: 0.05, max: 4, step: 0.05)
        let solution = try PlanSolver.solve(
            request,
            catalogue: PlanningFixtures.catalogue(recipes),
            effort: PlanningFixtures.effort
        )
        // A serving more adds 100 % of energy for 50 % of protein: the day stays near one serving.
        #expect(solution.score.total > 100)
        #expect(abs(solution.lowerBound - solution.score.total) < 1)
    }

    @Test func `the bound sees budgets that cannot be kept`() throws {
        let recipes = (0..<9).map { place in
            PlanningFixtures.recipe("r\(place)") { recipe in
                recipe.costCents = 200
                recipe.prepMinutes = 30
            }
        }
        var request = PlanningFixtures.request(days: 3)
        request.slots = [PlanningSlot(type: "lunch", energyShare: 1)]
        request.targets = PlanningTargets(energy: 500)
        request.hard.servings = ServingLattice(min: 1, max: 1, step: 1)
        request.soft = PlanningWishes(freeRepeats: 3, costBudgetCents: 300, cookMinutesBudget: 60)
        let solution = try PlanSolver.solve(
            request,
            catalogue: PlanningFixtures.catalogue(recipes),
            effort: PlanningFixtures.effort
        )
        // 600 cents for 300, and 90 minutes for 60: 20 points and 10 points.
        #expect(abs(solution.score.total - 30) < 1e-9)
        #expect(solution.lowerBound > 29.9)
    }
}
