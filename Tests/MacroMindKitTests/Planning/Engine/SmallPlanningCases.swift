@testable import MacroMindKit

/// Small catalogues and requests with every kind of hard rule, made from seeds; about half of them have no plan.
struct SmallPlanningCases {
    private var generator: SeededGenerator

    init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

    private mutating func number(_ range: ClosedRange<Int>) -> Int {
        range.lowerBound + Int(generator.next(below: UInt64(range.count)))
    }

    private mutating func chance(_ part: Int, of whole: Int) -> Bool { number(1...whole) <= part }

    private mutating func pick<Value>(_ values: [Value]) -> Value { values[number(0...(values.count - 1))] }

    mutating func catalogue() throws -> PlanningCatalogue {
        let foods = (0..<4).map { PlanningFood(id: "f\($0)", name: "food \($0)", isPantryStaple: false) }
        var recipes: [PlanningRecipe] = []
        for place in 0..<number(3...5) {
            var recipe = PlanningFixtures.recipe(
                "r\(place)",
                types: pick([["breakfast"], ["lunch"], ["breakfast", "lunch"]]),
                kcal: Double(number(20...70) * 10),
                protein: Double(number(5...45)),
                fat: Double(number(3...30)),
                carbs: Double(number(10...80)),
                sodium: Double(number(1...12) * 100)
            )
            recipe.allergens = chance(1, of: 3) ? [pick(["milk", "nuts"])] : []
            recipe.diets = pick([[], ["vegan"], ["vegan", "keto"], ["keto"], ["vegan"]])
            recipe.equipment = chance(1, of: 3) ? [pick(["oven", "blender"])] : []
            recipe.prepMinutes = number(1...12) * 5
            recipe.costCents = number(5...60) * 10
            recipe.ingredients = [PlanningRecipe.Ingredient(food: "f\(number(0...3))", grams: 50)]
            recipes.append(recipe)
        }
        return try PlanningCatalogue(foods: foods, recipes: recipes)
    }

    mutating func request(for catalogue: PlanningCatalogue) -> PlanningRequest {
        let slots = pick([["breakfast"], ["lunch"], ["breakfast", "lunch"], ["lunch", "lunch"]])
        var request = PlanningRequest(
            days: number(1...3),
            seed: 3,
            slots: slots.map { PlanningSlot(type: $0, energyShare: 1 / Double(slots.count)) },
            targets: PlanningTargets(energy: 1_200)
        )
        request.hard.servings = pick([
            ServingLattice(min: 0.5, max: 2, step: 0.5), ServingLattice(min: 1, max: 1.5, step: 0.25),
            ServingLattice(min: 1, max: 2, step: 1),
        ])
        if chance(1, of: 3) { request.hard.allergens = pick([["milk"], ["nuts"], ["milk", "nuts"]]) }
        if chance(1, of: 3) { request.hard.diets = pick([["vegan"], ["keto"], ["vegan", "keto"]]) }
        if chance(1, of: 3) { request.hard.excludedFoods = ["f\(number(0...1))", "f\(number(2...3))"] }
        if chance(1, of: 3) { request.hard.maxPrepMinutes = [pick(slots): number(2...10) * 5] }
        if chance(1, of: 3) { request.hard.equipment = pick([[], ["oven"], ["blender"]]) }
        if chance(1, of: 2) { request.hard.maxUsesPerRecipe = number(1...2) }
        addSums(to: &request)
        addLocks(to: &request, catalogue)
        return request
    }

    private mutating func addSums(to request: inout PlanningRequest) {
        if chance(1, of: 2) {
            let least = Double(number(30...140) * 10)
            request.hard.dailyLimits[.energy] = .init(
                min: chance(2, of: 3) ? least : nil,
                max: chance(2, of: 3) ? least + Double(number(-5...40) * 10) : nil
            )
        }
        if chance(1, of: 3) { request.hard.dailyLimits[.protein] = .init(min: Double(number(20...130))) }
        if chance(1, of: 4) { request.hard.dailyLimits[.sodium] = .init(max: Double(number(4...24) * 100)) }
        if chance(1, of: 4) {
            request.hard.dailyLimits[.fat] = .init(min: Double(number(5...40)), max: Double(number(30...70)))
        }
        if chance(1, of: 3) { request.hard.maxCostCents = Double(number(10...250) * 10) }
    }

    private mutating func addLocks(to request: inout PlanningRequest, _ catalogue: PlanningCatalogue) {
        var places: Set<MealPlace> = []
        for _ in 0..<pick([0, 0, 1, 1, 2]) {
            let place = MealPlace(
                day: number(1...request.days),
                meal: number(0...(request.slots.count - 1))
            )
            guard places.insert(place).inserted else { continue }
            request.locked.append(
                PlanningLock(
                    day: place.day,
                    slot: place.meal,
                    recipeID: "r\(number(0...(catalogue.recipes.count - 1)))",
                    servings: pick([nil, nil, 1, 2, 0.75])
                )
            )
        }
    }
}
