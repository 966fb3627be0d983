import MacroMindKit
import Testing

@testable import MacroMindData

struct FoodTableTests {
    static let reader = FoodTableReader(
        foods: EmbeddedText.foods,
        nutrients: EmbeddedText.nutrients,
        portions: EmbeddedText.portions
    )
    static let foods = reader.foods

    @Test func `every line of the table can be read`() {
        #expect(Self.reader.rejected.first == nil)
        #expect(Self.foods.count >= 600)
    }

    @Test func `identifiers are unique`() {
        #expect(Set(Self.foods.map(\.id)).count == Self.foods.count)
    }

    @Test func `no name in one language stands for two foods`() {
        var owners: [FoodName: FoodID] = [:]
        for food in Self.foods {
            for name in Set(food.aliases) {
                if let other = owners.updateValue(food.id, forKey: name) {
                    Issue.record("“\(name.text)” stands for \(other) and \(food.id)")
                }
            }
        }
    }

    /// The source's energy is higher than its macros explain.
    static let energyOutliers: Set<FoodID> = ["taco-seasoning"]

    @Test func `energy agrees with protein, fat, carbohydrate and alcohol`() {
        for food in Self.foods where !Self.energyOutliers.contains(food.id) {
            let profile = food.nutrientsPer100Grams
            let energy = profile.energy.value
            let alcohol = profile[.alcohol].reported ?? 0
            let most =
                9.1 * profile.fat.value + 4.4 * profile.protein.value + 4.2 * profile.carbohydrate.value
                + 7.2 * alcohol
            #expect(
                energy <= most * 1.08 + 20,
                "\(food.id) has \(energy) kcal, its macros give at most \(most)"
            )
            let macros = profile.protein.value + profile.fat.value + profile.carbohydrate.value
            #expect(macros <= 103, "\(food.id) has \(macros) g of macros in 100 g")
        }
    }

    @Test func `the four figures that plans are made of are reported for every food`() {
        for food in Self.foods {
            for nutrient in [Nutrient.energy, .protein, .fat, .carbohydrate] {
                #expect(food.nutrientsPer100Grams[nutrient].isExact, "\(food.id) does not report \(nutrient)")
            }
        }
    }

    @Test func `a base is another food of the table`() {
        let table = FoodTable.bundled
        for food in Self.foods {
            guard let base = food.base else { continue }
            #expect(table[base] != nil && base != food.id, "\(food.id) has the base \(base)")
        }
    }

    @Test(arguments: [
        (FoodOrigins.dairy, Allergen.milk), (.egg, .egg), (.fish, .fish), (.crustacean, .crustacean),
        (.mollusc, .mollusc),
    ])
    func `what is made of an allergen contains it`(origin: FoodOrigins, allergen: Allergen) {
        for food in Self.foods where food.origins.contains.isSuperset(of: origin) {
            #expect(
                food.allergens.contains.contains(AllergenSet(allergen)),
                "\(food.id) is made of \(origin.names) but does not list \(allergen.rawValue)"
            )
        }
    }

    @Test func `wheat is gluten`() {
        for food in Self.foods where food.allergens.contains.contains(AllergenSet(.wheat)) {
            #expect(food.allergens.contains.contains(AllergenSet(.gluten)), "\(food.id)")
        }
    }

    @Test(arguments: [
        ("tahini", Allergen.sesame), ("peanut-butter", .peanut), ("soy-sauce", .soy), ("soy-sauce", .wheat),
        ("worcestershire-sauce", .fish), ("parmesan", .milk), ("egg-raw", .egg), ("pesto", .treeNut),
    ])
    func `well-known carriers list their allergen`(id: String, allergen: Allergen) throws {
        let food = try #require(FoodTable.bundled[FoodID(rawValue: id)], "\(id) is not in the table")
        #expect(food.allergens.contains.contains(AllergenSet(allergen)))
    }

    @Test(arguments: [
        ("egg-raw", 143.0, 12.56, 9.51, 0.72), ("olive-oil", 884, 0, 100, 0),
        ("whole-milk", 61, 3.15, 3.25, 4.8),
        ("chicken-breast-raw", 120, 22.5, 2.62, 0), ("broccoli", 34, 2.82, 0.37, 6.64),
    ])
    func `figures are those of the USDA table`(
        id: String,
        energy: Double,
        protein: Double,
        fat: Double,
        carbohydrate: Double
    ) throws {
        let profile = try #require(FoodTable.bundled[FoodID(rawValue: id)]).nutrientsPer100Grams
        #expect(profile.energy == Kilocalories(energy))
        #expect(profile.protein == Grams(protein))
        #expect(profile.fat == Grams(fat))
        #expect(profile.carbohydrate == Grams(carbohydrate))
    }

    @Test func `a line that lacks a field or names an unknown word is rejected`() {
        let nutrients = "sr:1\t" + Array(repeating: "1", count: 40).joined(separator: "\t") + "\t\n"
        func rejected(_ line: String) -> Int {
            FoodTableReader(foods: line, nutrients: nutrients, portions: "").rejected.count
        }
        let good = "a\tname\talias\tfruit\traw\tsr:1\tplant\t-\t-\t\t\tproduce\n"
        #expect(rejected(good) == 0)
        #expect(rejected("a\tname\tfruit\n") == 1)
        #expect(rejected(good.replacing("plant", with: "rock")) == 1)
        #expect(rejected(good.replacing("\t-\t-", with: "\tnuts\t-")) == 1)
        #expect(rejected(good.replacing("sr:1", with: "sr:2")) == 1)
    }

    @Test func `an unreported figure is unknown and an unknown making is refused`() throws {
        let nutrients = "sr:1\t10\t" + Array(repeating: "", count: 39).joined(separator: "\t") + "\t\n"
        let line = "a\tname\t\tfruit\traw\tsr:1\t?\t?;milk\t-\t\t\tproduce\n"
        let food = try #require(FoodTableReader(foods: line, nutrients: nutrients, portions: "").foods.first)
        #expect(food.nutrientsPer100Grams[.energy] == .exact(10))
        #expect(food.nutrientsPer100Grams[.protein] == .unknown)
        #expect(food.origins == .unknown)
        #expect(!food.allergens.isComplete)
    }
}
