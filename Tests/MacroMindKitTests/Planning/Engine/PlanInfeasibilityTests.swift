import Testing

@testable import MacroMindKit

struct PlanInfeasibilityTests {
    private static let recipes = [
        PlanningFixtures.recipe("tofu bowl") { $0.diets = ["vegan"] },
        PlanningFixtures.recipe("bean stew") {
            $0.diets = ["vegan"]
            $0.prepMinutes = 40
        },
        PlanningFixtures.recipe("cheese toast") { $0.allergens = ["milk"] },
        PlanningFixtures.recipe("roast", protein: 60) { $0.equipment = ["oven"] },
    ]

    private static func request(days: Int = 2, _ change: (inout PlanningRequest) -> Void) -> PlanningRequest {
        var request = PlanningRequest(
            days: days,
            slots: [PlanningSlot(type: "lunch", energyShare: 1)],
            targets: PlanningTargets(energy: 700)
        )
        change(&request)
        return request
    }

    struct Case: Sendable, CustomTestStringConvertible {
        var conflict: Set<String>
        var request: PlanningRequest
        var testDescription: String { conflict.sorted().joined(separator: ", ") }
    }

    static let cases: [Case] = [
        Case(
            conflict: ["diet:vegan", "prep:lunch", "max_uses"],
            request: request {
                $0.hard.diets = ["vegan"]
                $0.hard.maxPrepMinutes = ["lunch": 30]
                $0.hard.maxUsesPerRecipe = 1
            }
        ),
        Case(
            conflict: ["allergen:milk", "locked:1:0"],
            request: request {
                $0.hard.allergens = ["milk", "soy"]
                $0.locked = [PlanningLock(day: 1, slot: 0, recipeID: "cheese toast")]
            }
        ),
        Case(
            conflict: ["diet:vegan", "limit:protein_g:min", "servings"],
            request: request {
                $0.hard.diets = ["vegan"]
                $0.hard.dailyLimits = [.protein: .init(min: 100)]
            }
        ),
        Case(
            conflict: ["limit:kcal:max", "limit:protein_g:min", "equipment"],
            request: request {
                $0.hard.equipment = []
                $0.hard.dailyLimits = [.protein: .init(min: 60), .energy: .init(max: 1000)]
            }
        ),
        Case(conflict: ["max_cost", "servings"], request: request { $0.hard.maxCostCents = 80 }),
        Case(
            conflict: ["same_day"],
            request: request(days: 1) {
                $0.slots = (0..<5).map { _ in PlanningSlot(type: "lunch", energyShare: 0.2) }
            }
        ),
        Case(
            conflict: ["locked:1:0"],
            request: request {
                $0.slots[0].type = "lunch"
                $0.locked = [PlanningLock(day: 1, slot: 0, recipeID: "tofu bowl", servings: 1.1)]
            }
        ),
    ]

    @Test(arguments: cases) func `a conflict is found and is minimal`(example: Case) throws {
        let catalogue = try PlanningFixtures.catalogue(Self.recipes)
        let reason = try #require(throws: PlanInfeasibility.self) {
            try PlanSolver.solve(example.request, catalogue: catalogue, effort: PlanningFixtures.effort)
        }
        #expect(Set(reason.conflict.map(\.description)) == example.conflict)
        let rest = example.request.rules.filter { !reason.conflict.contains($0) }
        let only = rest.reduce(example.request) { $0.dropping($1) }
        for rule in reason.conflict {
            let solution = try PlanSolver.solve(
                only.dropping(rule),
                catalogue: catalogue,
                effort: PlanningFixtures.effort
            )
            let validator = PlanValidator(request: only.dropping(rule), catalogue: catalogue)
            #expect(validator.violations(solution.plan).isEmpty)
        }
    }

    @Test func `the nearest relaxation of a figure is told with its price`() throws {
        let catalogue = try PlanningFixtures.catalogue(Self.recipes)
        let request = Self.request {
            $0.hard.diets = ["vegan"]
            $0.hard.maxPrepMinutes = ["lunch": 30]
            $0.hard.maxUsesPerRecipe = 1
        }
        let reason = try #require(throws: PlanInfeasibility.self) {
            try PlanSolver.solve(request, catalogue: catalogue, effort: PlanningFixtures.effort)
        }
        let changes = reason.relaxations.flatMap(\.changes)
        let byRule = Dictionary(uniqueKeysWithValues: changes.map { ($0.rule, $0) })
        #expect(byRule[.prep("lunch")]?.value == 40)
        #expect(byRule[.maxUses]?.value == 2)
        #expect(byRule[.diet("vegan")]?.value == nil)
        #expect(reason.relaxations.allSatisfy { $0.price >= 0 })
        #expect(reason.description.contains("prep:lunch at 40.0"))
    }

    @Test func `an empty catalogue is infeasible whatever the rules`() throws {
        let catalogue = try PlanningCatalogue(foods: [], recipes: [])
        let reason = try #require(throws: PlanInfeasibility.self) {
            try PlanSolver.solve(Self.request { _ in }, catalogue: catalogue)
        }
        #expect(reason.conflict.isEmpty)
        #expect(reason.description.contains("no dish of its kind"))
    }

    @Test func `dishes are passed on along chains where uses are scarce`() throws {
        let both = PlanningFixtures.recipe("both", types: ["lunch", "dinner"])
        let lunch = PlanningFixtures.recipe("lunch only")
        let catalogue = try PlanningFixtures.catalogue([both, lunch])
        var request = Self.request(days: 1) { $0.hard.maxUsesPerRecipe = 1 }
        request.slots = [
            PlanningSlot(type: "lunch", energyShare: 0.5), PlanningSlot(type: "dinner", energyShare: 0.5),
        ]
        let solution = try PlanSolver.solve(request, catalogue: catalogue, effort: PlanningFixtures.effort)
        #expect(solution.plan.days[0].meals.map(\.recipeID) == ["lunch only", "both"])
    }
}
