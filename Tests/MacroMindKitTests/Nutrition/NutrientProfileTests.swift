import Foundation
import MacroMindKit
import Testing

struct NutrientProfileTests {
    /// Returns a profile of whole numbers, so that sums are exact, in which a third is unknown.
    static func random(_ generator: inout SeededGenerator) -> NutrientProfile {
        var amounts: [Nutrient: Double] = [:]
        for nutrient in Nutrient.allCases where Int.random(in: 0..<3, using: &generator) > 0 {
            amounts[nutrient] = Double(Int.random(in: 1...10_000, using: &generator))
        }
        return NutrientProfile(amounts)
    }

    @Test
    func `what a source does not report is unknown, not zero`() {
        let profile = NutrientProfile([.protein: 3, .fiber: 0])
        #expect(profile[.protein] == .exact(3))
        #expect(profile[.fiber] == .exact(0))
        #expect(profile[.iron] == .unknown)
        #expect(profile[.iron].reported == nil)
        #expect(profile.protein == 3)
    }

    @Test
    func `no food holds exactly nothing of everything`() {
        for nutrient in Nutrient.allCases { #expect(NutrientProfile.zero[nutrient] == .exact(0)) }
    }

    @Test
    func `a sum in which a part is unknown is a lower bound`() {
        let sum = NutrientProfile([.iron: 2, .energy: 100]) + NutrientProfile([.energy: 50])
        #expect(sum[.energy] == .exact(150))
        #expect(sum[.iron] == .atLeast(2))
        #expect(sum[.zinc] == .unknown)
        #expect((sum + NutrientProfile([.iron: 1]))[.iron] == .atLeast(3))
        #expect(!sum[.iron].isExact)
        #expect(sum[.iron].reported == 2)
    }

    @Test
    func `scaling keeps what is unknown unknown`() {
        let sum = (NutrientProfile([.iron: 2]) + NutrientProfile([.zinc: 1])).scaled(by: 2.5)
        #expect(sum[.iron] == .atLeast(5))
        #expect(sum[.zinc] == .atLeast(2.5))
        #expect(sum[.copper] == .unknown)
    }

    @Test(arguments: [Double.nan, .infinity, -.infinity])
    func `an amount that is no number is unknown`(amount: Double) {
        #expect(NutrientProfile([.protein: amount])[.protein] == .unknown)
        #expect(NutrientProfile(inOrder: [amount])[.energy] == .unknown)
    }

    @Test
    func `a column in order fills the nutrients in order`() {
        let profile = NutrientProfile(inOrder: [52, 0.3, nil, 14])
        #expect(profile[.energy] == .exact(52))
        #expect(profile[.protein] == .exact(0.3))
        #expect(profile[.fat] == .unknown)
        #expect(profile[.carbohydrate] == .exact(14))
        #expect(profile[.ash] == .unknown)
    }

    @Test(arguments: UInt64(0)..<200)
    func `profiles add up as a commutative monoid`(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let profiles = (0..<3).map { _ in Self.random(&generator) }
        let (a, b, c) = (profiles[0], profiles[1], profiles[2])
        #expect(a + b == b + a)
        #expect((a + b) + c == a + (b + c))
        #expect(a + .zero == a)
        #expect(.zero + a == a)
    }

    @Test(arguments: UInt64(0)..<200)
    func `scaling distributes over sums and multiplies`(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let (a, b) = (Self.random(&generator), Self.random(&generator))
        #expect((a + b).scaled(by: 4) == a.scaled(by: 4) + b.scaled(by: 4))
        #expect(a.scaled(by: 4).scaled(by: 0.25) == a)
        #expect(a.scaled(by: 1) == a)
    }

    @Test(arguments: UInt64(0)..<200)
    func `more food never lowers a nutrient and never makes it better known`(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        let (a, b) = (Self.random(&generator), Self.random(&generator))
        for nutrient in Nutrient.allCases {
            let (part, sum) = (a[nutrient], (a + b)[nutrient])
            #expect((sum.reported ?? 0) >= (part.reported ?? 0))
            #expect(!sum.isExact || part.isExact)
        }
    }

    @Test(arguments: UInt64(0)..<100)
    func `encoding and decoding gives the profile again`(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        let profile = Self.random(&generator) + Self.random(&generator)
        let data = try JSONEncoder().encode(profile)
        #expect(try JSONDecoder().decode(NutrientProfile.self, from: data) == profile)
    }

    @Test
    func `JSON has stable keys and lists the lower bounds`() throws {
        let profile = NutrientProfile([.energy: 100, .iron: 2]) + NutrientProfile([.energy: 20])
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        let json = String(decoding: try encoder.encode(profile), as: UTF8.self)
        #expect(json == #"{"at_least":["iron_mg"],"energy_kcal":120,"iron_mg":2}"#)
    }

    @Test
    func `no food is still exactly nothing after encoding`() throws {
        let data = try JSONEncoder().encode(NutrientProfile.zero)
        let decoded = try JSONDecoder().decode(NutrientProfile.self, from: data)
        for nutrient in Nutrient.allCases { #expect(decoded[nutrient] == .exact(0)) }
    }

    @Test
    func `a lower bound of a nutrient that nobody knows is refused`() {
        let json = Data(#"{"energy_kcal":100,"at_least":["unobtainium_mg"]}"#.utf8)
        #expect(throws: DecodingError.self) { try JSONDecoder().decode(NutrientProfile.self, from: json) }
    }
}

struct NutrientTests {
    @Test(arguments: Nutrient.allCases)
    func `the key of a nutrient carries its unit`(nutrient: Nutrient) {
        let suffix = nutrient.unit == .micrograms ? "ug" : nutrient.unit.rawValue
        #expect(nutrient.rawValue.hasSuffix("_\(suffix)"))
    }
}

struct CoreNutrientsTests {
    @Test
    func `the compact form has the figures of the full one`() {
        let profile = NutrientProfile([
            .energy: 379, .protein: 13, .fat: 7, .carbohydrate: 68, .fiber: 10, .sodium: 6,
            .saturatedFat: 1.2,
        ])
        let core = CoreNutrients(profile)
        #expect(core.energy == 379)
        #expect(core.protein == 13)
        #expect(core.fat == 7)
        #expect(core.carbohydrate == 68)
        #expect(core.fiber == 10)
        #expect(core.sodium == 6)
        #expect(core.saturatedFat == 1.2)
        #expect(
            core
                == CoreNutrients(
                    energy: 379,
                    protein: 13,
                    fat: 7,
                    carbohydrate: 68,
                    fiber: 10,
                    sodium: 6,
                    saturatedFat: 1.2
                )
        )
    }

    @Test
    func `what is unknown counts with the part that is reported`() {
        let sum = NutrientProfile([.fiber: 2]) + NutrientProfile([.sodium: 5])
        #expect(CoreNutrients(sum).fiber == 2)
        #expect(CoreNutrients(sum).saturatedFat == 0)
    }

    @Test(arguments: UInt64(0)..<100)
    func `adding and scaling agree with the full form`(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let (a, b) = (NutrientProfileTests.random(&generator), NutrientProfileTests.random(&generator))
        #expect(CoreNutrients(a) + CoreNutrients(b) == CoreNutrients(a + b))
        #expect(CoreNutrients(a).scaled(by: 4) == CoreNutrients(a.scaled(by: 4)))
        #expect(CoreNutrients(a) + CoreNutrients(b) - CoreNutrients(b) == CoreNutrients(a))
        #expect(CoreNutrients(a) + .zero == CoreNutrients(a))
    }
}
