import MacroMindKit

/// Foods of a made-up larder: each from a range that is usual for its kind.
struct MadeUpFoods {
    /// A kind of food, with the ranges of what 100 g hold.
    struct Kind {
        var name: String
        var count: Int
        var protein: ClosedRange<Double>
        var fat: ClosedRange<Double>
        var carbohydrate: ClosedRange<Double>
        /// The part of carbohydrate that is fiber, and of fat that is saturated.
        var fiberPart: Double
        var saturatedPart: Double
        var sodium: ClosedRange<Double>
        var cents: ClosedRange<Double>
        /// What diets and allergies ask: plant, dairy, egg, fish or meat.
        var origin: String
        var allergens: [String] = []
        var isPantryStaple = false
    }

    /// A food of the larder.
    struct Food {
        var id: String
        var kind: Int
        var origin: String
        var allergens: [String]
        /// Energy, protein, fat, carbohydrate, fiber, sodium and saturated fat of a gram.
        var perGram: SIMD8<Double>
        var centsPerGram: Double
    }

    static let kinds: [Kind] = [
        Kind(
            name: "grain",
            count: 24,
            protein: 6...14,
            fat: 1...7,
            carbohydrate: 55...80,
            fiberPart: 0.1,
            saturatedPart: 0.2,
            sodium: 0...450,
            cents: 20...60,
            origin: "plant",
            allergens: ["gluten", ""]
        ),
        Kind(
            name: "meat",
            count: 16,
            protein: 17...30,
            fat: 2...20,
            carbohydrate: 0...2,
            fiberPart: 0,
            saturatedPart: 0.38,
            sodium: 50...700,
            cents: 90...260,
            origin: "meat"
        ),
        Kind(
            name: "fish",
            count: 10,
            protein: 16...26,
            fat: 1...15,
            carbohydrate: 0...1,
            fiberPart: 0,
            saturatedPart: 0.2,
            sodium: 40...500,
            cents: 120...320,
            origin: "fish",
            allergens: ["fish", "crustacean"]
        ),
        Kind(
            name: "pulse",
            count: 18,
            protein: 7...25,
            fat: 1...12,
            carbohydrate: 6...30,
            fiberPart: 0.3,
            saturatedPart: 0.15,
            sodium: 2...300,
            cents: 25...110,
            origin: "plant",
            allergens: ["soy", "", "", "lupin"]
        ),
        Kind(
            name: "dairy",
            count: 16,
            protein: 3...25,
            fat: 1...32,
            carbohydrate: 0...8,
            fiberPart: 0,
            saturatedPart: 0.62,
            sodium: 40...800,
            cents: 25...160,
            origin: "dairy",
            allergens: ["milk"]
        ),
        Kind(
            name: "egg",
            count: 2,
            protein: 12...13,
            fat: 9...11,
            carbohydrate: 0.5...1,
            fiberPart: 0,
            saturatedPart: 0.3,
            sodium: 120...150,
            cents: 45...70,
            origin: "egg",
            allergens: ["egg"]
        ),
        Kind(
            name: "vegetable",
            count: 40,
            protein: 0.7...4,
            fat: 0...0.8,
            carbohydrate: 3...18,
            fiberPart: 0.35,
            saturatedPart: 0.1,
            sodium: 1...90,
            cents: 15...80,
            origin: "plant",
            allergens: ["", "", "celery"]
        ),
        Kind(
            name: "fruit",
            count: 24,
            protein: 0.3...1.5,
            fat: 0...0.6,
            carbohydrate: 7...24,
            fiberPart: 0.18,
            saturatedPart: 0.1,
            sodium: 0...5,
            cents: 20...110,
            origin: "plant"
        ),
        Kind(
            name: "nut",
            count: 12,
            protein: 12...28,
            fat: 40...68,
            carbohydrate: 12...28,
            fiberPart: 0.4,
            saturatedPart: 0.12,
            sodium: 0...20,
            cents: 90...240,
            origin: "plant",
            allergens: ["nuts", "peanut", "sesame"]
        ),
        Kind(
            name: "oil",
            count: 8,
            protein: 0...0.5,
            fat: 80...100,
            carbohydrate: 0...0.5,
            fiberPart: 0,
            saturatedPart: 0.17,
            sodium: 0...5,
            cents: 40...150,
            origin: "plant",
            isPantryStaple: true
        ),
        Kind(
            name: "sauce",
            count: 20,
            protein: 0.5...8,
            fat: 0...25,
            carbohydrate: 2...35,
            fiberPart: 0.06,
            saturatedPart: 0.2,
            sodium: 200...2600,
            cents: 30...160,
            origin: "plant",
            allergens: ["", "mustard", "", "soy", ""],
            isPantryStaple: true
        ),
    ]

    let foods: [Food]
    /// The foods of each kind, by the kind's name.
    let byKind: [String: [Int]]

    init(_ generator: inout SeededGenerator) {
        var foods: [Food] = []
        var byKind: [String: [Int]] = [:]
        for (number, kind) in Self.kinds.enumerated() {
            for place in 0..<kind.count {
                byKind[kind.name, default: []].append(foods.count)
                foods.append(Self.food(kind, number, place, "f\(foods.count)", &generator))
            }
        }
        self.foods = foods
        self.byKind = byKind
    }

    private static func food(
        _ kind: Kind,
        _ number: Int,
        _ place: Int,
        _ id: String,
        _ generator: inout SeededGenerator
    ) -> Food {
        let protein = generator.number(in: kind.protein)
        let fat = generator.number(in: kind.fat)
        let carbohydrate = generator.number(in: kind.carbohydrate)
        let fiber = carbohydrate * kind.fiberPart * generator.number(in: 0.5...1.5)
        let energy = 4 * protein + 9 * fat + 4 * (carbohydrate - fiber) + 2 * fiber
        let allergen = kind.allergens.isEmpty ? "" : kind.allergens[place % kind.allergens.count]
        let lanes: SIMD8<Double> = [
            energy, protein, fat, carbohydrate, fiber, generator.number(in: kind.sodium),
            fat * kind.saturatedPart, 0,
        ]
        return Food(
            id: id,
            kind: number,
            origin: kind.origin,
            allergens: allergen.isEmpty ? [] : [allergen],
            perGram: lanes / 100,
            centsPerGram: generator.number(in: kind.cents) / 100
        )
    }

    /// The foods as a catalogue has them.
    var planningFoods: [PlanningFood] {
        foods.map { food in
            PlanningFood(id: food.id, name: food.id, isPantryStaple: Self.kinds[food.kind].isPantryStaple)
        }
    }
}

extension SeededGenerator {
    /// Returns a number from a range.
    mutating func number(in range: ClosedRange<Double>) -> Double {
        range.lowerBound + (range.upperBound - range.lowerBound) * Double(next() >> 11) / Double(1 << 53)
    }

    /// Returns a whole number from a range.
    mutating func whole(in range: ClosedRange<Int>) -> Int {
        range.lowerBound + Int(next() % UInt64(range.count))
    }

    /// Returns whether something of a probability happens.
    mutating func happens(_ probability: Double) -> Bool { number(in: 0...1) < probability }

    /// Returns an element of a list that is not empty.
    mutating func element<Element>(of list: [Element]) -> Element { list[whole(in: 0...list.count - 1)] }
}
