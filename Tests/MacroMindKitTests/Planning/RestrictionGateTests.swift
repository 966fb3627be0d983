import Testing

@testable import MacroMindKit

struct RestrictionGateTests {
    /// Returns what refuses a food, without the food's name.
    private func refusals(_ restrictions: Restrictions, _ id: FoodID) throws -> [String] {
        let food = try #require(SampleFoods.table[id])
        return RestrictionGate(restrictions).violations(of: food).map {
            "\($0.restriction) \($0.certainty.rawValue)"
        }
    }

    private static func plain(_ allergens: AllergenProfile) -> Food {
        SampleFoods.food("x", "x", per100: [1, 0, 0, 0], .snack, allergens: allergens)
    }

    @Test(arguments: Allergen.allCases)
    func `an allergy refuses the foods with that allergen alone`(allergen: Allergen) {
        let gate = RestrictionGate(Restrictions(allergens: AllergenSet(allergen)))
        for other in Allergen.allCases {
            let food = Self.plain(AllergenProfile(contains: AllergenSet(other)))
            let expected =
                other == allergen
                ? [
                    RestrictionViolation(
                        restriction: "allergen:\(allergen.rawValue)",
                        food: "x",
                        certainty: .certain
                    )
                ] : []
            #expect(gate.violations(of: food) == expected)
        }
    }

    @Test(arguments: Allergen.allCases)
    func `a food whose allergens are not known for sure is refused to every allergy`(allergen: Allergen) {
        let gate = RestrictionGate(Restrictions(allergens: AllergenSet(allergen)))
        #expect(gate.violations(of: Self.plain(.unknown)).map(\.certainty) == [.unknown])
        let partly = AllergenProfile(contains: AllergenSet(allergen), isComplete: false)
        #expect(gate.violations(of: Self.plain(partly)).map(\.certainty) == [.certain])
    }

    @Test(arguments: Allergen.allCases)
    func `traces are refused when the person refuses them`(allergen: Allergen) {
        let food = Self.plain(AllergenProfile(contains: [], traces: AllergenSet(allergen)))
        var restrictions = Restrictions(allergens: AllergenSet(allergen))
        #expect(RestrictionGate(restrictions).violations(of: food).isEmpty)
        restrictions.refusesTraces = true
        #expect(RestrictionGate(restrictions).violations(of: food).map(\.certainty) == [.traces])
    }

    struct DietCase: Sendable, CustomTestStringConvertible {
        var diet: Diet
        var refused: Set<FoodID>
        var testDescription: String { diet.rawValue }
    }

    private static let flesh: Set<FoodID> = [
        "chicken", "beef", "pork", "salmon", "shrimp", "mussels", "gelatin",
    ]
    private static let milk: Set<FoodID> = ["milk", "yogurt", "blue-cheese"]
    /// Which of all sample foods each diet refuses; the mystery sauce could be anything.
    static let diets = [
        DietCase(diet: .vegan, refused: flesh.union(milk).union(["egg", "honey", "mystery-sauce"])),
        DietCase(diet: .vegetarian, refused: flesh.union(["mystery-sauce"])),
        DietCase(diet: .pescatarian, refused: ["chicken", "beef", "pork", "gelatin", "mystery-sauce"]),
        DietCase(diet: .halal, refused: ["pork", "wine", "gelatin", "mystery-sauce"]),
        DietCase(diet: .kosher, refused: ["pork", "shrimp", "mussels", "gelatin", "mystery-sauce"]),
        DietCase(diet: .glutenFree, refused: ["oats", "bread", "pasta", "mystery-sauce"]),
        DietCase(diet: .dairyFree, refused: milk.union(["mystery-sauce"])),
        DietCase(diet: .porkFree, refused: ["pork", "gelatin", "mystery-sauce"]),
        DietCase(diet: .alcoholFree, refused: ["wine", "mystery-sauce"]),
        DietCase(diet: .keto, refused: []),
    ]

    @Test(arguments: diets)
    func `a diet refuses exactly the foods it does not allow`(_ example: DietCase) {
        let gate = RestrictionGate(Restrictions(diets: [example.diet]))
        let refused = SampleFoods.all.filter { !gate.violations(of: $0).isEmpty }.map(\.id)
        #expect(Set(refused) == example.refused)
    }

    @Test
    func `every diet is covered by a case`() { #expect(Self.diets.map(\.diet) == Diet.allCases) }

    @Test
    func `what is not known is told apart from what is certain`() throws {
        #expect(try refusals(Restrictions(diets: [.vegan]), "mystery-sauce") == ["diet:vegan unknown"])
        #expect(try refusals(Restrictions(diets: [.vegan]), "beef") == ["diet:vegan certain"])
    }

    @Test
    func `a kosher-style dish has no meat beside dairy, each alone is fine`() throws {
        let gate = RestrictionGate(Restrictions(diets: [.kosher]))
        func dish(_ masses: KeyValuePairs<FoodID, Grams>) throws -> ResolvedRecipe {
            try SampleRecipes.resolved(SampleRecipes.recipe("dish", "Dish", [.dinner], masses))
        }
        #expect(try gate.allows(dish(["beef": 100, "rice": 80])))
        #expect(try gate.allows(dish(["milk": 100, "rice": 80])))
        #expect(try gate.allows(dish(["milk": 100, "salmon": 80])))
        let violations = try gate.violations(of: dish(["milk": 100, "chicken": 80]))
        #expect(
            violations == [
                RestrictionViolation(restriction: "diet:kosher", food: "chicken", certainty: .certain)
            ]
        )
    }

    @Test
    func `foods are left out by identifier and by word`() throws {
        let restrictions = Restrictions(excludedFoods: ["beef"], excludedTerms: ["Mushrooms", "fish", "123"])
        #expect(try refusals(restrictions, "beef") == ["exclude:beef certain"])
        #expect(try refusals(restrictions, "mushroom") == ["exclude:Mushrooms certain"])
        #expect(try refusals(restrictions, "salmon") == ["exclude:fish certain"])
        #expect(try refusals(restrictions, "chicken") == [])
    }

    @Test
    func `every reason is told`() throws {
        let restrictions = Restrictions(
            allergens: AllergenSet([.milk, .egg]),
            diets: [.vegan, .dairyFree],
            excludedTerms: ["cheese"]
        )
        #expect(
            try refusals(restrictions, "blue-cheese") == [
                "allergen:milk certain", "diet:vegan certain", "diet:dairy_free certain",
                "exclude:cheese certain",
            ]
        )
    }

    @Test
    func `without restrictions everything is allowed`() throws {
        let gate = RestrictionGate(.none)
        for recipe in try SampleRecipes.catalogue().recipes { #expect(gate.allows(recipe)) }
        #expect(Restrictions.none.isEmpty)
        #expect(Restrictions.none.count == 0)
    }

    @Test(arguments: UInt64(0)..<100)
    func `the union of two people's restrictions allows what both may eat`(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        let (first, second) = (
            RandomRestrictions.make(&generator), RandomRestrictions.make(&generator)
        )
        let both = RestrictionGate(first.union(second))
        for food in SampleFoods.all where first.refusesTraces == second.refusesTraces {
            let eachAllows =
                RestrictionGate(first).violations(of: food).isEmpty
                && RestrictionGate(second).violations(of: food).isEmpty
            #expect(both.violations(of: food).isEmpty == eachAllows, "\(food.id)")
        }
    }
}
