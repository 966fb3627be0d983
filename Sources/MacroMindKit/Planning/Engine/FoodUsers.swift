/// The recipes of one table that need each food.
struct FoodUsers: Sendable {
    private var start: [Int]
    private var users: [Int32]

    /// Indexes a table's recipes.
    ///
    /// - Parameters:
    ///   - recipes: The foods to buy of each recipe.
    ///   - foodCount: The number of foods.
    init(_ recipes: [ArraySlice<Int32>], foodCount: Int) {
        start = Array(repeating: 0, count: foodCount + 1)
        for food in recipes.joined() { start[Int(food) + 1] += 1 }
        for food in 0..<foodCount { start[food + 1] += start[food] }
        users = Array(repeating: 0, count: start[foodCount])
        var next = start
        for (place, foods) in recipes.enumerated() {
            for food in foods {
                users[next[Int(food)]] = Int32(place)
                next[Int(food)] += 1
            }
        }
    }

    /// Returns the recipes that need a food, by their place among those indexed.
    subscript(food: Int) -> ArraySlice<Int32> { users[start[food]..<start[food + 1]] }
}
