/// A depth-first search for dishes whose sums keep their ranges, with an explicit stack.
struct DaySearch {
    /// A dish in a portion, with what it adds to each sum.
    struct Item {
        var dish: FeasibleDish
        var sums: [Double]
    }

    /// The outcome of looking for one more day.
    enum Step {
        case found([FeasibleDish])
        case exhausted
        case gaveUp
    }

    private let items: [[Item]]
    private let ends: [Double]
    /// The order in which slots are filled: few dishes first.
    private let order: [Int]
    private let oncePerDay: Bool
    /// The least each sum still grows from a depth on.
    private var least: [[Double]]
    private var next: [Int]
    private var sums: [Double]
    private var chosen: [FeasibleDish]
    private var depth = 0
    /// The dishes looked at so far.
    private(set) var nodes = 0

    /// Prepares a search.
    ///
    /// - Parameters:
    ///   - items: The dishes in portions that each slot may hold; those come first that are tried first.
    ///   - ends: The upper end of each sum.
    ///   - oncePerDay: Whether no recipe may occur twice.
    init(items: [[Item]], ends: [Double], oncePerDay: Bool) {
        self.items = items
        self.ends = ends
        self.oncePerDay = oncePerDay
        order = items.indices.sorted { (items[$0].count, $0) < (items[$1].count, $1) }
        least = Array(repeating: Array(repeating: 0, count: ends.count), count: items.count + 1)
        next = Array(repeating: 0, count: items.count + 1)
        sums = Array(repeating: 0, count: (items.count + 1) * ends.count)
        chosen = Array(repeating: FeasibleDish(recipe: -1, level: -1), count: items.count)
        for depth in items.indices.reversed() {
            for at in ends.indices {
                let smallest = items[order[depth]].reduce(Double.infinity) { min($0, $1.sums[at]) }
                least[depth][at] = least[depth + 1][at] + smallest
            }
        }
        if items.contains(where: \.isEmpty) { depth = -1 }
    }

    /// Looks for the next day within the ranges.
    ///
    /// - Parameter nodeLimit: The dishes to look at in all before giving up.
    /// - Returns: The day in the order of the slots, or that there is no more, or that the search was given up.
    mutating func run(nodeLimit: Int) -> Step {
        while depth >= 0 {
            guard depth < items.count, next[depth] < items[order[depth]].count else {
                depth -= 1
                continue
            }
            nodes += 1
            if nodes > nodeLimit { return .gaveUp }
            let item = items[order[depth]][next[depth]]
            next[depth] += 1
            guard fits(item) else { continue }
            chosen[depth] = item.dish
            depth += 1
            if depth == items.count { return .found(inSlotOrder()) }
            next[depth] = 0
        }
        return .exhausted
    }

    private mutating func fits(_ item: Item) -> Bool {
        if oncePerDay, chosen[..<depth].contains(where: { $0.recipe == item.dish.recipe }) { return false }
        let width = ends.count
        for at in 0..<width {
            let sum = sums[depth * width + at] + item.sums[at]
            guard sum + least[depth + 1][at] <= ends[at] else { return false }
            sums[(depth + 1) * width + at] = sum
        }
        return true
    }

    private func inSlotOrder() -> [FeasibleDish] {
        var dishes = chosen
        for (depth, slot) in order.enumerated() { dishes[slot] = chosen[depth] }
        return dishes
    }
}

/// A dish in a portion: a recipe by its place in the catalogue, and a place in the slot's list of portions.
struct FeasibleDish: Sendable, Hashable {
    var recipe: Int
    var level: Int
}
