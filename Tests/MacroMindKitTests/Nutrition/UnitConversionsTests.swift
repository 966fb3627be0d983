import MacroMindKit
import Testing

struct UnitConversionsTests {
    @Test
    func `a kilocalorie is 4,184 kilojoules exactly`() {
        #expect(Kilojoules(Kilocalories(1)).value == 4.184)
        #expect(Kilocalories(Kilojoules(4.184)).value == 1)
        #expect(Kilojoules(Kilocalories(2_000)).value == 8_368)
    }

    @Test
    func `masses convert by powers of ten`() {
        #expect(Grams(Kilograms(1.5)) == 1_500)
        #expect(Grams(Milligrams(250)) == 0.25)
        #expect(Grams(Micrograms(2_000_000)) == 2)
        #expect(Milligrams(Grams(0.5)) == 500)
        #expect(Micrograms(Grams(0.5)) == 500_000)
        #expect(Kilograms(Grams(750)) == 0.75)
    }

    @Test
    func `customary units have their exact factors of 1959`() {
        #expect(Kilograms(pounds: 1) == 0.453_592_37)
        #expect(Grams(ounces: 1) == 28.349_523_125)
        #expect(Grams(Kilograms(pounds: 1)).value.rounded(.down) == 453)
        #expect(abs(Grams(ounces: 16).value - Grams(Kilograms(pounds: 1)).value) < 1e-9)
        #expect(Centimeters(inches: 1) == 2.54)
        #expect(Centimeters(254).inches == 100)
        #expect(Centimeters(175).meters == 1.75)
    }

    @Test(arguments: UInt64(0)..<100)
    func `converting there and back gives the quantity again`(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let value = Double.random(in: 0...100_000, using: &generator)
        func isNear(_ other: Double) -> Bool { abs(other - value) <= 1e-12 * max(1, value) }
        #expect(isNear(Kilocalories(Kilojoules(Kilocalories(value))).value))
        #expect(isNear(Grams(Kilograms(Grams(value))).value))
        #expect(isNear(Grams(Milligrams(Grams(value))).value))
        #expect(isNear(Grams(Micrograms(Grams(value))).value))
        #expect(isNear(Kilograms(pounds: Kilograms(value).pounds).value))
        #expect(isNear(Centimeters(inches: Centimeters(value).inches).value))
    }
}
