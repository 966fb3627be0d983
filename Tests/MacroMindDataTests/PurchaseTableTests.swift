import MacroMindData
import MacroMindKit
import Testing

struct PurchaseTableTests {
    @Test
    func `every food of the recipes has a price, and every priced food is one of the table`() throws {
        let used = Set(try RecipeCatalogue.bundled().recipes.flatMap(\.items).map(\.food.id))
        for food in used.sorted() { #expect(PurchaseTable.bundled[food] != nil, "\(food)") }
        for food in PurchaseTable.bundled.foods { #expect(FoodTable.bundled[food] != nil, "\(food)") }
    }

    @Test
    func `prices and packages are of a plausible size`() {
        for food in PurchaseTable.bundled.foods where food != "saffron" {
            guard let purchase = PurchaseTable.bundled[food] else { continue }
            #expect((10...2_000).contains(purchase.centsPer100Grams), "\(food)")
            if let package = purchase.package {
                #expect((5...1_000).contains(package.mass.value), "\(food)")
                #expect(!package.name.isEmpty)
            }
        }
    }

    @Test
    func `a week for one person costs what a week costs`() throws {
        let targets = NutritionTargets(energy: 2_000, protein: 90, fat: 65, carbohydrate: 260)
        var request = PlanRequest(days: 2, slots: SlotShare.day(meals: 4) ?? [], targets: targets)
        let planner = try MealPlanner(catalogue: .bundled(), purchases: .bundled)
        let free = try planner.plan(request, effort: .quick)
        let cost = try #require(free.report.cost)
        #expect((400...4_000).contains(cost), "two days at \(cost) cents")
        request.wishes.costBudget = cost * 6 / 10
        let tight = try planner.plan(request, effort: .quick)
        let less = try #require(tight.report.cost)
        #expect(less < cost)
    }
}
