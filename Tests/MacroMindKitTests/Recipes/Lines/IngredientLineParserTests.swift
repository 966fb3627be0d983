import Testing

@testable import MacroMindKit

struct IngredientLineParserTests {
    struct Case: CustomTestStringConvertible, Sendable {
        var line: String
        var quantity: IngredientQuantity?
        var unit: IngredientUnit?
        var name: String
        var preparation = ""
        var note = ""
        var isOptional = false

        var testDescription: String { line }
    }

    static let amounts: [Case] = [
        Case(line: "1 1/2 cups rye flour", quantity: .exactly(1.5), unit: .cup, name: "rye flour"),
        Case(line: "2\u{BE} cups rye flour", quantity: .exactly(2.75), unit: .cup, name: "rye flour"),
        Case(line: "1-1/4 cups stock", quantity: .exactly(1.25), unit: .cup, name: "stock"),
        Case(line: "2 & 1/2 tsp mace", quantity: .exactly(2.5), unit: .teaspoon, name: "mace"),
        Case(line: "&frac14; cup bran", quantity: .exactly(0.25), unit: .cup, name: "bran"),
        Case(line: "5-6 figs", quantity: .range(5, 6), name: "figs"),
        Case(line: "1\u{2013}2 tbsp capers", quantity: .range(1, 2), unit: .tablespoon, name: "capers"),
        Case(line: "two or three pears", quantity: .range(2, 3), name: "pears"),
        Case(line: "1 tsp to 2 tsp lime juice", quantity: .range(1, 2), unit: .teaspoon, name: "lime juice"),
        Case(line: "half a dozen clams", quantity: .exactly(6), name: "clams"),
        Case(line: "one and a half cups of whey", quantity: .exactly(1.5), unit: .cup, name: "whey"),
        Case(line: "a cup and a half of whey", quantity: .exactly(1.5), unit: .cup, name: "whey"),
        Case(line: "two thirds of a cup of barley", quantity: .exactly(2.0 / 3), unit: .cup, name: "barley"),
        Case(line: "3,5 kg plums", quantity: .exactly(3.5), unit: .kilogram, name: "plums"),
        Case(line: "1,500 g plums", quantity: .exactly(1500), unit: .gram, name: "plums"),
        Case(line: "2 lb 4 oz veal", quantity: .exactly(2.25), unit: .pound, name: "veal"),
        Case(line: "1/4 cup plus 1 tbsp malt", quantity: .exactly(0.3125), unit: .cup, name: "malt"),
        Case(line: "1 cup minus 1 tbsp malt", quantity: .exactly(0.9375), unit: .cup, name: "malt"),
        Case(line: "Rice flour 80 g", quantity: .exactly(80), unit: .gram, name: "Rice flour"),
        Case(line: "Cream - 2 tbsp", quantity: .exactly(2), unit: .tablespoon, name: "Cream"),
    ]

    static let containers: [Case] = [
        Case(
            line: "2 (14.5 oz) cans hominy",
            quantity: .exactly(2),
            unit: .can,
            name: "hominy",
            note: "14.5 oz"
        ),
        Case(line: "3 x 200g tubs ricotta", quantity: .exactly(3), unit: .tub, name: "ricotta", note: "200g"),
        Case(
            line: "400g/14oz tin plums",
            quantity: .exactly(400),
            unit: .gram,
            name: "plums",
            note: "14oz, tin"
        ),
        Case(line: "1 (2 pound) trout", quantity: .exactly(1), name: "trout", note: "2 pound"),
        Case(line: "a 390g carton passata", quantity: .exactly(1), unit: .box, name: "passata", note: "390g"),
        Case(
            line: "200ml/7fl oz kefir",
            quantity: .exactly(200),
            unit: .milliliter,
            name: "kefir",
            note: "7fl oz"
        ),
        Case(
            line: "1kg/2lb 4oz swede, diced",
            quantity: .exactly(1),
            unit: .kilogram,
            name: "swede",
            preparation: "diced",
            note: "2lb, 4oz"
        ),
        Case(
            line: "1 large turnip (about 200 g), grated",
            quantity: .exactly(1),
            name: "turnip",
            preparation: "grated",
            note: "large, about 200 g"
        ),
    ]

    static let wordings: [Case] = [
        Case(
            line: "3 shallots, peeled and finely sliced",
            quantity: .exactly(3),
            name: "shallots",
            preparation: "peeled and finely sliced"
        ),
        Case(
            line: "2 tbsp finely chopped chervil",
            quantity: .exactly(2),
            unit: .tablespoon,
            name: "chervil",
            preparation: "finely chopped"
        ),
        Case(line: "1 tsp ground mace", quantity: .exactly(1), unit: .teaspoon, name: "ground mace"),
        Case(
            line: "grated zest of 2 limes",
            quantity: .exactly(2),
            name: "limes",
            preparation: "grated zest of"
        ),
        Case(line: "4 garlic cloves", quantity: .exactly(4), unit: .clove, name: "garlic"),
        Case(line: "8 cloves", quantity: .exactly(8), name: "cloves"),
        Case(line: "lard, for greasing", name: "lard", note: "for greasing"),
        Case(line: "some cress", name: "cress", note: "some"),
        Case(
            line: "1 heaped tsp cornflour",
            quantity: .exactly(1),
            unit: .teaspoon,
            name: "cornflour",
            note: "heaped"
        ),
        Case(
            line: "2 tbsp pine nuts (optional)",
            quantity: .exactly(2),
            unit: .tablespoon,
            name: "pine nuts",
            note: "optional",
            isOptional: true
        ),
        Case(
            line: "For the glaze: 1 tbsp jam",
            quantity: .exactly(1),
            unit: .tablespoon,
            name: "jam",
            note: "For the glaze"
        ),
        Case(line: "250 g 20% fat quark", quantity: .exactly(250), unit: .gram, name: "20% fat quark"),
        Case(line: "\u{2022} 1 cup oats", quantity: .exactly(1), unit: .cup, name: "oats"),
        Case(line: "l tsp salt", quantity: .exactly(1), unit: .teaspoon, name: "salt"),
        Case(line: "2 tabIespoons ghee", quantity: .exactly(2), unit: .tablespoon, name: "ghee"),
    ]

    static let foreign: [Case] = [
        Case(line: "2 EL Quark", quantity: .exactly(2), unit: .tablespoon, name: "Quark"),
        Case(
            line: "1 Bund Dill, gehackt",
            quantity: .exactly(1),
            unit: .bunch,
            name: "Dill",
            preparation: "gehackt"
        ),
        Case(line: "4 Knoblauchzehen", quantity: .exactly(4), unit: .clove, name: "Knoblauch"),
        Case(line: "1 Pfund Kirschen", quantity: .exactly(1), unit: .pfund, name: "Kirschen"),
        Case(
            line: "2 c. \u{E0} soupe d'huile de noix",
            quantity: .exactly(2),
            unit: .tablespoon,
            name: "huile de noix"
        ),
        Case(line: "15 cl de vin blanc", quantity: .exactly(15), unit: .centiliter, name: "vin blanc"),
        Case(line: "3 cucharadas de miel", quantity: .exactly(3), unit: .tablespoon, name: "miel"),
        Case(
            line: "1 diente de ajo, picado",
            quantity: .exactly(1),
            unit: .clove,
            name: "ajo",
            preparation: "picado"
        ),
        Case(line: "200 g di ricotta", quantity: .exactly(200), unit: .gram, name: "ricotta"),
        Case(
            line: "1 spicchio d'aglio tritato",
            quantity: .exactly(1),
            unit: .clove,
            name: "aglio",
            preparation: "tritato"
        ),
    ]

    @Test(arguments: amounts + containers + wordings + foreign)
    func `a line is taken apart`(_ expected: Case) {
        let line = IngredientLineParser().parse(expected.line)
        #expect(rounded(line.quantity) == rounded(expected.quantity))
        #expect(line.unit == expected.unit)
        #expect(line.name == expected.name)
        #expect(line.preparation == expected.preparation)
        #expect(line.note == expected.note)
        #expect(line.isOptional == expected.isOptional)
    }

    private func rounded(_ quantity: IngredientQuantity?) -> IngredientQuantity? {
        switch quantity {
        case nil: nil
        case .exactly(let value): .exactly((value * 10_000).rounded() / 10_000)
        case .range(let low, let high): .range(low, high)
        }
    }

    @Test(arguments: ["1/0 cup rice", "1e309 g rice", "99999999999 g rice"])
    func `an impossible number gives no amount but a finding`(_ text: String) {
        let line = IngredientLineParser().parse(text)
        #expect(line.quantity == nil)
        #expect(line.name == "rice")
        #expect(line.findings.map(\.code) == ["amount-unreadable"])
    }

    @Test func `a text without words is reported`() {
        let line = IngredientLineParser().parse(" ,,, (( ")
        #expect(line.confidence == 0)
        #expect(line.findings.map(\.code) == ["line-empty"])
    }

    @Test func `a text of many megabytes is refused without being read`() {
        let line = IngredientLineParser().parse(String(repeating: "1 cup rice ", count: 1_000_000))
        #expect(line.findings.map(\.code) == ["line-too-long"])
        #expect(line.quantity == nil)
    }

    @Test(arguments: ["(", "1 ", "1-", "1/", "or 1 cup ", "plus 1 cup ", "a ", "chopped and ", ",", "x2"])
    func `a repeated fragment ends in a result`(_ fragment: String) {
        let count = IngredientLineParser.maximumLength / fragment.utf8.count
        let line = IngredientLineParser().parse(String(repeating: fragment, count: count))
        #expect((0...1).contains(line.confidence))
    }

    @Test(arguments: UInt64(1)...50)
    func `damaged lines keep a possible amount`(_ seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        for _ in 0..<40 {
            let line = IngredientLineParser().parse(Self.damaged(&generator))
            if let quantity = line.quantity {
                #expect(quantity.lowerBound > 0 && quantity.upperBound.isFinite, "seed \(seed): \(line.line)")
            }
        }
    }

    private static func damaged(_ generator: inout SeededGenerator) -> String {
        let cases = amounts + containers + wordings + foreign
        var text = Array(cases[Int.random(in: 0..<cases.count, using: &generator)].line.unicodeScalars)
        let noise = Array("()/-,. 019\u{BD}x%&;:\u{E9}\u{0}\"".unicodeScalars)
        for _ in 0..<Int.random(in: 1...6, using: &generator) {
            let position = Int.random(in: 0..<text.count, using: &generator)
            text[position] = noise[Int.random(in: 0..<noise.count, using: &generator)]
        }
        var view = String.UnicodeScalarView()
        view.append(contentsOf: text)
        return String(view)
    }

    @Test func `a range keeps its bounds when scaled`() {
        #expect(IngredientQuantity.range(2, 3).scaled(by: 2) == .range(4, 6))
        #expect(IngredientQuantity.range(2, 3).midpoint == 2.5)
    }

    @Test func `second measures are kept with their role`() {
        let line = IngredientLineParser().parse("4 chops (8 oz each)")
        #expect(line.measures == [.init(quantity: .exactly(8), unit: .ounce, role: .each)])
        let cup = IngredientLineParser().parse("1 cup (125 g) semolina")
        #expect(cup.measures == [.init(quantity: .exactly(125), unit: .gram, role: .total)])
    }
}
