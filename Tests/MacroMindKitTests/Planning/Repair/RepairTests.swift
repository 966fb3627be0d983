import MacroMindKit
import Testing

struct RepairTests {
    private func planner() throws -> MealPlanner { try MealPlannerTests.planner.get() }

    private func plan(seed: UInt64) throws -> PlanResult {
        try planner().plan(SamplePlans.request(days: 3, seed: seed), effort: PlanEffort(stepsPerDay: 10_000))
    }

    private func repair(_ plan: MealPlan, _ request: PlanRequest) throws -> PlanRevision {
        try planner().repairing(plan, for: request, effort: SamplePlans.effort)
    }

    private func meal(_ slot: MealSlot, _ id: RecipeID, _ servings: Double = 1) throws -> PlannedMeal {
        PlannedMeal(slot: slot, recipe: try #require(try planner().catalogue[id]), servings: servings)
    }

    @Test(arguments: UInt64(0)..<20)
    func `days that are as they should be stay, whatever becomes of the others`(seed: UInt64) throws {
        let before = try plan(seed: seed)
        let good = before.report.days.filter(\.isMet).map(\.day)
        let revision = try repair(before.plan, before.report.request)
        #expect(revision.difference.changes.allSatisfy { !good.contains($0.place.day) })
        #expect(revision.report.daysMet >= before.report.daysMet)
    }

    @Test(arguments: UInt64(0)..<20)
    func `a portion that was spoilt is mended without another dish`(seed: UInt64) throws {
        let before = try plan(seed: seed)
        guard before.report.days[0].isMet else { return }
        var spoilt = before.plan
        spoilt.days[0].meals[1].servings = before.plan.days[0].meals[1].servings == 3 ? 0.5 : 3
        let revision = try repair(spoilt, before.report.request)
        #expect(revision.difference.dishesChanged == 0)
        #expect(revision.difference.changes.filter { $0.place.day == 1 }.count <= 1)
        #expect(revision.report.days[0].isMet)
    }

    @Test(arguments: UInt64(0)..<20)
    func `a dish that came to be forbidden is the only one that is replaced`(seed: UInt64) throws {
        let before = try plan(seed: seed)
        var request = before.report.request
        request.restrictions = Restrictions(diets: [.pescatarian])
        let gate = RestrictionGate(request.restrictions)
        let catalogue = try planner().catalogue
        let bad = Set(
            before.plan.days.flatMap { day in
                day.meals.indices.filter { catalogue[day.meals[$0].recipe].map { !gate.allows($0) } ?? true }
                    .map { MealPlace(day: day.day, meal: $0) }
            }
        )
        let revision = try repair(before.plan, request)
        let replaced = revision.difference.changes.filter { !$0.isPortionOnly }.map(\.place)
        #expect(bad.isSubset(of: replaced))
        for day in 1...3 where before.report.days[day - 1].isMet && !bad.contains(where: { $0.day == day }) {
            #expect(!revision.difference.changes.contains { $0.place.day == day })
        }
        for meal in revision.plan.days.flatMap(\.meals) {
            #expect(catalogue[meal.recipe].map(gate.allows) == true)
        }
    }

    @Test
    func `a plan from elsewhere with odd portions comes to the portions that are served`() throws {
        var plan = try plan(seed: 2).plan
        for index in plan.days[0].meals.indices { plan.days[0].meals[index].servings += 0.1 }
        let revision = try repair(plan, SamplePlans.request(days: 3))
        for meal in revision.plan.days.flatMap(\.meals) {
            #expect((meal.servings * 4).rounded() == meal.servings * 4)
        }
        #expect(revision.difference.changes.filter { $0.place.day == 1 }.count >= 4)
    }

    @Test
    func `a dish that comes twice on a day is replaced once`() throws {
        var plan = try plan(seed: 4).plan
        plan.days[1].meals[3] = try meal(.dinner, plan.days[1].meals[1].recipe)
        let revision = try repair(plan, SamplePlans.request(days: 3))
        #expect(Set(revision.plan.days[1].meals.map(\.recipe)).count == 4)
    }

    @Test
    func `wrong figures in an edited plan do not count`() throws {
        let before = try plan(seed: 1)
        var edited = before.plan
        for day in edited.days.indices { edited.days[day].meals[0].nutrients = .zero }
        #expect(try repair(edited, before.report.request) == repair(before.plan, before.report.request))
    }

    @Test
    func `a plan that does not fit is refused`() throws {
        let before = try plan(seed: 1)
        var shorter = before.plan
        shorter.days.removeLast()
        var endless = before.plan
        endless.days[0].meals[0].servings = .infinity
        for plan in [shorter, endless, MealPlan(days: [])] {
            let error = #expect(throws: PlanningError.self) { _ = try repair(plan, before.report.request) }
            guard case .invalid(let reason) = error else {
                Issue.record("\(String(describing: error)) is no refusal of a figure")
                continue
            }
            #expect(reason.field == "plan")
        }
    }

    @Test
    func `a locked dish that breaks a restriction is a conflict, not a repair`() throws {
        let before = try plan(seed: 1)
        var request = SamplePlans.request(days: 3, restrictions: Restrictions(diets: [.vegan]))
        request.locks = [MealLock(day: 1, meal: 1, recipe: "beef-potato")]
        let error = #expect(throws: PlanningError.self) { _ = try repair(before.plan, request) }
        guard case .infeasible(let reason) = error else {
            Issue.record("\(String(describing: error)) is no conflict")
            return
        }
        #expect(reason.conflict == ["diet:vegan", "locked:1:1"])
    }

    @Test
    func `a bare selection becomes a plan, or the place that is wrong is named`() throws {
        let catalogue = try planner().catalogue
        var selection = PlanSelection(days: [
            PlanSelection.Day(day: 1, meals: [.init(type: "dinner", recipeID: "dal", servings: 1.5)])
        ])
        let plan = try MealPlan(selection, catalogue: catalogue)
        #expect(plan.days[0].meals == [try meal(.dinner, "dal", 1.5)])
        selection.days[0].meals[0].recipeID = "pizza"
        let error = #expect(throws: InputError.self) { try MealPlan(selection, catalogue: catalogue) }
        #expect(error?.field == "days[0].meals[0].recipe_id")
    }
}
