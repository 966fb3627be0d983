import Foundation
import MacroMindKit
import Testing

struct PurchaseTests {
    private static let purchases = PurchaseTable([
        "rice": Purchase(centsPer100Grams: 30, package: .init(name: "bag", mass: 500)),
        "tomato": Purchase(centsPer100Grams: 60),
        "banana": Purchase(centsPer100Grams: 25),
        "olive-oil": Purchase(centsPer100Grams: 130, package: .init(name: "bottle", mass: 500)),
    ])

    private func list(
        _ masses: KeyValuePairs<FoodID, Grams>,
        pantry: Pantry = .empty,
        purchases: PurchaseTable = purchases
    ) throws -> GroceryList {
        let recipe = SampleRecipes.recipe("dish", "Dish", [.dinner], masses)
        let meal = PlannedMeal(slot: .dinner, recipe: try SampleRecipes.resolved(recipe), servings: 1)
        return GroceryList(
            for: MealPlan(days: [PlanDay(day: 1, meals: [meal])]),
            foods: SampleFoods.table,
            pantry: pantry,
            purchases: purchases
        )
    }

    @Test
    func `packages are rounded up, and what is left is told`() throws {
        let item = try #require(try list(["rice": 620]).items.first)
        #expect(item.packages == 2)
        #expect(item.package == Purchase.Package(name: "bag", mass: 500))
        #expect(item.leftOver == 380)
        #expect(item.cost == 300)
    }

    @Test
    func `what is at home is taken off, and the rest is bought`() throws {
        let pantry = Pantry(items: [.init(food: "rice", mass: 200), .init(food: "rice", mass: 50)])
        let item = try #require(try list(["rice": 620], pantry: pantry).items.first)
        #expect(item.edible == 620)
        #expect(item.atHome == 250)
        #expect(item.toBuy == 370)
        #expect(item.packages == 1)
        #expect(item.leftOver == 130)
    }

    @Test
    func `what is at home in full is not bought`() throws {
        for mass in [Grams(620), 5_000, nil] {
            let pantry = Pantry(items: [.init(food: "rice", mass: mass)])
            let item = try #require(try list(["rice": 620], pantry: pantry).items.first)
            #expect(item.toBuy == 0)
            #expect(item.atHome == 620)
            #expect(item.packages == nil && item.pieces == nil)
            #expect(item.cost == 0)
        }
    }

    @Test
    func `loose food is bought by the piece where a piece is known`() throws {
        let item = try #require(try list(["banana": 300]).items.first)
        #expect(item.packages == nil)
        #expect(item.pieces == "≈ 3 medium")
        let bought = 300 + (item.leftOver ?? 0).value
        #expect(item.cost == Int((bought / 100 * 25).rounded()))
    }

    @Test
    func `the whole costs what the items cost, staples apart`() throws {
        let list = try list(["rice": 100, "tomato": 200, "olive-oil": 10])
        #expect(list.cost == 150 + 120)
        #expect(try self.list(["rice": 100], purchases: .none).cost == nil)
    }

    @Test
    func `a food without a price costs as much as the one in the middle`() {
        #expect(Self.purchases.cents(100, of: "saffron") == 60)
        #expect(PurchaseTable.none.cents(100, of: "rice") == 0)
        #expect(Self.purchases.cents(-5, of: "rice") == 0)
    }

    @Test
    func `a pantry is read from lines`() throws {
        let analyzer = LineAnalyzer(source: SearchableFoodTable(SampleFoods.table))
        let pantry = try Pantry(
            lines: "# home\n\n500 g rice\n ! 200 g tomato\nolive oil\n",
            analyzer: analyzer
        )
        #expect(pantry.mass(of: "rice") == 500)
        #expect(pantry.useFirst == ["tomato"])
        #expect(pantry.mass(of: "olive-oil").value == .infinity)
        let error = #expect(throws: InputError.self) {
            try Pantry(lines: "500 g rice\n3 kg unobtainium", analyzer: analyzer)
        }
        #expect(error?.field == "line 2")
    }

    @Test
    func `a pantry survives encoding, and needs no more than a food`() throws {
        let pantry = Pantry(items: [.init(food: "rice", mass: 20, isUsedFirst: true), .init(food: "tomato")])
        let data = try JSONEncoder().encode(pantry)
        #expect(try JSONDecoder().decode(Pantry.self, from: data) == pantry)
        let bare = try JSONDecoder().decode(Pantry.self, from: Data(#"{"items":[{"food_id":"rice"}]}"#.utf8))
        #expect(bare == Pantry(items: [.init(food: "rice")]))
    }
}
