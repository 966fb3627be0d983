/// Finds foods by their exact names and aliases; case, word order and plural endings do not matter.
///
/// - Complexity: Building is linear in the number of names; looking up is linear in the length of the name.
struct FoodNameIndex {
    private let foods: [Food]
    private var positions: [String: Int] = [:]

    init(_ table: FoodTable) {
        foods = table.foods
        for (position, food) in foods.enumerated() {
            for alias in food.aliases { add(alias.text, position) }
        }
        for (position, food) in foods.enumerated() {
            add(food.name, position)
            add(food.id.rawValue, position)
        }
    }

    private mutating func add(_ name: String, _ position: Int) {
        let key = Self.key(name)
        if positions[key] == nil { positions[key] = position }
    }

    private static func key(_ name: String) -> String {
        FoodTerm.words(of: name).sorted().joined(separator: " ")
    }

    /// Returns the food with a name, or `nil`.
    func food(named name: String) -> Food? {
        positions[Self.key(name)].map { foods[$0] }
    }
}
