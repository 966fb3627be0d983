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
    func `nobody buys another package for a crumb`() throws {
        #expect(try list(["rice": 1_005]).items.first?.packages == 2)
        #expect(try list(["rice": 1_011]).items.first?.packages == 3)
        #expect(try list(["rice": 1_005]).items.first?.leftOver == nil)
        #expect(try list(["rice": 1]).items.first?.packages == 1)
    }

    @Test
    func `a staple is probably at home up to half a package, without one up to 150 g`() throws {
        func isStaple(_ mass: Grams, _ purchases: PurchaseTable = Self.purchases) throws -> Bool? {
            try list(["olive-oil": mass], purchases: purchases).items.first?.isPantryItem
        }
        #expect(try isStaple(250) == true)
        #expect(try isStaple(251) == false)
        #expect(try isStaple(150, .none) == true)
        #expect(try isStaple(151, .none) == false)
    }

    @Test
    func `the list is told as people shop`() throws {
        let list = try list(["rice": 620, "banana": 300, "olive-oil": 10, "tomato": 200])
        let byFood = Dictionary(uniqueKeysWithValues: list.items.map { ($0.food, $0) })
        #expect(byFood["rice"]?.purchase == "2 bags of 500 g")
        #expect(byFood["banana"]?.purchase == "≈ 3 medium")
        #expect(list.staples.map(\.food) == ["olive-oil"])
        #expect(list.staplesCost == 650)
        #expect(!list.aisles.flatMap(\.items).map(\.food).contains("olive-oil"))
        var item = try #require(byFood["rice"])
        for (name, shown) in [
            ("avocado, raw", "avocado"), ("white rice, long grain, dry", "white rice, long grain"),
            ("basil, fresh", "basil"), ("peas, frozen", "peas, frozen"), ("raw milk", "raw milk"), ("", ""),
        ] {
            item.name = name
            #expect(item.shoppingName == shown)
        }
        #expect(GroceryList.Item.text(1_000) == "1 kg")
        #expect(GroceryList.Item.text(1_280) == "1.28 kg")
        #expect(GroceryList.Item.text(999) == "999 g")
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
