import Testing

@testable import MacroMindKit

struct FeasibilityCheckTests {
    /// Returns a small request with tight rules, made from a seed.
    private static func request(_ seed: UInt64) -> PlanningRequest {
        var generator = SeededGenerator(seed: seed)
        func number(_ range: ClosedRange<Int>) -> Int {
            range.lowerBound + Int(generator.next(below: UInt64(range.count)))
        }
        var request = PlanningRequest(
            days: 2,
            slots: ["breakfast", "dinner"].map { PlanningSlot(type: $0, energyShare: 0.5) },
            targets: PlanningTargets(energy: 1000),
            hard: PlanningRules(servings: ServingLattice(min: 1, max: 2, step: 1))
        )
        request.hard.maxUsesPerRecipe = number(1...2)
        if number(0...2) > 0 {
            let least = Double(number(600...1500))
            request.hard.dailyLimits[.energy] = .init(min: least, max: least + Double(number(50...400)))
        }
        if number(0...1) == 0 { request.hard.dailyLimits[.protein] = .init(min: Double(number(60...110))) }
        if number(0...1) == 0 { request.hard.maxCostCents = Double(number(900...2400)) }
        if number(0...3) == 0 { request.hard.allergens = ["milk"] }
        return request
    }

    /// Returns all plans of a request, whether they keep its rules or not.
    private static func plans(_ request: PlanningRequest, _ catalogue: PlanningCatalogue) -> [PlanSelection] {
        let options = request.slots.map { slot in
            catalogue.recipes.filter { $0.mealTypes.contains(slot.type) }.flatMap { recipe in
                [1.0, 2.0].map { PlanSelection.Meal(type: slot.type, recipeID: recipe.id, servings: $0) }
            }
        }
        let days = options[0].flatMap { first in options[1].map { [first, $0] } }
        return days.flatMap { first in
            days.map { second in
                PlanSelection(
                    days: [first, second].enumerated().map { PlanSelection.Day(day: $0 + 1, meals: $1) }
                )
            }
        }
    }

    @Test(arguments: 1...40 as ClosedRange<UInt64>)
    func `the answer is that of trying all plans`(seed: UInt64) throws {
        let catalogue = try PlanningFixtures.catalogue(seed: seed, recipes: 7)
        let request = Self.request(seed)
        let validator = PlanValidator(request: request, catalogue: catalogue)
        let exists = Self.plans(request, catalogue).contains { validator.violations($0).isEmpty }
        switch FeasibilityCheck(request, catalogue).answer() {
        case .possible(let plan):
            #expect(exists, "seed \(seed)")
            #expect(validator.violations(plan).isEmpty, "seed \(seed)")
        case .impossible: #expect(!exists, "seed \(seed)")
        case .undecided: Issue.record("seed \(seed) stays undecided")
        }
    }

    /// Why no day has eggs in the morning and a roast at night under rules that forbid each by itself.
    private static func conflict(_ rules: PlanningRules) throws -> PlanInfeasibility {
        let catalogue = try PlanningFixtures.catalogue([
            PlanningFixtures.recipe("roast", types: ["dinner"]) { $0.prepMinutes = 90 },
            PlanningFixtures.recipe("eggs", types: ["breakfast"]) {
                $0.allergens = ["egg"]
                $0.equipment = ["stove"]
            },
        ])
        let request = PlanningRequest(
            days: 1,
            slots: ["breakfast", "dinner"].map { PlanningSlot(type: $0, energyShare: 0.5) },
            targets: PlanningTargets(energy: 1000),
            hard: rules
        )
        return try #require(throws: PlanInfeasibility.self) {
            try PlanSolver.solve(request, catalogue: catalogue, effort: PlanningFixtures.effort)
        }
    }

    @Test func `two separate conflicts are undone together`() throws {
        let reason = try Self.conflict(PlanningRules(maxPrepMinutes: ["dinner": 30], equipment: []))
        #expect(reason.conflict.count == 1)
        let changes = try #require(reason.relaxations.first).changes
        #expect(Set(changes.map(\.rule.description)) == ["equipment", "prep:dinner"])
        #expect(changes.first { $0.rule == .prep("dinner") }?.value == 90)
    }

    @Test func `where only giving up an allergy would help, nothing is proposed`() throws {
        let reason = try Self.conflict(PlanningRules(allergens: ["egg"], maxPrepMinutes: ["dinner": 30]))
        #expect(reason.conflict.count == 1)
        #expect(reason.relaxations.isEmpty)
        #expect(reason.description.contains("Add recipes"))
    }

    @Test func `a search that is stopped is not called infeasible`() throws {
        let catalogue = try PlanningFixtures.catalogue(seed: 1, recipes: 12)
        var request = PlanningFixtures.request(days: 1)
        request.hard.maxUsesPerRecipe = 1
        request.hard.allergens = ["milk"]
        request.hard.diets = ["none"]
        #expect(throws: PlanNotFound.cancelled) {
            try PlanSolver.solve(request, catalogue: catalogue) { _ in true }
        }
    }

    @Test func `progress is told at least at the start and at the end`() throws {
        let catalogue = try PlanningFixtures.catalogue(seed: 1, recipes: 12)
        var told: [Double] = []
        _ = try PlanSolver.solve(
            PlanningFixtures.request(days: 1),
            catalogue: catalogue,
            effort: PlanEffort(stepsPerDay: 1)
        ) { spent in
            told.append(spent)
            return false
        }
        #expect(told.first == 0)
        #expect(told.last == 1)
    }
}
