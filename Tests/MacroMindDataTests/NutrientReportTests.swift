import Foundation
import MacroMindData
import MacroMindKit
import Testing

struct NutrientReportTests {
    private static let catalogue = Result { try RecipeCatalogue.bundled() }

    /// A plan of one dish, the same for some days.
    private func plan(_ id: RecipeID, servings: Double = 1, days: Int = 1) throws -> MealPlan {
        let recipe = try #require(try Self.catalogue.get()[id])
        let meal = PlannedMeal(slot: .breakfast, recipe: recipe, servings: servings)
        return MealPlan(days: (1...days).map { PlanDay(day: $0, meals: [meal]) })
    }

    private func report(_ plan: MealPlan, _ restrictions: Restrictions = .none) throws -> NutrientReport {
        NutrientReport(
            for: plan,
            stage: .female31to50,
            catalogue: try Self.catalogue.get(),
            restrictions: restrictions
        )
    }

    @Test
    func `amounts are means of a day and those of the plan's foods`() throws {
        let one = try report(try plan("berry-chia-pudding"))
        let week = try report(try plan("berry-chia-pudding", days: 7))
        #expect(one == week)
        let calcium = try #require(one.lines.first { $0.nutrient == .calcium })
        let dish = try #require(try plan("berry-chia-pudding").days[0].nutrients[.calcium].reported)
        #expect(abs(calcium.achieved - dish) < 2)
        #expect(calcium.recommended == 1_000)
        #expect(calcium.basis == .recommendedAllowance)
    }

    @Test
    func `copper is compared in the same unit`() throws {
        let line = try #require(
            try report(try plan("berry-chia-pudding")).lines.first { $0.nutrient == .copper }
        )
        let dish = try #require(try plan("berry-chia-pudding").days[0].nutrients[.copper].reported)
        #expect(line.unit == "µg")
        #expect(abs(line.achieved - dish * 1_000) < 20)
    }

    @Test
    func `a single breakfast leaves gaps, and foods are offered that close a part of each`() throws {
        let report = try report(try plan("berry-chia-pudding", servings: 2))
        #expect(report.gaps.contains { $0.nutrient == .vitaminB12 || $0.nutrient == .vitaminA })
        #expect(report.gaps.map(\.ratio) == report.gaps.map(\.ratio).sorted())
        for line in report.gaps {
            #expect(line.achieved < line.recommended)
            for source in line.sources {
                #expect((0.25...1).contains(source.share))
                #expect(source.mass <= 150)
            }
        }
    }

    @Test
    func `no food is offered that a restriction refuses`() throws {
        let restrictions = Restrictions(allergens: AllergenSet([.soy, .treeNut]), diets: [.vegan])
        let gate = RestrictionGate(restrictions)
        let catalogue = try Self.catalogue.get()
        for line in try report(try plan("berry-chia-pudding"), restrictions).gaps {
            for source in line.sources {
                let food = try #require(catalogue.foods[source.food])
                #expect(gate.violations(of: food).isEmpty)
            }
        }
    }

    @Test
    func `salt above the level for less disease is told, as are nutrients that foods do not report`() throws {
        let report = try report(try plan("berry-chia-pudding", servings: 200))
        for line in report.excesses { #expect(line.achieved > (line.upperLevel ?? .infinity)) }
        #expect(!report.excesses.isEmpty)
        for line in report.lines where line.status == .unknown { #expect(line.reportedShare < 0.9) }
    }

    @Test
    func `a plan for a profile carries its report, and both survive encoding`() throws {
        let profile = Profile(
            person: try Person(sex: .female, age: .years(35), height: 168, weight: 62, activity: .moderate)
        )
        let targets = try TargetCalculator().targets(for: profile.targetRequest())
        let request = PlanRequest(profile: profile, targets: targets, days: 1)
        let result = try MealPlanner(catalogue: try Self.catalogue.get())
            .plan(request, effort: PlanEffort(stepsPerDay: 3_000))
        let report = try #require(result.report.nutrients)
        #expect(report.stage == .female31to50)
        #expect(report.lines.count == 24)
        let data = try JSONEncoder().encode(result)
        #expect(try JSONDecoder().decode(PlanResult.self, from: data) == result)
    }

    @Test(arguments: [ReferenceNutrient.iron, .calcium, .vitaminC])
    func `a plan with a goal for a nutrient has no less of it`(nutrient: ReferenceNutrient) throws {
        let targets = NutritionTargets(energy: 2_000, protein: 90, fat: 65, carbohydrate: 260)
        var request = PlanRequest(days: 2, slots: SlotShare.day(meals: 4) ?? [], targets: targets)
        request.stage = .female31to50
        let planner = try MealPlanner(catalogue: try Self.catalogue.get())
        func amount() throws -> Double {
            let result = try planner.plan(request, effort: .quick)
            #expect(result.report.lowerBound <= result.report.objective + 0.001)
            return try #require(result.report.nutrients?.lines.first { $0.nutrient == nutrient }).achieved
        }
        let without = try amount()
        request.wishes.nutrients = [nutrient]
        let with = try amount()
        #expect(with >= without * 0.95)
    }

    @Test
    func `a goal for a nutrient needs a life stage`() throws {
        var request = PlanRequest(
            days: 1,
            slots: SlotShare.day(meals: 3) ?? [],
            targets: NutritionTargets(energy: 2_000, protein: 90, fat: 65, carbohydrate: 260)
        )
        request.wishes.nutrients = [.iron]
        #expect(throws: PlanningError.self) {
            try MealPlanner(catalogue: try Self.catalogue.get()).plan(request, effort: .quick)
        }
    }

    @Test
    func `an empty plan has nothing, and nothing that traps`() throws {
        let report = try report(MealPlan(days: []))
        #expect(report.lines.allSatisfy { $0.achieved == 0 })
    }
}
