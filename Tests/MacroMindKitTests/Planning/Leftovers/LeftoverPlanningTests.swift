import Foundation
import MacroMindKit
import Testing

struct LeftoverPlanningTests {
    /// Dishes that keep 0 to 3 days, every fourth of which may be frozen.
    static let recipes = SampleRecipes.all.enumerated().map { index, recipe in
        var recipe = recipe
        recipe.keepsDays = index % 4
        recipe.freezes = index % 4 == 2
        return recipe
    }
    static let planner = Result { try SamplePlans.planner(recipes) }

    private func plan(_ request: PlanRequest) throws -> PlanResult {
        try Self.planner.get().plan(request, effort: SamplePlans.effort)
    }

    private func request(days: Int = 3, _ leftovers: [LeftoverMeal], seed: UInt64 = 1) -> PlanRequest {
        var request = SamplePlans.request(days: days, seed: seed)
        request.leftovers = leftovers
        return request
    }

    private func random(_ seed: UInt64) -> PlanRequest {
        var generator = SeededGenerator(seed: seed)
        let days = Int.random(in: 2...4, using: &generator)
        var request = SamplePlans.request(
            days: days,
            restrictions: RandomRestrictions.make(&generator),
            seed: seed
        )
        request.usesFreezer = Bool.random(using: &generator)
        for day in 2...days where Bool.random(using: &generator) {
            let source = Bool.random(using: &generator) ? MealPlace(day: 1, meal: 3) : nil
            request.leftovers.append(LeftoverMeal(day: day, meal: 3, of: source))
        }
        return request
    }

    @Test(arguments: UInt64(0)..<40)
    func `leftovers are the dish that was cooked, and never older than it keeps`(seed: UInt64) throws {
        let request = random(seed)
        do {
            let result = try plan(request)
            let gate = RestrictionGate(request.restrictions)
            let catalogue = try Self.planner.get().catalogue
            #expect(result.plan.days.flatMap(\.meals).count { $0.leftover != nil } == request.leftovers.count)
            for day in result.plan.days {
                for meal in day.meals {
                    let recipe = try #require(catalogue[meal.recipe])
                    #expect(gate.violations(of: recipe) == [])
                    guard let leftover = meal.leftover else { continue }
                    let cooked = try #require(
                        result.plan.meal(day: leftover.cooked.day, index: leftover.cooked.meal)
                    )
                    #expect(cooked.recipe == meal.recipe)
                    #expect(cooked.leftover == nil)
                    let age = day.day - leftover.cooked.day
                    #expect(age >= 1)
                    #expect(leftover.isFrozen == (age > recipe.recipe.keepsDays))
                    #expect(!leftover.isFrozen || (request.usesFreezer && recipe.recipe.freezes))
                }
            }
        } catch PlanningError.infeasible(let infeasibility) {
            #expect(!infeasibility.conflict.isEmpty)
            #expect(!infeasibility.explanation.isEmpty)
        }
    }

    @Test
    func `a session cooks what all of its meals eat, and takes its minutes once`() throws {
        let plan = try plan(request([LeftoverMeal(day: 2, meal: 3)])).plan
        let cooked = try #require(plan.meal(day: 1, index: 3))
        let eaten = try #require(plan.meal(day: 2, index: 3))
        #expect(cooked.servingsToCook == cooked.servings + eaten.servings)
        #expect(eaten.leftover?.cooked == MealPlace(day: 1, meal: 3))
        #expect(eaten.minutes == 5)
        #expect(plan.kitchenMinutes == plan.days.flatMap(\.meals).compactMap(\.minutes).reduce(0, +))
        let list = GroceryList(for: plan, foods: SampleFoods.table)
        for item in list.items {
            let used = plan.days.flatMap(\.meals).flatMap(\.ingredients).filter { $0.food == item.food }
            #expect(abs(used.reduce(0) { $0 + $1.mass.value } - item.edible.value) <= 0.51)
        }
    }

    @Test
    func `leftovers of leftovers come from the pot that was cooked first`() throws {
        let plan = try plan(request([LeftoverMeal(day: 2, meal: 3), LeftoverMeal(day: 3, meal: 3)])).plan
        #expect(plan.meal(day: 3, index: 3)?.leftover?.cooked == MealPlace(day: 1, meal: 3))
        #expect(Set((1...3).compactMap { plan.meal(day: $0, index: 3)?.recipe }).count == 1)
        let servings = (1...3).compactMap { plan.meal(day: $0, index: 3)?.servings }.reduce(0, +)
        #expect(plan.meal(day: 1, index: 3)?.servingsToCook == servings)
    }

    @Test
    func `batches cook once for several days`() {
        let batches = LeftoverMeal.batches(ofMeal: 1, for: 3, days: 7)
        #expect(batches.map(\.day) == [2, 3, 5, 6])
        #expect(batches.map { $0.source?.day } == [1, 1, 4, 4])
        #expect(LeftoverMeal.batches(ofMeal: 1, for: 1, days: 7) == [])
        #expect(LeftoverMeal.batches(ofMeal: 1, for: 3, days: 1) == [])
    }

    @Test
    func `a dish that keeps too briefly is frozen, or the conflict is told`() throws {
        let frozen = SampleRecipes.all.map { recipe in
            var recipe = recipe
            recipe.freezes = true
            return recipe
        }
        var request = request([LeftoverMeal(day: 3, meal: 3, of: MealPlace(day: 1, meal: 3))])
        let planner = try SamplePlans.planner(frozen)
        let error = #expect(throws: PlanningError.self) {
            try planner.plan(request, effort: SamplePlans.effort)
        }
        guard case .infeasible(let infeasibility) = error else {
            Issue.record("\(String(describing: error))")
            return
        }
        #expect(infeasibility.conflict == ["leftovers:3:3"])
        #expect(infeasibility.description.contains("freezer"))
        request.usesFreezer = true
        let result = try planner.plan(request, effort: SamplePlans.effort)
        let leftover = try #require(result.plan.meal(day: 3, index: 3)?.leftover)
        #expect(leftover.isFrozen)
        #expect(result.plan.meal(day: 3, index: 3)?.steps.first?.hasPrefix("Thaw") == true)
    }

    @Test(arguments: [
        [LeftoverMeal(day: 1, meal: 3)], [LeftoverMeal(day: 4, meal: 3)], [LeftoverMeal(day: 2, meal: 4)],
        [LeftoverMeal(day: 2, meal: 3, of: MealPlace(day: 2, meal: 1))],
        [LeftoverMeal(day: 2, meal: 3, of: MealPlace(day: 3, meal: 3))],
        [LeftoverMeal(day: 2, meal: 3), LeftoverMeal(day: 2, meal: 3)],
    ])
    func `leftovers of nothing are refused`(leftovers: [LeftoverMeal]) {
        let error = #expect(throws: InputError.self) { try request(leftovers).validate() }
        #expect(error?.field == "leftovers")
    }

    @Test
    func `locks in one session have to agree`() throws {
        var request = request([LeftoverMeal(day: 2, meal: 3)])
        request.locks = [
            MealLock(day: 1, meal: 3, recipe: "dal"), MealLock(day: 2, meal: 3, recipe: "bean-chili"),
        ]
        let error = #expect(throws: InputError.self) { try request.validate() }
        #expect(error?.code == .inconsistent)
        request.locks.removeLast()
        var recipes = Self.recipes
        for index in recipes.indices where recipes[index].id == "dal" { recipes[index].keepsDays = 2 }
        let plan = try SamplePlans.planner(recipes).plan(request, effort: SamplePlans.effort).plan
        #expect(plan.meal(day: 2, index: 3)?.recipe == "dal")
    }

    @Test
    func `a request with leftovers survives JSON, and one without needs no such member`() throws {
        var request = request([LeftoverMeal(day: 2, meal: 3, of: MealPlace(day: 1, meal: 1))])
        request.usesFreezer = true
        #expect(try JSONDecoder().decode(PlanRequest.self, from: JSONEncoder().encode(request)) == request)
        let plain = SamplePlans.request()
        let data = try JSONEncoder().encode(plain)
        #expect(!String(decoding: data, as: UTF8.self).contains("leftovers"))
        #expect(try JSONDecoder().decode(PlanRequest.self, from: data) == plain)
    }

    @Test
    func `weekdays are counted from the start, or from a Monday`() {
        var request = SamplePlans.request(days: 9)
        #expect(request.days(on: .tuesday) == [2, 9])
        #expect(request.days(on: .sunday) == [7])
        request.start = CalendarDate("2026-01-07")
        #expect(request.days(on: .wednesday) == [1, 8])
        #expect(request.days(on: .tuesday) == [7])
    }
}

/// Swaps in plans with leftovers.
struct LeftoverSwapTests {
    private func planner() throws -> MealPlanner { try LeftoverPlanningTests.planner.get() }

    private func plan() throws -> PlanResult {
        var request = SamplePlans.request(days: 3, seed: 4)
        request.leftovers = [LeftoverMeal(day: 2, meal: 3), LeftoverMeal(day: 3, meal: 3)]
        return try planner().plan(request, effort: SamplePlans.effort)
    }

    @Test
    func `leftovers follow the meal that is cooked`() throws {
        let result = try plan()
        let ranked = try planner().alternatives(in: result, day: 1, meal: 3, count: 20)
        for alternative in ranked {
            let recipe = try #require(try planner().catalogue[alternative.recipe])
            #expect(recipe.recipe.keepsDays >= 2)
        }
        let best = try #require(ranked.first)
        let changed = try planner().swapping(in: result, day: 1, meal: 3, for: best)
        #expect((1...3).allSatisfy { changed.plan.meal(day: $0, index: 3)?.recipe == best.recipe })
        #expect(changed.plan.meal(day: 3, index: 3)?.leftover?.cooked == MealPlace(day: 1, meal: 3))
        #expect(abs(changed.report.objective - result.report.objective - best.objectiveChange) < 0.01)
    }

    @Test
    func `in the place of leftovers something new is cooked`() throws {
        let result = try plan()
        let best = try #require(try planner().alternatives(in: result, day: 2, meal: 3).first)
        let changed = try planner().swapping(in: result, day: 2, meal: 3, for: best)
        #expect(changed.plan.meal(day: 2, index: 3)?.leftover == nil)
        #expect(changed.plan.meal(day: 3, index: 3)?.leftover?.cooked == MealPlace(day: 1, meal: 3))
        #expect(changed.report.request.leftovers.map(\.day) == [3])
        #expect(changed.plan.meal(day: 3, index: 3)?.recipe == result.plan.meal(day: 1, index: 3)?.recipe)
    }

    @Test(arguments: [0.3, 3.25, 7])
    func `a portion that may not be served is refused`(servings: Double) throws {
        let result = try plan()
        var best = try #require(try planner().alternatives(in: result, day: 1, meal: 0).first)
        best.servings = servings
        let error = #expect(throws: PlanningError.self) {
            try planner().swapping(in: result, day: 1, meal: 0, for: best)
        }
        guard case .invalid(let input) = error else {
            Issue.record("\(String(describing: error))")
            return
        }
        #expect(input.field == "swap")
    }

    @Test
    func `a dish for another meal is refused`() throws {
        let result = try plan()
        var best = try #require(try planner().alternatives(in: result, day: 1, meal: 3).first)
        best.recipe = "porridge"
        #expect(throws: PlanningError.self) {
            try planner().swapping(in: result, day: 1, meal: 3, for: best)
        }
    }
}
