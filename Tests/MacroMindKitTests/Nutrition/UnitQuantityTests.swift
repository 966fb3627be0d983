import Foundation
import MacroMindKit
import Testing

/// The laws of a type of quantity, independent of its unit.
private func checkLaws<Quantity: UnitQuantity>(_ type: Quantity.Type, seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let numbers = (0..<3).map { _ in Double(Int.random(in: -1_000_000...1_000_000, using: &generator)) }
    let (a, b, c) = (Quantity(numbers[0]), Quantity(numbers[1]), Quantity(numbers[2]))
    #expect(a + b == b + a)
    #expect((a + b) + c == a + (b + c))
    #expect(a + .zero == a)
    #expect(a - b == a + -b)
    #expect(2.0 * a == a * 2.0)
    #expect(a * 3.0 / 3.0 == a)
    #expect((a < b) == (numbers[0] < numbers[1]))
    #expect(a.magnitude >= .zero)
    #expect(b == .zero || abs((a / b) * b.value - a.value) < 1e-6)
    #expect(a.description == "\(numbers[0]) \(Quantity.symbol)")
    #expect(try JSONDecoder().decode(Quantity.self, from: JSONEncoder().encode(a)) == a)
}

struct UnitQuantityTests {
    static let types: [any UnitQuantity.Type] = [
        Grams.self, Milligrams.self, Micrograms.self, Kilograms.self, Kilocalories.self, Kilojoules.self,
        Milliliters.self, Centimeters.self,
    ]

    @Test(arguments: UInt64(0)..<50)
    func `quantities add, compare, scale and encode as numbers do`(seed: UInt64) throws {
        for type in Self.types { try checkLaws(type, seed: seed) }
    }

    @Test
    func `every unit has a symbol of its own`() {
        #expect(Set(Self.types.map { $0.symbol }).count == Self.types.count)
        #expect(Self.types.map { $0.symbol } == ["g", "mg", "µg", "kg", "kcal", "kJ", "ml", "cm"])
    }

    @Test
    func `a quantity is a bare number in JSON`() throws {
        #expect(String(decoding: try JSONEncoder().encode([Grams(2.5)]), as: UTF8.self) == "[2.5]")
    }

    @Test(arguments: [
        (2.345, 0, 2.0), (2.5, 0, 3.0), (-2.5, 0, -3.0), (2.34, 1, 2.3), (1234.5678, 2, 1234.57), (7, 9, 7),
    ])
    func `rounding goes to the nearest place, ties away from zero`(
        value: Double,
        places: Int,
        expected: Double
    ) { #expect(Grams(value).rounded(toPlaces: places) == Grams(expected)) }

    @Test
    func `numbers that are not finite are told`() {
        #expect(Grams(1).isFinite)
        #expect(!Grams(.infinity).isFinite)
        #expect(!Grams(.nan).isFinite)
    }
}
