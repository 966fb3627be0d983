import Testing

@testable import MacroMindKit

struct PlanSolverTests {
    private func request(days: Int, seed: UInt64) -> PlanningRequest {
        var request = PlanningFixtures.wishfulRequest(days: days, seed: seed)
        request.slots = [
            PlanningSlot(type: "lunch", energyShare: 0.45), PlanningSlot(type: "dinner", energyShare: 0.55),
        ]
        request.targets.energy = 1400
        request.hard.servings = ServingLattice(min: 1, max: 2, step: 1)
        return request
    }

    @Test(arguments: 0..<8 as Range<UInt64>)
    func `small plans are as good as the best of all`(seed: UInt64) throws {
        let catalogue = try PlanningFixtures.catalogue(seed: seed, recipes: 9)
        let request = request(days: 2, seed: seed)
        let best = ExhaustiveSearch(request, catalogue).best()
        let solution = try PlanSolver.solve(request, catalogue: catalogue, effort: PlanningFixtures.effort)
        #expect(abs(solution.score.total - best) < 1e-6, "seed \(seed)")
        #expect(solution.lowerBound <= best + 1e-9, "seed \(seed)")
    }

    @Test(arguments: 0..<10 as Range<UInt64>)
    func `plans keep the hard rules and report their own score`(seed: UInt64) throws {
        let catalogue = try PlanningFixtures.catalogue(seed: seed, recipes: 30)
        var request = PlanningFixtures.wishfulRequest(days: 4, seed: seed)
        request.hard.allergens = ["milk"]
        request.hard.dailyLimits = [.energy: .init(min: 1500, max: 2500)]
        let solution = try PlanSolver.solve(request, catalogue: catalogue, effort: PlanningFixtures.effort)
        #expect(
            PlanValidator(request: request, catalogue: catalogue).violations(solution.plan).isEmpty,
            "seed \(seed)"
        )
        #expect(solution.score == PlanScorer(request: request, catalogue: catalogue).score(solution.plan))
        #expect(solution.lowerBound <= solution.score.total)
        #expect(solution.days.count == 4)
    }

    @Test(arguments: 0..<4 as Range<UInt64>)
    func `locking everything that was chosen changes nothing`(seed: UInt64) throws {
        let catalogue = try PlanningFixtures.catalogue(seed: seed, recipes: 30)
        var request = PlanningFixtures.wishfulRequest(days: 3, seed: seed)
        let first = try PlanSolver.solve(request, catalogue: catalogue, effort: PlanningFixtures.effort)
        for day in first.plan.days {
            for (slot, meal) in day.meals.enumerated() {
                let servings = slot == 0 ? nil : Optional(meal.servings)
                request.locked.append(
                    PlanningLock(day: day.day, slot: slot, recipeID: meal.recipeID, servings: servings)
                )
            }
        }
        let second = try PlanSolver.solve(request, catalogue: catalogue, effort: PlanningFixtures.effort)
        #expect(second.score.total <= first.score.total + 1e-9, "seed \(seed)")
        let recipes = { (plan: PlanSelection) in plan.days.map { $0.meals.map(\.recipeID) } }
        #expect(recipes(first.plan) == recipes(second.plan), "seed \(seed)")
    }

    @Test(arguments: 0..<4 as Range<UInt64>)
    func `dropping a wish does not make the plan worse`(seed: UInt64) throws {
        let catalogue = try PlanningFixtures.catalogue(seed: seed, recipes: 9)
        let wishful = request(days: 2, seed: seed)
        var free = wishful
        free.soft.foodsBudget = nil
        free.soft.cuisines = []
        let with = try PlanSolver.solve(wishful, catalogue: catalogue, effort: PlanningFixtures.effort)
        let without = try PlanSolver.solve(free, catalogue: catalogue, effort: PlanningFixtures.effort)
        #expect(without.score.total <= with.score.total + 1e-9, "seed \(seed)")
    }

    @Test func `the same request gives the same plan, another seed may give another`() throws {
        let catalogue = try PlanningFixtures.catalogue(seed: 3, recipes: 30)
        let request = PlanningFixtures.wishfulRequest(days: 3, seed: 8)
        let first = try PlanSolver.solve(request, catalogue: catalogue, effort: PlanningFixtures.effort)
        let second = try PlanSolver.solve(request, catalogue: catalogue, effort: PlanningFixtures.effort)
        #expect(first == second)
    }

    @Test func `a repair keeps what it can`() throws {
        let catalogue = try PlanningFixtures.catalogue(seed: 5, recipes: 30)
        var request = PlanningFixtures.request(days: 3, seed: 2)
        let old = try PlanSolver.solve(request, catalogue: catalogue, effort: PlanningFixtures.effort)
        request.basePlan = old.plan
        let unwanted = old.plan.days[0].meals[1].recipeID
        request.hard.excludedFoods = catalogue.recipe(unwanted)?.ingredients.prefix(1).map(\.food) ?? []
        let repaired = try PlanSolver.solve(request, catalogue: catalogue, effort: PlanningFixtures.effort)
        let stillAllowed = zip(old.plan.days, repaired.plan.days).flatMap { old, new in
            zip(old.meals, new.meals).filter { old, _ in
                catalogue.recipe(old.recipeID)?.ingredients.contains {
                    request.hard.excludedFoods.contains($0.food)
                }
                    == false
            }
        }
        let kept = stillAllowed.filter { $0.0.recipeID == $0.1.recipeID }.count
        #expect(kept == stillAllowed.count)
    }

    @Test func `days may aim at different energies`() throws {
        let catalogue = try PlanningFixtures.catalogue(seed: 7, recipes: 40)
        var request = PlanningFixtures.request(days: 2)
        request.dayTargets = [2: PlanningTargets(energy: 2600)]
        let solution = try PlanSolver.solve(request, catalogue: catalogue, effort: PlanningFixtures.effort)
        #expect(abs(solution.days[0].totals.energy.value - 2000) < 100)
        #expect(abs(solution.days[1].totals.energy.value - 2600) < 130)
    }

    @Test func `a search may be cut between rounds`() throws {
        let catalogue = try PlanningFixtures.catalogue(seed: 7, recipes: 40)
        let request = PlanningFixtures.request(days: 3)
        let effort = PlanEffort(stepsPerDay: 50_000)
        let cut = try PlanSolver.solve(request, catalogue: catalogue, effort: effort) { _ in true }
        #expect(cut.wasCut)
        #expect(cut.steps < 150_000)
        #expect(PlanValidator(request: request, catalogue: catalogue).violations(cut.plan).isEmpty)
    }

    @Test func `favourites are preferred`() throws {
        let catalogue = try PlanningFixtures.catalogue(seed: 11, recipes: 30)
        var request = PlanningFixtures.request(days: 1)
        request.soft.recipePoints = ["r4": -200]
        let solution = try PlanSolver.solve(request, catalogue: catalogue, effort: PlanningFixtures.effort)
        #expect(solution.plan.days[0].meals.contains { $0.recipeID == "r4" })
        #expect(solution.score.preferences == -200)
    }
}
