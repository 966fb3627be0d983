import Testing

@testable import MacroMindKit

struct FoodRecordReaderTests {
    private func read(_ text: String, _ format: FoodImportFormat = .fdcJSON) -> ImportOutcome {
        var reader = FoodRecordReader()
        return reader.read(Array(text.utf8), as: format)
    }

    private func food(_ text: String, _ format: FoodImportFormat = .fdcJSON) throws -> Food {
        guard case .food(let food) = read(text, format) else {
            throw FoodImportProblem(.unreadable, "\(read(text, format))")
        }
        return food
    }

    private func code(_ text: String, _ format: FoodImportFormat = .fdcJSON) -> FoodImportProblem.Code? {
        guard case .quarantined(_, _, let problem) = read(text, format) else { return nil }
        return problem.code
    }

    private func foundation(_ nutrients: [(Int, Double, String)], _ rest: String = "") -> String {
        let amounts = nutrients.map { #"{"nutrient":{"id":\#($0),"unitName":"\#($2)"},"amount":\#($1)}"# }
        return
            #"{"fdcId":9,"dataType":"Foundation","description":"Millet, raw","foodNutrients":[\#(amounts.joined(separator: ","))]\#(rest)}"#
    }

    @Test(
        arguments: [
            ([(2047, 300.0, "kcal"), (1008, 280.0, "kcal"), (2048, 290.0, "kcal")], 280.0),
            ([(2047, 300, "kcal"), (2048, 290, "kcal"), (1062, 4_184, "kJ")], 290),
            ([(1062, 1_255.2, "kJ"), (2047, 310, "kcal")], 310), ([(1062, 1_255.2, "kJ")], 300),
            ([(957, 310, "KCAL")], 310), ([(208, 280, "")], 280),
        ] as [([(Int, Double, String)], Double)]
    )
    func `energy is taken from the preferred source`(
        amounts: [(Int, Double, String)],
        expected: Double
    ) throws {
        let energy = try food(foundation(amounts)).nutrientsPer100Grams[.energy].reported ?? 0
        #expect(abs(energy - expected) < 1e-9)
    }

    @Test func `units are converted and unknown ones leave the amount unknown`() throws {
        let food = try food(
            foundation([
                (1008, 50, "kcal"), (1093, 0.5, "g"), (1110, 40, "IU"), (1103, 0.002, "mg"),
                (1087, 3, "spoon"),
                (1278, 0.1, "g"), (1272, 200, "mg"), (1085, 2, "g"),
            ])
        ).nutrientsPer100Grams
        #expect(food[.sodium] == .exact(500))
        #expect(food[.vitaminD] == .exact(1))
        #expect(food[.selenium] == .exact(2))
        #expect(food[.calcium] == .unknown)
        #expect(food[.epaAndDHA].reported.map { abs($0 - 0.3) < 1e-12 } == true)
        #expect(food[.fat] == .exact(2))
        #expect(food[.protein] == .unknown)
    }

    @Test func `one of two fatty acids leaves their sum unknown`() throws {
        let profile = try food(foundation([(1008, 50, "kcal"), (1278, 0.1, "g")])).nutrientsPer100Grams
        #expect(profile[.epaAndDHA] == .unknown)
    }

    @Test func `portions are the weight of one measure; masses and unknown numbers are left out`() throws {
        let portions = try food(
            foundation(
                [(1008, 50, "kcal")],
                #"""
                ,"foodPortions":[
                 {"amount":2,"measureUnit":{"name":"tablespoon"},"modifier":"","gramWeight":30},
                 {"measureUnit":{"name":"cup"},"gramWeight":200},
                 {"amount":1,"measureUnit":{"name":"undetermined"},"modifier":"oz","gramWeight":28.35},
                 {"measureUnit":{"name":"undetermined"},"modifier":"6","portionDescription":"1 cup, sliced","gramWeight":140},
                 {"measureUnit":{"name":"undetermined"},"portionDescription":"Quantity not specified","gramWeight":99},
                 {"amount":5,"measureUnit":{"name":"tomatoes"},"gramWeight":50},
                 {"amount":0,"measureUnit":{"name":"cup"},"gramWeight":50},{"amount":1,"modifier":"slice","gramWeight":-1}]
                """#
            )
        ).portions
        #expect(
            portions == [
                FoodPortion(unit: "tbsp", mass: 15), FoodPortion(unit: "cup", qualifier: "sliced", mass: 140),
                FoodPortion(unit: "serving", mass: 99),
                FoodPortion(unit: "piece", qualifier: "tomatoes", mass: 10),
            ]
        )
    }

    @Test(arguments: [
        ("", FoodImportProblem.Code.tooLarge), ("[]", .unreadable), ("{\"fdcId\":", .unreadable),
        ("{}", .noIdentifier),
        (#"{"fdcId":1.5,"dataType":"Branded"}"#, .noIdentifier),
        (#"{"fdcId":1,"dataType":"Branded","description":"  \u0000 12"}"#, .noName),
        (#"{"fdcId":1,"dataType":"Branded","description":"Tea"}"#, .noNutrients),
    ])
    func `records that are no foods are put aside`(text: String, expected: FoodImportProblem.Code) {
        #expect(code(text) == expected)
    }

    @Test func `samples are no foods to eat`() {
        guard case .ignored = read(#"{"fdcId":1,"dataType":"Sample"}"#) else {
            Issue.record("a sample was taken for a food")
            return
        }
    }

    @Test func `figures for a volume are taken only for what weighs as water does`() throws {
        func branded(_ category: String) -> String {
            #"{"fdcId":1,"dataType":"Branded","description":"Gold","brandedFoodCategory":"\#(category)","servingSizeUnit":"MLT","servingSize":240,"foodNutrients":[{"nutrient":{"id":1008,"unitName":"KCAL"},"amount":45}]}"#
        }
        #expect(try food(branded("Fruit Juice")).state == .liquid)
        #expect(code(branded("Vegetable & Cooking Oils")) == .perVolume)
    }

    @Test func `a serving gives the figures of 100 g only where its weight is known`() throws {
        func product(_ serving: String) -> String {
            #"{"code":"123","product_name":"Kekse","lang":"de",\#(serving),"nutrition_data_per":"serving","nutriments":{"energy-kcal_serving":100,"fat_serving":4}}"#
        }
        let food = try food(product(#""serving_size":"25 g","serving_quantity":25"#), .offJSONLines)
        #expect(food.nutrientsPer100Grams[.energy] == .exact(400))
        #expect(food.portions == [FoodPortion(unit: "serving", mass: 25)])
        #expect(code(product(#""serving_size":"2 Stück""#), .offJSONLines) == .noNutrients)
    }

    @Test(arguments: [(#"["en:united-states"]"#, 20.0), (#"["en:france"]"#, 25), ("[]", 25)])
    func `fiber is counted as carbohydrate where the label leaves it out`(
        countries: String,
        expected: Double
    ) throws {
        let text =
            #"{"code":"1","product_name":"Brot","countries_tags":\#(countries),"nutriments":{"carbohydrates_100g":20,"fiber_100g":5}}"#
        #expect(try food(text, .offJSONLines).nutrientsPer100Grams[.carbohydrate] == .exact(expected))
    }

    @Test func `tags only add allergens and prove nothing`() throws {
        let text =
            #"{"code":"1","product_name":"Riegel","labels_tags":["en:vegan","en:no-nuts"],"allergens_tags":["en:milk","en:nuts"],"ingredients_text":"Sucre, œufs. Peut contenir des traces de soja.","nutriments":{"fat_100g":1}}"#
        let food = try food(text, .offJSONLines)
        #expect(food.allergens.contains.isSuperset(of: AllergenSet([.milk, .treeNut, .egg])))
        #expect(food.allergens.traces.contains(AllergenSet(.soy)))
        #expect(!food.allergens.isComplete && !food.origins.isComplete)
    }

    @Test func `no mutation of a record traps or gives a food that can not be true`() {
        let texts: [(String, FoodImportFormat)] = [
            (foundation([(1008, 50, "kcal"), (1003, 2, "g"), (1005, 9, "g")]), .fdcJSON),
            (
                #"{"code":"1","product_name":"B\u00e9","nutriments":{"fat_100g":1e2,"salt_100g":"0.5"},"brands":"a,b"}"#,
                .offJSONLines
            ),
        ]
        for seed in 0..<2_000 {
            var generator = SeededGenerator(seed: UInt64(seed))
            let (text, format) = texts[seed % 2]
            var bytes = Array(text.utf8)
            for _ in 0..<Int.random(in: 1...6, using: &generator) {
                let index = Int.random(in: bytes.indices, using: &generator)
                switch Int.random(in: 0..<3, using: &generator) {
                case 0: bytes[index] = UInt8.random(in: 0...255, using: &generator)
                case 1:
                    bytes.insert(
                        Array("{}[]\",:\\-9eE.0".utf8).randomElement(using: &generator) ?? 0,
                        at: index
                    )
                default: bytes.remove(at: index)
                }
            }
            var reader = FoodRecordReader()
            guard case .food(let food) = reader.read(bytes, as: format) else { continue }
            let amounts = Nutrient.allCases.compactMap { food.nutrientsPer100Grams[$0].reported }
            #expect(amounts.allSatisfy { $0.isFinite && $0 >= 0 }, "seed \(seed)")
        }
    }
}
