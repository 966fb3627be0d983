import MacroMindKit
import Testing

struct KitchenMeasureTests {
    @Test(arguments: [
        ("2 cloves", 2, "cloves"), ("0.5 cup", 0.5, "cup"), ("1/2 cup", 0.5, "cup"),
        ("1 1/4 cups", 1.25, "cups"),
        ("½ tsp", 0.5, "tsp"), ("1½ tbsp", 1.5, "tbsp"), ("3", 3, ""), ("2 ½ cups", 2.5, "cups"),
        ("1 400 g tin", 1, "400 g tin"), ("  2   large   eggs ", 2, "large eggs"),
    ])
    func `a text that begins with a number is a measure`(text: String, amount: Double, unit: String) {
        #expect(KitchenMeasure(text) == KitchenMeasure(amount: amount, unit: unit))
    }

    @Test(arguments: [
        "", " ", "a pinch", "0 cups", "-1 cup", "-5 10 cups", "1/0 cup", "inf cups", "nan cups", "1e300 cups",
        "1e300/1e-300 cups", "inf/1 cups", "1/2/3 cups", "/ cups", "½½ cups",
    ])
    func `any other text is none`(text: String) { #expect(KitchenMeasure(text) == nil) }

    @Test(arguments: [
        (2.0, "2 cups"), (1.0, "1 cup"), (0.5, "½ cup"), (0.25, "¼ cup"), (1.0 / 3, "⅓ cup"),
        (1.66, "1⅔ cups"), (2.95, "3 cups"),
        (0.01, "⅛ cup"), (9.5, "9½ cups"), (10.4, "10 cups"), (236.6, "237 cups"),
    ])
    func `a measure reads as a cook would say it`(amount: Double, text: String) {
        #expect(KitchenMeasure(amount: amount, unit: "cups").description == text)
    }

    @Test(arguments: [Double.nan, .infinity, -.infinity, 1e300, -3])
    func `an amount that can not be is still written`(amount: Double) {
        #expect(KitchenMeasure(amount: amount, unit: "cups").description.hasSuffix(" cups"))
    }

    @Test(arguments: UInt64(0)..<200)
    func `what is written can be read again, within a sixteenth`(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        let amount = Double.random(in: 0.1...20, using: &generator)
        let measure = KitchenMeasure(amount: amount, unit: "cups")
        let again = try #require(KitchenMeasure(measure.description))
        #expect(again.unit == (again.amount > 1 ? "cups" : "cup"))
        #expect(abs(again.amount - amount) <= (amount < 10 ? 0.126 : 0.5))
    }

    @Test(arguments: [
        (2.125, "can", "2 cans"), (1.12, "large", "1 large"), (0.125, "cup", "⅛ cup"),
        (562.5, "ml", "560 ml"),
        (33, "ml", "35 ml"), (5, "ml", "5 ml"), (1.25, "cup", "1¼ cups"), (5.25, "", "5¼"),
        (1.1, "cups", "1 cup"), (0.96, "cups", "1 cup"), (1, "small breasts", "1 small breast"),
        (2.25, "small can", "2¼ small cans"), (2, "leaf", "2 leaves"), (1, "bay leaves", "1 bay leaf"),
    ])
    func `nobody measures an eighth of more than one, or single millilitres`(
        amount: Double,
        unit: String,
        text: String
    ) {
        #expect(KitchenMeasure(amount: amount, unit: unit).description == text)
    }

    @Test
    func `scaling multiplies the amount`() {
        #expect(KitchenMeasure("1 1/2 cups")?.scaled(by: 2).description == "3 cups")
    }
}
