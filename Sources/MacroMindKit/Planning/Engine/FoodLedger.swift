/// Counts the foods that dishes of a day would add to a plan's shopping list.
struct FoodLedger: Sendable {
    /// The distinct foods of the other days and of the dishes added.
    private(set) var held = 0
    /// How often the other days use each food.
    private var uses: [Int32] = []
    private var distinct = 0
    private var stamps: [Int32]
    private var stamp: Int32 = 0

    init(_ problem: SearchProblem) { stamps = Array(repeating: 0, count: problem.foodCount) }

    /// Takes up the foods of all days but one, and a number of foods for other days that are out.
    mutating func begin(_ state: SearchState, reserve: Int) {
        uses = state.foodUses
        distinct = state.distinctFoods + reserve
    }

    /// Drops the dishes added.
    mutating func clear() {
        stamp += 2
        held = distinct
    }

    /// Adds a dish.
    mutating func add(_ recipe: Int32, _ problem: SearchProblem) {
        for at in problem.foods(of: recipe) {
            let food = Int(problem.foods[at])
            guard uses[food] == 0, stamps[food] != stamp else { continue }
            stamps[food] = stamp
            held += 1
        }
    }

    /// Returns whether a food is used neither by the other days nor by the dishes added.
    @inline(__always)
    func isNew(_ food: Int) -> Bool { uses[food] == 0 && stamps[food] != stamp }

    /// Returns how many foods a dish would add.
    func newFoods(_ recipe: Int32, _ problem: SearchProblem) -> Int {
        problem.foods(of: recipe).reduce(0) { $0 + (isNew(Int(problem.foods[$1])) ? 1 : 0) }
    }

    /// Returns how many foods two dishes would add together.
    mutating func newFoods(_ first: Int32, _ second: Int32, _ problem: SearchProblem) -> Int {
        var count = 0
        for at in problem.foods(of: first) where isNew(Int(problem.foods[at])) {
            stamps[Int(problem.foods[at])] = stamp + 1
            count += 1
        }
        for at in problem.foods(of: second) {
            let food = Int(problem.foods[at])
            if isNew(food), stamps[food] != stamp + 1 { count += 1 }
        }
        for at in problem.foods(of: first) where stamps[Int(problem.foods[at])] == stamp + 1 {
            stamps[Int(problem.foods[at])] = 0
        }
        return count
    }
}
