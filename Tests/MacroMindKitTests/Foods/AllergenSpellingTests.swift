import MacroMindKit
import Testing

/// Words for allergies that are not those of the list, and names of restrictions that are not quite right.
struct AllergenSpellingTests {
    @Test(arguments: [
        ("peanuts", AllergenSet([.peanut])), ("penuts", AllergenSet([.peanut])),
        ("Erdnüsse", AllergenSet([.peanut])), ("almnods", AllergenSet([.treeNut])),
        ("crustaecans", AllergenSet([.crustacean])), ("mustrad", AllergenSet([.mustard])),
    ])
    func `a word close to an allergen is taken for it`(term: String, allergens: AllergenSet) throws {
        #expect(try #require(AllergenSet(closestTo: term)).isSuperset(of: allergens))
    }

    @Test(arguments: ["strawberry", "eggplant", "peach", "cherries", "melon", "", "kale", "kryptonite"])
    func `a word unlike any allergen is not known`(term: String) {
        #expect(AllergenSet(closestTo: term) == nil)
    }

    private func profile(_ members: [String: JSONValue]) throws -> Profile {
        let least: [String: JSONValue] = [
            "age": 30, "height_cm": 170, "weight_kg": 70, "activity_level": "light",
        ]
        return try Profile(json: .object(least.merging(members) { $1 }))
    }

    @Test(arguments: [
        "alergies", "Allergies", "allergy", "dislikedFoods", "diet", "diatary_preference", "intolerances",
    ])
    func `a member that looks like a restriction is refused`(name: String) throws {
        let error = #expect(throws: InputError.self) { try profile([name: ["peanuts"]]) }
        #expect(error?.field == name)
        #expect(error?.code == .unknownName)
    }

    @Test(arguments: ["note", "id", "email", "schema", "favourites"])
    func `another unknown member is ignored`(name: String) throws {
        let profile = try profile([name: ["peanuts"], "allergies": ["egg"]])
        #expect(profile.restrictions.allergens == AllergenSet([.egg]))
    }
}
