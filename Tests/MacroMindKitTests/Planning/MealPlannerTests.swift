import MacroMindKit
import Testing

struct MealPlannerTests {
    static let planner = Result { try SamplePlans.planner() }

    private func plan(_ request: PlanRequest) throws -> PlanResult {
        try Self.planner.get().plan(request, effort: SamplePlans.effort)
    }

    /// Checks everything that has to hold for any plan.
    private func expectSound(_ result: PlanResult, _ request: PlanRequest) throws {
        let catalogue = try Self.planner.get().catalogue
        let gate = RestrictionGate(request.restrictions)
        #expect(result.plan.days.map(\.day) == Array(1...request.days))
        #expect(result.report.days.count == request.days)
        var uses: [RecipeID: Int] = [:]
        for day in result.plan.days {
            #expect(day.meals.map(\.slot) == request.slots.map(\.slot))
            #expect(Set(day.meals.map(\.recipe)).count == day.meals.count, "a dish comes twice on a day")
            for meal in day.meals {
                uses[meal.recipe, default: 0] += 1
                let recipe = try #require(catalogue[meal.recipe])
                #expect(gate.violations(of: recipe) == [], "\(meal.name)")
                #expect(recipe.recipe.slots.contains(meal.slot))
                #expect(
                    (0.5...3).contains(meal.servings) && (meal.servings * 4).rounded() == meal.servings * 4
                )
                let limit = request.maximumMinutes[meal.slot] ?? .max
                #expect(recipe.recipe.minutes ?? 0 <= limit)
                if let equipment = request.equipment {
                    #expect(recipe.recipe.equipment.allSatisfy(equipment.contains))
                }
            }
        }
        #expect(uses.values.allSatisfy { $0 <= request.maximumUses })
    }

    private func random(_ seed: UInt64) -> PlanRequest {
        var generator = SeededGenerator(seed: seed)
        var request = SamplePlans.request(
            days: Int.random(in: 1...3, using: &generator),
            meals: Int.random(in: 3...6, using: &generator),
            restrictions: RandomRestrictions.make(&generator),
            seed: seed
        )
        request.maximumUses = Int.random(in: 2...3, using: &generator)
        if Bool.random(using: &generator) { request.maximumMinutes = [.dinner: 30] }
        if Bool.random(using: &generator) { request.equipment = [.hob] }
        return request
    }

    @Test(arguments: UInt64(0)..<50)
    func `a plan keeps every restriction, or the conflict is named`(seed: UInt64) throws {
        let request = random(seed)
        do {
            try expectSound(try plan(request), request)
        } catch PlanningError.infeasible(let infeasibility) {
            #expect(!infeasibility.conflict.isEmpty)
            #expect(infeasibility.explanation.count >= 1)
        }
    }

    @Test(arguments: UInt64(0)..<5)
    func `the same request gives the same plan`(seed: UInt64) throws {
        let request = SamplePlans.request(seed: seed)
        let planner = try SamplePlans.planner()
        let first = try planner.plan(request, effort: SamplePlans.effort)
        #expect(try plan(request) == first)
        #expect(try planner.plan(request, effort: SamplePlans.effort) == first)
    }

    @Test
    func `seeds give different plans`() throws {
        let plans = try (UInt64(0)..<6).map { try plan(SamplePlans.request(seed: $0)).plan }
        #expect(Set(plans).count > 1)
    }

    @Test
    func `an ordinary person's days are on target`() throws {
        let result = try plan(SamplePlans.request(days: 3, seed: 7))
        #expect(result.report.daysMet == 3, "\(result.report.findings.map(\.message))")
        for day in result.report.days {
            #expect(day.energy.isMet && abs(day.energy.residual) <= 100)
            #expect(day.isMet)
        }
    }

    @Test
    func `the report tells what the foods of the plan give`() throws {
        let result = try plan(SamplePlans.request(seed: 3))
        for (day, report) in zip(result.plan.days, result.report.days) {
            var sum = NutrientProfile.zero
            for ingredient in day.meals.flatMap(\.ingredients) {
                let food = try #require(SampleFoods.table[ingredient.food])
                sum += food.nutrients(in: ingredient.mass)
            }
            #expect(abs(sum.energy.value - report.energy.achieved) < 3)
            #expect(abs(sum.protein.value - report.protein.achieved) < 0.5)
            #expect(abs(day.nutrients.fat.value - report.fat.achieved) <= 0.051)
            #expect(
                report.energy.residual == Grams(report.energy.achieved - 2_000).rounded(toPlaces: 1).value
            )
        }
        #expect(result.report.generator == "planner")
        #expect(result.report.stages.contains { $0.hasPrefix("gate: 8 meals") })
        #expect(result.report.request.seed == 3)
    }

    @Test
    func `days have their dates`() throws {
        var request = SamplePlans.request(days: 2)
        request.start = CalendarDate("2026-02-28")
        #expect(try plan(request).plan.days.map(\.date?.description) == ["2026-02-28", "2026-03-01"])
    }

    @Test(arguments: UInt64(0)..<10)
    func `locked meals stay, with their portion where it is locked`(seed: UInt64) throws {
        var request = SamplePlans.request(seed: seed)
        request.locks = [
            MealLock(day: 1, meal: 1, recipe: "beef-potato", servings: 0.75),
            MealLock(day: 2, meal: 0, recipe: "toast"),
        ]
        let result = try plan(request)
        try expectSound(result, request)
        let first = try #require(result.plan.meal(day: 1, index: 1))
        #expect(first.recipe == "beef-potato" && first.servings == 0.75 && first.isLocked)
        #expect(result.plan.meal(day: 2, index: 0)?.recipe == "toast")
        #expect(result.plan.days.flatMap(\.meals).count { $0.isLocked } == 2)
    }

    @Test
    func `a plan of which every meal is locked comes back as it was`() throws {
        var request = SamplePlans.request(seed: 5)
        let first = try plan(request).plan.days
        request.locks = first.flatMap { day in
            day.meals.enumerated().map { index, meal in
                MealLock(day: day.day, meal: index, recipe: meal.recipe, servings: meal.servings)
            }
        }
        let again = try plan(request).plan.days
        #expect(again.map { $0.meals.map(\.recipe) } == first.map { $0.meals.map(\.recipe) })
        #expect(again.allSatisfy { $0.meals.allSatisfy(\.isLocked) })
    }

    @Test
    func `dislikes, allergies and unknown words are told in the findings`() throws {
        let restrictions = Restrictions(allergens: AllergenSet(.peanut), excludedTerms: ["durian", "tofu"])
        let findings = try plan(SamplePlans.request(restrictions: restrictions)).report.findings
        let unknown = findings.filter { $0.code == "unknown-food-word" }
        #expect(unknown.map(\.severity) == [.warning])
        #expect(unknown.first?.message.contains("“durian”") == true)
        #expect(findings.first { $0.code == "read-labels" }?.message.contains("peanuts") == true)
    }

    @Test
    func `a request that can not be right is refused`() throws {
        #expect(throws: PlanningError.self) { try plan(SamplePlans.request(days: 0)) }
        var request = SamplePlans.request()
        request.locks = [MealLock(day: 1, meal: 0, recipe: "pizza")]
        let error = #expect(throws: PlanningError.self) { try plan(request) }
        guard case .invalid(let reason) = error else {
            Issue.record("\(String(describing: error)) is no refusal of a figure")
            return
        }
        #expect(reason.field == "locks")
        #expect(reason.message.contains("“pizza”"))
    }
}
