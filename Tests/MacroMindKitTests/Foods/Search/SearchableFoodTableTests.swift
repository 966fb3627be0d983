import Testing

@testable import MacroMindKit

struct SearchableFoodTableTests {
    let source = SmallFoodTable.source

    @Test(arguments: [
        ("tomatoes", "tomato"), ("Rice", "white-rice-dry"), ("strawberies", "strawberry"),
        ("pomodori", "tomato"),
        ("huile d'olive", "olive-oil"), ("stock beef", "beef-broth"), ("parmesan", "parmesan"),
        ("organic flour", "flour"),
    ])
    func `a name in any form finds its food`(text: String, id: String) {
        #expect(source.search(FoodQuery(text)).first?.food.id.rawValue == id)
    }

    @Test func `the very name has the score one`() {
        #expect(source.search(FoodQuery("olive oil")).first?.score == 1)
    }

    @Test func `a bare name is dry in a recipe and cooked on a plate`() {
        #expect(source.search(FoodQuery("white rice")).first?.food.state == .dry)
        #expect(source.search(FoodQuery("white rice", context: .plate)).first?.food.state == .cooked)
    }

    @Test(arguments: ["", "   ", "%%%", "xyzzy plugh"])
    func `nothing is found for nothing known`(text: String) {
        #expect(source.search(FoodQuery(text)).isEmpty)
    }

    @Test func `the limit is kept and the order falls`() {
        let matches = source.search(FoodQuery("white rice", limit: 4))
        #expect(!matches.isEmpty && matches.count <= 4)
        #expect(matches[0].score >= matches[1].score)
    }

    @Test(arguments: [
        ("kitten", "sitting", 3), ("oats", "oast", 1), ("leek", "leek", 0), ("bean", "beans", 1),
    ])
    func `edit distance counts slips`(first: String, second: String, expected: Int) {
        #expect(EditDistance.between(Array(first.utf8), Array(second.utf8), limit: 5) == expected)
    }

    @Test func `edit distance stops beyond its limit`() {
        #expect(EditDistance.between(Array("aaaaaa".utf8), Array("bbbbbb".utf8), limit: 2) == 3)
    }
}
