import MacroMindKit
import Testing

struct CalculationTableTests {
    @Test(arguments: CalculationTable.standard.functions.map(\.name))
    func `each function accepts its own example and refuses what is no object`(_ name: String) throws {
        let function = try #require(CalculationTable.standard.functions.first { $0.name == name })
        #expect(try !function(function.example).value.isNull)
        #expect(throws: InputError.self) { try function([1, 2]) }
    }

    @Test func `an unknown function is refused with the nearest name`() throws {
        let error = try #require(throws: InputError.self) {
            try CalculationTable.standard("ree_mifflin_st_jeur", [:])
        }
        #expect(error.code == .unknownName)
        #expect(error.message.contains("Did you mean ree_mifflin_st_jeor?"))
    }

    @Test func `the last of equally named functions counts`() throws {
        let own = CalculationFunction("bmi", "Always one.", example: [:]) { _ throws(InputError) in
            CalculationResult(1)
        }
        #expect(try CalculationTable.standard.adding([own])("bmi", [:]).value == 1)
    }

    static let crossings: [(function: String, input: JSONValue, isCrossed: Bool)] = [
        ("ree_mifflin_st_jeor", ["sex": "male", "age_y": 78, "weight_kg": 80, "height_cm": 180], false),
        ("ree_mifflin_st_jeor", ["sex": "male", "age_y": 79, "weight_kg": 80, "height_cm": 180], true),
        (
            "eer_2005_adult",
            ["sex": "male", "age_y": 30, "weight_kg": 81, "height_cm": 180, "activity": "active"], false
        ),
        (
            "eer_2005_adult",
            ["sex": "male", "age_y": 30, "weight_kg": 95, "height_cm": 180, "activity": "active"], true
        ),
        (
            "tee_2005_adult_overweight",
            ["sex": "male", "age_y": 30, "weight_kg": 70, "height_cm": 180, "activity": "active"], true
        ),
        ("acsm_walking_vo2", ["speed_m_per_min": 100, "grade": 0], false),
        ("acsm_walking_vo2", ["speed_m_per_min": 101, "grade": 0], true),
        ("ideal_weight_hamwi", ["sex": "female", "height_cm": 150], true),
        ("body_fat_rfm", ["sex": "male", "height_cm": 200, "waist_cm": 60], true),
        ("energy_availability", ["intake_kcal": 1500, "exercise_kcal": 300, "ffm_kg": 45], true),
        ("net_carbs", ["carbohydrate_g": 30, "fiber_g": 5, "sugar_alcohol_g": 10], true),
    ]

    @Test(arguments: crossings.indices)
    func `a crossed limit of validity is a finding beside the value`(_ index: Int) throws {
        let crossing = Self.crossings[index]
        let result = try CalculationTable.standard(crossing.function, crossing.input)
        #expect(result.value.numberValue != nil)
        #expect(result.findings.isEmpty == !crossing.isCrossed, "\(crossing)")
    }

    static let mistakes: [(function: String, input: JSONValue, code: InputError.Code, message: String)] = [
        ("bmi", ["weight_kg": 70, "height_cm": 1.75], .outOfRange, "write 175 cm"),
        ("bmi", ["weight_kg": "154 lb", "height_cm": 175], .wrongKind, "0.45359237"),
        ("bmi", ["weight_kg": "70", "height_cm": 175], .wrongKind, "without quotation marks"),
        ("bmi", ["weight_kg": -70, "height_cm": 175], .outOfRange, "2 to 650"),
        ("bmi", ["weight_kg": 70, "height_cm": nil], .missing, "height_cm is missing"),
        ("bmi", ["weight": 70, "height_cm": 175], .missing, "There is weight"),
        ("bmi", ["weight_kg": .number(.nan), "height_cm": 175], .notFinite, "nan"),
        ("bmi", ["weight_kg": .number(.infinity), "height_cm": 175], .notFinite, "inf"),
        (
            "ree_mifflin_st_jeor", ["sex": "woman", "age_y": 30, "weight_kg": 60, "height_cm": 165],
            .unknownName,
            "female, male"
        ),
        (
            "ree_mifflin_st_jeor", ["sex": "male", "age_y": 130, "weight_kg": 60, "height_cm": 165],
            .outOfRange, "120"
        ),
        ("ree_katch_mcardle", ["ffm_kg": 0], .outOfRange, "1 to 500"),
        ("eer_2023", ["sex": "male", "age_y": 30, "weight_kg": 60, "height_cm": 165], .missing, "inactive"),
        (
            "eer_2005_adult",
            ["sex": "male", "age_y": 18, "weight_kg": 60, "height_cm": 165, "activity": "active"],
            .outOfRange, "children"
        ),
        ("pal_category_2023", ["age_y": 30, "pal": 2.6], .outOfRange, "1 to 2.5"),
        ("pal_category_2023", ["age_y": 2, "pal": 1.6], .outOfRange, "below 3"),
        (
            "body_fat_navy_dod", ["sex": "male", "height_cm": 180, "waist_cm": 38, "neck_cm": 90],
            .inconsistent, "swapped"
        ),
        (
            "body_fat_navy_density", ["sex": "female", "height_cm": 165, "waist_cm": 75, "neck_cm": 33],
            .missing, "hip_cm"
        ),
        ("siri", ["density": 1050], .outOfRange, "kg/m³"),
        ("acsm_walking_vo2", ["speed_m_per_min": 80, "grade": 5], .outOfRange, "fraction"),
        ("fda_round", ["nutrient": "sodum", "value": 3], .unknownName, "Did you mean sodium?"),
        ("dri", ["nutrient": "Iro", "life_stage": "female 19-30 y"], .unknownName, "Did you mean Iron?"),
        ("net_carbs", ["carbohydrate_g": 5, "fiber_g": 8], .inconsistent, "European"),
        ("eu_energy", [:], .missing, "carbohydrate"),
        ("ree_owen", ["sex": "female", "weight_kg": 58, "athlete": 1], .wrongKind, "true or false"),
    ]

    @Test(arguments: mistakes.indices)
    func `a mistake is refused with a message that helps`(_ index: Int) throws {
        let mistake = Self.mistakes[index]
        let error = try #require(throws: InputError.self) {
            try CalculationTable.standard(mistake.function, mistake.input)
        }
        #expect(error.code == mistake.code, "\(error.message)")
        #expect(error.message.contains(mistake.message), "\(error.message)")
    }

    @Test(arguments: CalculationTable.standard.functions.map(\.name), [UInt64(1), 2, 3, 4, 5])
    func `no input makes a function trap or give an infinite number`(_ name: String, _ seed: UInt64) throws {
        var random = SeededGenerator(seed: seed &+ UInt64(name.utf8.count) &* 7919)
        let function = try #require(CalculationTable.standard.functions.first { $0.name == name })
        let strange: [JSONValue] = [
            nil, true, "", "x", [], [:], 0, -1, 1e300, -1e300, .number(.nan), .number(.infinity), 1e-300, 0.5,
            3, 1000,
        ]
        for _ in 0..<40 {
            var members = function.example.objectValue ?? [:]
            for key in members.keys.sorted() where Bool.random(using: &random) {
                members[key] = strange.randomElement(using: &random) ?? nil
            }
            if let number = (try? function(.object(members)))?.value.numberValue {
                #expect(number.isFinite, "seed \(seed): \(members)")
            }
        }
    }
}
