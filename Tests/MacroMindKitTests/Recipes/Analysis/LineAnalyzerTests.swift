import Testing

@testable import MacroMindKit

struct LineAnalyzerTests {
    let analyzer = LineAnalyzer(source: SmallFoodTable.source)

    struct Case: CustomTestStringConvertible, Sendable {
        var line: String
        var food: String
        var grams: Double
        var basis: WeightEstimate.Basis

        var testDescription: String { line }
    }

    static let cases: [Case] = [
        Case(line: "200 g rice", food: "white-rice-dry", grams: 200, basis: .weighed),
        Case(line: "1/2 cup rice", food: "white-rice-dry", grams: 92.5, basis: .portion),
        Case(line: "1 cup cooked rice", food: "white-rice-cooked", grams: 158, basis: .portion),
        Case(line: "2 large tomatoes, diced", food: "tomato", grams: 364, basis: .portion),
        Case(line: "2 tomatoes", food: "tomato", grams: 246, basis: .portion),
        Case(line: "3 tomatoes (about 400 g)", food: "tomato", grams: 400, basis: .stated),
        Case(line: "1 can tomatoes", food: "canned-tomatoes", grams: 411, basis: .customary),
        Case(line: "2 x 400 g tins chickpeas, drained", food: "chickpeas-canned", grams: 480, basis: .stated),
        Case(line: "2 tbsp olive oil", food: "olive-oil", grams: 27, basis: .portion),
        Case(line: "juice of 1 lemon", food: "lemon-juice", grams: 48, basis: .customary),
        Case(line: "1 lemon", food: "lemon", grams: 84, basis: .portion),
        Case(line: "1/2 cup grated parmesan", food: "parmesan-grated", grams: 50, basis: .portion),
        Case(line: "500 g ground beef (5% fat)", food: "beef-95", grams: 500, basis: .weighed),
        Case(line: "1 lb ground beef, 95% lean", food: "beef-95", grams: 453.592, basis: .weighed),
        Case(line: "1 cup beef or chicken stock", food: "beef-broth", grams: 240, basis: .portion),
        Case(line: "2 garlic cloves", food: "garlic", grams: 6, basis: .portion),
        Case(line: "2 gousses d'ail", food: "garlic", grams: 6, basis: .portion),
        Case(line: "4 tbsp heavy cream", food: "cream", grams: 60, basis: .portion),
        Case(line: "1 cup flour (130 g)", food: "flour", grams: 130, basis: .stated),
        Case(line: "1/2 cup whipping cream", food: "cream", grams: 120, basis: .portion),
        Case(line: "2-3 tbsp olive oil", food: "olive-oil", grams: 33.75, basis: .portion),
    ]

    @Test(arguments: cases)
    func `a line becomes food and grams`(_ expected: Case) {
        let analysis = analyzer.analyze(expected.line)
        #expect(analysis.match?.food.id.rawValue == expected.food)
        let mass = analysis.weight?.mass.value ?? 0
        #expect(abs(mass - expected.grams) < 0.5, "\(mass) g")
        #expect(analysis.weight?.basis == expected.basis)
        #expect(analysis.nutrients != nil)
    }

    @Test func `an unknown food is a problem and has no nutrients`() {
        let analysis = analyzer.analyze("100 g xyzzy")
        #expect(analysis.match == nil && analysis.nutrients == nil)
        #expect(analysis.findings.map(\.code) == ["food-unknown"])
        #expect(analysis.findings.first?.severity == .problem)
    }

    @Test func `a line without an amount is reported and not zero`() {
        let analysis = analyzer.analyze("olive oil, for frying")
        #expect(analysis.nutrients == nil)
        #expect(analysis.findings.map(\.code) == ["unquantified"])
    }

    @Test func `a measure without a weight is a problem`() {
        let analysis = analyzer.analyze("3 sheets olive oil")
        #expect(analysis.weight == nil)
        #expect(analysis.findings.map(\.code) == ["measure-unknown"])
    }

    @Test func `bounds hold the weight and widen with a range`() throws {
        let one = try #require(analyzer.analyze("2 tbsp olive oil").weight)
        let range = try #require(analyzer.analyze("1-3 tbsp olive oil").weight)
        #expect(one.low < one.mass && one.mass < one.high)
        #expect(range.low < one.low && range.high > one.high)
    }

    // MARK: Several foods

    @Test func `an amount for several foods is shared and said so`() {
        let analysis = analyzer.analyze("2 tbsp olive oil and lemon juice")
        #expect(analysis.foods.map(\.match?.food.id) == ["olive-oil", "lemon-juice"])
        #expect(analysis.foods.map { $0.line.quantity?.midpoint } == [1, 1])
        #expect(analysis.findings.map(\.code) == ["amount-shared"])
        #expect(analysis.line.name == "olive oil and lemon juice")
    }

    @Test(arguments: ["1 tbsp each olive oil and lemon juice", "1 tbsp each: olive oil, lemon juice"])
    func `each food gets the amount that is meant for each`(line: String) {
        let analysis = analyzer.analyze(line)
        #expect(analysis.foods.map(\.match?.food.id) == ["olive-oil", "lemon-juice"])
        #expect(analysis.foods.map { $0.line.quantity?.midpoint } == [1, 1])
        #expect(analysis.findings.isEmpty)
    }

    @Test(arguments: ["2 tbsp olive oil or lemon juice", "2 tbsp olive oil and gold dust", "200 g rice"])
    func `a choice, an unknown part and a single food stay one`(line: String) {
        #expect(analyzer.analyze(line).others.isEmpty)
    }

    @Test func `a recipe counts every food of a line`() {
        let recipe = WrittenRecipe(groups: [.init(lines: ["2 tbsp olive oil and lemon juice"])])
        let analysis = RecipeAnalyzer(source: SmallFoodTable.source).analyze(recipe, servings: 1)
        #expect(analysis.foods.count == 2)
        #expect(analysis.mass == analysis.foods.reduce(0) { $0 + ($1.weight?.mass ?? 0) })
        #expect(RecipeWriter.markdown(analysis).contains("| and | lemon juice |"))
    }
}
