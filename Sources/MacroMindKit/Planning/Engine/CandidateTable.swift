/// The dishes in all portions that may fill a slot, in bands of energy and laid out eight to a register.
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
    /// The points for the slot's part of the day's energy, laid out like ``groups`` and huge past the last candidate.
    let split: [Lane]
    /// The points of each candidate at the prices of the day's nutrients, laid out like ``split``.
    let priced: [Lane]
    /// The recipes that occur, in rising order.
    let recipes: [Int32]

    /// The amounts of the candidates, eight by eight.
    let groups: [Group]
    /// The place of each candidate's recipe in ``recipes``, with zeros up to a multiple of eight.
    let localRecipe: [Int32]
    /// The bands, in rising order of energy.
    let bands: [Band]
    /// The least and the most protein in each group of eight; rising within a band.
    let proteinRange: [SIMD2<Float>]

    /// Eight candidates' amounts, in points.
    struct Group: Sendable {
        var energy: Lane
        var protein = Lane.zero
        var fat = Lane.zero
        var carbohydrate = Lane.zero
        var fiber = Lane.zero
        var sodium = Lane.zero
        var saturatedFat = Lane.zero
        /// The cost, in points over budget.
        var cost = Lane.zero
    }

    /// Candidates of nearly the same energy, sorted by protein.
    struct Band: Sendable {
        /// The groups of eight.
        var groups: Range<Int>
        /// The least and the most energy.
        var leastEnergy: Float
        var mostEnergy: Float
    }

    /// The points above the cheapest candidate up to which candidates stand together.
    private static let tiers = [3.0, 8, 20]
    /// The number of groups in a band.
    static let bandGroups = 8

    /// A candidate before sorting.
    struct Entry {
        var recipe: Int32
        var level: Int32
        var split: Double
        var points: SIMD8<Double>
        var cost: Double
        /// The points at the prices of the day's nutrients.
        var priced: Double
    }

    init(_ entries: [Entry]) {
        let sorted = Self.banded(entries)
        count = sorted.count
        recipe = sorted.map(\.recipe)
        level = sorted.map(\.level)
        var lanes = Array(repeating: Lane(repeating: 1e30), count: (count + 7) / 8)
        var pricedLanes = Array(repeating: Lane.zero, count: lanes.count)
        for (place, entry) in sorted.enumerated() {
            lanes[place >> 3][place & 7] = Float(entry.split)
            pricedLanes[place >> 3][place & 7] = Float(entry.priced)
        }
        split = lanes
        priced = pricedLanes
        var seen: [Int32] = []
        for number in recipe.sorted() where seen.last != number { seen.append(number) }
        recipes = seen
        let numbers = Dictionary(
            uniqueKeysWithValues: seen.enumerated().map { ($0.element, Int32($0.offset)) }
        )
        localRecipe =
            recipe.map { numbers[$0] ?? 0 } + Array(repeating: 0, count: split.count * 8 - count)
        groups = Self.groups(sorted)
        proteinRange = groups.indices.map { group in
            let last = min(group * 8 + 7, sorted.count - 1)
            return SIMD2(Float(sorted[group * 8].points[1]), Float(sorted[last].points[1]))
        }
        bands = Self.bands(sorted)
    }

    /// Returns a candidate.
    @inline(__always)
    func choice(_ candidate: Int) -> SearchProblem.Choice {
        SearchProblem.Choice(recipe: recipe[candidate], level: level[candidate])
    }

    /// Returns a candidate's points for the slot's part of the day's energy.
    func splitPoints(_ candidate: Int) -> Float { split[candidate >> 3][candidate & 7] }

    /// Returns whether a choice is among the candidates.
    func contains(_ choice: SearchProblem.Choice) -> Bool {
        (0..<count).contains { recipe[$0] == choice.recipe && level[$0] == choice.level }
    }

    private static func groups(_ entries: [Entry]) -> [Group] {
        let empty = Group(energy: Lane(repeating: 1e30))
        var groups = [Group](repeating: empty, count: (entries.count + 7) / 8)
        for (place, entry) in entries.enumerated() {
            let lane = place & 7
            groups[place >> 3].energy[lane] = Float(entry.points[0])
            groups[place >> 3].protein[lane] = Float(entry.points[1])
            groups[place >> 3].fat[lane] = Float(entry.points[2])
            groups[place >> 3].carbohydrate[lane] = Float(entry.points[3])
            groups[place >> 3].fiber[lane] = Float(entry.points[4])
            groups[place >> 3].sodium[lane] = Float(entry.points[5])
            groups[place >> 3].saturatedFat[lane] = Float(entry.points[6])
            groups[place >> 3].cost[lane] = Float(entry.cost)
        }
        return groups
    }

    /// Returns the entries in bands of rising energy, each sorted by protein; first those that cost little at the prices
    /// of the day's nutrients.
    private static func banded(_ entries: [Entry]) -> [Entry] {
        let least = entries.reduce(Double.infinity) { min($0, $1.split + $1.priced) }
        func tier(_ entry: Entry) -> Int {
            tiers.firstIndex { entry.split + entry.priced - least <= $0 } ?? tiers.count
        }
        let byEnergy = entries.map { (tier: tier($0), entry: $0) }.sorted {
            ($0.tier, $0.entry.points[0], $0.entry.recipe, $0.entry.level)
                < ($1.tier, $1.entry.points[0], $1.entry.recipe, $1.entry.level)
        }
        let size = bandGroups * 8
        var banded: [Entry] = []
        banded.reserveCapacity(entries.count)
        for start in stride(from: 0, to: byEnergy.count, by: size) {
            banded += byEnergy[start..<min(start + size, byEnergy.count)].map(\.entry).sorted {
                ($0.points[1], $0.recipe, $0.level) < ($1.points[1], $1.recipe, $1.level)
            }
        }
        return banded
    }

    private static func bands(_ entries: [Entry]) -> [Band] {
        let size = bandGroups * 8
        return stride(from: 0, to: entries.count, by: size).map { start in
            let end = min(start + size, entries.count)
            let energies = entries[start..<end].map { Float($0.points[0]) }
            return Band(
                groups: start / 8..<(end + 7) / 8,
                leastEnergy: energies.min() ?? 0,
                mostEnergy: energies.max() ?? 0
            )
        }
    }
}
