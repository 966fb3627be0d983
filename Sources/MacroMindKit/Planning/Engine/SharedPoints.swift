/// The points that the recipes of two slots cost together beside the rest of a day: foods and minutes over budget.
///
/// Rows are made when they are asked for; a row holds a figure for each recipe of the slot filled last.
struct SharedPoints {
    /// The points beside one dish.
    struct Row {
        var points: [Float] = []
        var least: Float = 0
    }

    /// The foods and minutes that each recipe of the slot filled last adds to the rest.
    private var foods: [Float] = []
    private var minutes: [Float] = []
    private var foodSlope: Float = 0
    private var minuteSlope: Float = 0
    private var rows: [Row] = []

    /// Creates points of nothing.
    init() {}

    init(foods: [Float], minutes: [Float], slopes: (food: Double, minute: Double), rows: Int) {
        self.foods = foods
        self.minutes = minutes
        foodSlope = Float(slopes.food)
        minuteSlope = Float(slopes.minute)
        self.rows = Array(repeating: Row(), count: rows)
    }

    /// Whether anything is shared.
    var matters: Bool { foodSlope > 0 || minuteSlope > 0 }

    /// Returns the row beside a dish if it is made already.
    subscript(place: Int) -> Row? { rows[place].points.isEmpty ? nil : rows[place] }

    /// Keeps a row.
    mutating func keep(_ row: Row, at place: Int) { rows[place] = row }

    /// Returns a row.
    ///
    /// - Parameters:
    ///   - overFoods: The foods that all else needs, less the budget.
    ///   - overMinutes: The minutes that all else takes, less the budget.
    ///   - shared: The recipes that share a food with what is beside them, once for each food.
    /// - Returns: The row.
    func row(overFoods: Float, overMinutes: Float, shared: [ArraySlice<Int32>] = []) -> Row {
        var points = foods
        for recipes in shared {
            for recipe in recipes { points[Int(recipe)] -= 1 }
        }
        if foodSlope > 0 {
            for at in points.indices { points[at] = foodSlope * max(0, overFoods + points[at]) }
        }
        if minuteSlope > 0 {
            for at in points.indices { points[at] += minuteSlope * max(0, overMinutes + minutes[at]) }
        }
        return Row(points: points, least: points.min() ?? 0)
    }
}

extension DayOptimizer {
    /// The foods of all but the open slots, less the budget.
    private var overFoods: Float { Float(Double(ledger.held) - (problem.request.soft.foodsBudget ?? 0)) }

    /// The minutes of all but the open slots, less the budget.
    private var overMinutes: Float { Float(rest.minutes - (problem.request.soft.cookMinutesBudget ?? 0)) }

    /// Returns what the recipes of a slot share with other slots, as far as that matters.
    ///
    /// - Parameters:
    ///   - slot: The slot that is filled last.
    ///   - rows: The number of recipes that may be beside it.
    /// - Returns: The points; empty where nothing is shared.
    mutating func sharedPoints(_ slot: Int, rows: Int = 0) -> SharedPoints {
        guard problem.hasSharedBudget else { return SharedPoints() }
        let recipes = table(slot).recipes
        count(recipes.count / 8)
        return SharedPoints(
            foods: problem.foodSlope > 0
                ? recipes.map { Float(ledger.newFoods($0, problem)) }
                : Array(repeating: 0, count: recipes.count),
            minutes: problem.minuteSlope > 0 ? recipes.map { Float(context.minutes[Int($0)]) } : [],
            slopes: (problem.foodSlope, problem.minuteSlope),
            rows: rows
        )
    }

    /// Returns the points of each recipe beside the rest alone.
    func row(_ shared: SharedPoints) -> SharedPoints.Row {
        shared.row(overFoods: overFoods, overMinutes: overMinutes)
    }

    /// Returns the points of each recipe of a slot beside the rest and one dish more.
    mutating func row(
        _ shared: inout SharedPoints,
        _ slot: Int,
        beside first: Int32,
        at place: Int
    ) -> SharedPoints.Row {
        if let row = shared[place] { return row }
        var new = 0
        var users: [ArraySlice<Int32>] = []
        if problem.foodSlope > 0 {
            for at in problem.foods(of: first) where ledger.isNew(Int(problem.foods[at])) {
                users.append(problem.foodUsers[problem.tableOf[self.place(slot)]][Int(problem.foods[at])])
                new += 1
            }
        }
        let minutes = problem.minuteSlope > 0 ? Float(context.minutes[Int(first)]) : 0
        let row = shared.row(
            overFoods: overFoods + Float(new),
            overMinutes: overMinutes + minutes,
            shared: users
        )
        shared.keep(row, at: place)
        count(4 + table(slot).recipes.count / 8)
        return row
    }

    /// Returns the least that each recipe of a slot costs beside the rest, whatever fills the other slot.
    mutating func floors(_ slot: Int) -> [Float] {
        let shared = sharedPoints(slot)
        return shared.matters ? row(shared).points : []
    }
}
