/// The dishes in all portions that may fill a slot, sorted by energy and laid out eight to a register.
///
/// Lanes are in points, see ``DayObjective``; single precision is only used to discard candidates.
final class CandidateTable: Sendable {
    /// Eight candidates' amounts of one nutrient, or their costs.
    typealias Lane = SIMD8<Float>

    /// The number of candidates.
    let count: Int
    /// The recipe of each candidate, by its number in ``SearchProblem/recipes``.
    let recipe: [Int32]
    /// The place of each candidate's portion on the lattice.
    let level: [Int32]
    /// The points for the slot's part of the day's energy.
    let split: [Double]
    /// The recipes that occur, in rising order.
    let recipes: [Int32]

    let energy: [Lane]
    let protein: [Lane]
    let fat: [Lane]
    let carbohydrate: [Lane]
    let fiber: [Lane]
    let sodium: [Lane]
    let saturatedFat: [Lane]
    /// The cost, in points over budget.
    let cost: [Lane]
    /// The least energy in each group of eight.
    let leastEnergy: [Float]

    /// A candidate before sorting.
    struct Entry {
        var recipe: Int32
        var level: Int32
        var split: Double
        var points: SIMD8<Double>
        var cost: Double
    }

    init(_ entries: [Entry]) {
        let sorted = entries.sorted {
            ($0.points[0], $0.recipe, $0.level) < ($1.points[0], $1.recipe, $1.level)
        }
        count = sorted.count
        recipe = sorted.map(\.recipe)
        level = sorted.map(\.level)
        split = sorted.map(\.split)
        var seen: [Int32] = []
        for number in recipe.sorted() where seen.last != number { seen.append(number) }
        recipes = seen
        energy = Self.lanes(sorted, padding: 1e30) { $0.points[0] }
        protein = Self.lanes(sorted) { $0.points[1] }
        fat = Self.lanes(sorted) { $0.points[2] }
        carbohydrate = Self.lanes(sorted) { $0.points[3] }
        fiber = Self.lanes(sorted) { $0.points[4] }
        sodium = Self.lanes(sorted) { $0.points[5] }
        saturatedFat = Self.lanes(sorted) { $0.points[6] }
        cost = Self.lanes(sorted) { $0.cost }
        leastEnergy = energy.map { $0[0] }
    }

    /// Returns a candidate.
    @inline(__always)
    func choice(_ candidate: Int) -> SearchProblem.Choice {
        SearchProblem.Choice(recipe: recipe[candidate], level: level[candidate])
    }

    /// Returns whether a choice is among the candidates.
    func contains(_ choice: SearchProblem.Choice) -> Bool {
        (0..<count).contains { recipe[$0] == choice.recipe && level[$0] == choice.level }
    }

    private static func lanes(
        _ entries: [Entry],
        padding: Float = 0,
        _ value: (Entry) -> Double
    ) -> [Lane] {
        var lanes = [Lane](repeating: Lane(repeating: padding), count: (entries.count + 7) / 8)
        for (place, entry) in entries.enumerated() { lanes[place >> 3][place & 7] = Float(value(entry)) }
        return lanes
    }

    /// Returns the groups of eight that may hold energies in a range.
    func groups(from least: Float, through most: Float) -> Range<Int> {
        let end = firstGroup { $0 > most }
        let start = max(0, firstGroup { $0 >= least } - 1)
        return start < end ? start..<end : 0..<0
    }

    @inline(__always)
    private func firstGroup(where isBeyond: (Float) -> Bool) -> Int {
        var low = 0
        var high = leastEnergy.count
        while low < high {
            let middle = (low + high) >> 1
            if isBeyond(leastEnergy[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
