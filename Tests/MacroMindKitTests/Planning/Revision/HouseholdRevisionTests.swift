import Foundation
import MacroMindKit
import Testing

struct HouseholdRevisionTests {
    private static let effort = PlanEffort(stepsPerDay: 2_000)

    private func planner() throws -> MealPlanner { try LeftoverPlanningTests.planner.get() }

    private static func eater(_ name: String, _ energy: Double, _ restrictions: Restrictions = .none) -> Eater
    {
        Eater(
            name: name,
            targets: NutritionTargets(
                energy: Kilocalories(energy),
                protein: Grams(energy * 0.18 / 4),
                fat: Grams(energy * 0.28 / 9),
                carbohydrate: Grams(energy * 0.54 / 4)
            ),
            restrictions: restrictions
        )
    }

    private static let family = [
        eater("Anna", 1_900, Restrictions(diets: [.vegetarian])), eater("Ben", 2_600), eater("Mia", 1_700),
    ]

    private func plan(
        seed: UInt64,
        own: [MealSlot] = [],
        leftovers: [LeftoverMeal] = []
    ) throws -> HouseholdResult {
        var table = SamplePlans.request(days: 3, seed: seed)
        table.leftovers = leftovers
        let request = HouseholdRequest(eaters: Self.family, ownMeals: own, table: table)
        return try planner().plan(request, effort: Self.effort)
    }

    private func replan(
        _ result: HouseholdResult,
        _ kept: KeptMeals,
        avoiding avoided: Set<RecipeID> = []
    ) throws -> HouseholdRevision {
        try planner().replanning(result, keeping: kept, avoiding: avoided, effort: Self.effort)
    }

    private func repair(_ result: HouseholdResult, _ request: HouseholdRequest) throws -> HouseholdRevision {
        try planner().repairing(result, for: request, effort: Self.effort)
    }

    @Test(arguments: UInt64(0)..<10, [[], [.breakfast, .snack]] as [[MealSlot]])
    func `keeping everything changes nothing for anybody`(seed: UInt64, own: [MealSlot]) throws {
        let before = try plan(seed: seed, own: own)
        let revision = try replan(before, KeptMeals(days: [1, 2, 3]))
        #expect(revision.difference.isEmpty)
        #expect(revision.differences.allSatisfy { $0.changes.isEmpty })
        #expect(revision.eaters.map(\.plan.days.count) == [3, 3, 3])
        let kept = revision.eaters.flatMap(\.plan.days).flatMap(\.meals)
        #expect(kept.allSatisfy { $0.isLocked })
    }

    @Test(arguments: [0, 2])
    func `plans with meals that their request lacks are refused`(eater: Int) throws {
        var result = try plan(seed: 1)
        result.eaters[eater].plan.days[0].meals.append(result.eaters[eater].plan.days[0].meals[0])
        #expect(throws: PlanningError.self) { try replan(result, KeptMeals(days: [1])) }
    }

    @Test(arguments: UInt64(0)..<8)
    func `a kept day and a kept meal keep dish and portions, and stay locked later`(seed: UInt64) throws {
        let before = try plan(seed: seed, leftovers: [LeftoverMeal(day: 3, meal: 3)])
        let place = MealPlace(day: 2, meal: 1)
        let first = try replan(before, KeptMeals(days: [1], meals: [place]))
        let second = try replan(first.result, .none)
        for revision in [first, second] {
            for (old, new) in zip(before.eaters, revision.eaters) {
                #expect(old.plan.days[0].meals.map(\.servings) == new.plan.days[0].meals.map(\.servings))
                #expect(old.plan.days[0].meals.map(\.recipe) == new.plan.days[0].meals.map(\.recipe))
                let (was, became) = (old.plan.days[1].meals[1], new.plan.days[1].meals[1])
                #expect(was.recipe == became.recipe && was.servings == became.servings)
            }
        }
        let released = try planner().replanning(
            second.result,
            keeping: .none,
            releasesLocks: true,
            effort: Self.effort
        )
        #expect(released.request.table.locks.isEmpty)
        #expect(released.request.eaters.allSatisfy { ($0.locks ?? []).isEmpty })
    }

    @Test(arguments: UInt64(0)..<8)
    func `a dish that must not come again does not, for anybody`(seed: UInt64) throws {
        let before = try plan(seed: seed)
        let dish = before.table.days[1].meals[1].recipe
        let revision = try replan(before, .none, avoiding: [dish])
        #expect(!revision.eaters.flatMap(\.plan.days).flatMap(\.meals).map(\.recipe).contains(dish))
        #expect(revision.request.table.wishes.avoided.contains(dish))
        #expect(!revision.difference.isEmpty)
    }

    @Test
    func `what the plans do not have can not be kept`() throws {
        let before = try plan(seed: 1)
        for kept in [KeptMeals(days: [9]), KeptMeals(dishes: ["pizza"])] {
            #expect(throws: PlanningError.self) { try replan(before, kept) }
        }
        var request = before.request
        request.eaters[0].locks = [MealLock(day: 1, meal: 0, recipe: "dal", servings: 1)]
        #expect(throws: InputError.self) { try request.validate() }
        request.eaters[0].locks = [MealLock(day: 8, meal: 0, recipe: "dal", servings: 1)]
        #expect(throws: InputError.self) { try request.validate() }
    }

    @Test(arguments: UInt64(0)..<10)
    func `repair leaves days alone on which everybody is on target`(seed: UInt64) throws {
        let before = try plan(seed: seed)
        let good = (1...3).filter { day in before.eaters.allSatisfy { $0.report.days[day - 1].isMet } }
        let revision = try repair(before, before.request)
        for change in revision.differences.flatMap(\.changes) { #expect(!good.contains(change.place.day)) }
        #expect(revision.result.daysMet >= before.daysMet)
    }

    @Test(arguments: UInt64(0)..<10)
    func `a spoilt portion is mended without another dish`(seed: UInt64) throws {
        let before = try plan(seed: seed)
        guard before.eaters.allSatisfy({ $0.report.days[0].isMet }) else { return }
        var spoilt = before
        spoilt.eaters[1].plan.days[0].meals[1].servings = 3
        spoilt.eaters[1].plan.days[0].meals[3].servings = 3
        let revision = try repair(spoilt, before.request)
        for (old, new) in zip(before.table.days, revision.table.days) {
            #expect(old.meals.map(\.recipe) == new.meals.map(\.recipe))
        }
        #expect(revision.eaters.allSatisfy { $0.report.days[0].isMet })
    }

    @Test(arguments: UInt64(0)..<10)
    func `dishes that a new guest may not eat are replaced, and nobody loses a meal`(seed: UInt64) throws {
        let before = try plan(seed: seed)
        var request = before.request
        request.eaters.append(Self.eater("Guest", 2_000, Restrictions(diets: [.vegan])))
        let gate = RestrictionGate(Restrictions(diets: [.vegan]))
        let catalogue = try planner().catalogue
        let revision = try repair(before, request)
        #expect(revision.eaters.map(\.name) == ["Anna", "Ben", "Mia", "Guest"])
        for meal in revision.eaters.flatMap(\.plan.days).flatMap(\.meals) {
            #expect(gate.allows(try #require(catalogue[meal.recipe])))
        }
        for (old, new) in zip(before.table.days, revision.table.days) {
            #expect(old.meals.count == new.meals.count)
        }
    }

    @Test
    func `a revision reads as the plans of a household again`() throws {
        let revision = try replan(try plan(seed: 2), KeptMeals(days: [1]))
        let data = try JSONEncoder().encode(revision)
        #expect(try JSONDecoder().decode(HouseholdResult.self, from: data) == revision.result)
        #expect(try JSONDecoder().decode(HouseholdRevision.self, from: data) == revision)
    }

    @Test
    func `each eater's plan tells the vitamins and minerals of their life stage`() throws {
        var request = try plan(seed: 2).request
        request.eaters[0].stage = .female31to50
        let result = try planner().plan(request, effort: Self.effort)
        #expect(result.eaters[0].report.nutrients?.stage == .female31to50)
        #expect(result.eaters[1].report.nutrients == nil)
    }
}
