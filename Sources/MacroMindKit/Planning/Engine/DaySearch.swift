/// A depth-first search for dishes whose sums keep their ranges, with an explicit stack.
struct DaySearch {
    /// A dish in a portion, with what it adds to each range and last to their weighted sum.
    struct Item {
        var recipe: Int
        var sums: [Double]

        var weighted: Double { sums[sums.count - 1] }
    }

    private let items: [[Item]]
    /// The upper end of each range, and last of their weighted sum.
    private let ends: [Double]
    /// The order in which slots are filled: few dishes first.
    private let order: [Int]
    /// The least each sum still grows from a depth on.
    private var least: [[Double]]

    init(items: [[Item]], ends: [Double], weightedEnd: Double) {
        self.items = items
        order = items.indices.sorted { (items[$0].count, $0) < (items[$1].count, $1) }
        let width = ends.count + 1
        var least = Array(repeating: Array(repeating: 0.0, count: width), count: items.count + 1)
        for depth in items.indices.reversed() {
            for at in 0..<width {
                let smallest = items[order[depth]].reduce(Double.infinity) { min($0, $1.sums[at]) }
                least[depth][at] = least[depth + 1][at] + smallest
            }
        }
        self.least = least
        self.ends = ends + [weightedEnd]
    }

    /// Returns the recipes of a day within the ranges, in the order of the slots.
    ///
    /// - Parameters:
    ///   - oncePerDay: Whether no recipe may occur twice.
    ///   - nodeLimit: The dishes to look at before giving up.
    /// - Returns: The day, or that there is none, or that the search was given up.
    mutating func run(oncePerDay: Bool, nodeLimit: Int) -> DayFeasibility.Answer {
        guard items.allSatisfy({ !$0.isEmpty }) else { return .impossible }
        let width = ends.count
        var next = [Int](repeating: 0, count: items.count + 1)
        var sums = [Double](repeating: 0, count: (items.count + 1) * width)
        var chosen = [Int](repeating: -1, count: items.count)
        var depth = 0
        var nodes = 0
        while depth >= 0 {
            let list = items[order[depth]]
            guard next[depth] < list.count else {
                depth -= 1
                continue
            }
            nodes += 1
            if nodes > nodeLimit { return .undecided }
            let item = list[next[depth]]
            next[depth] += 1
            let weighted = sums[depth * width + width - 1] + item.weighted + least[depth + 1][width - 1]
            guard weighted <= ends[width - 1] else {
                next[depth] = list.count
                continue
            }
            var keeps = !(oncePerDay && chosen[..<depth].contains(item.recipe))
            for at in 0..<width where keeps {
                let sum = sums[depth * width + at] + item.sums[at]
                sums[(depth + 1) * width + at] = sum
                keeps = sum + least[depth + 1][at] <= ends[at]
            }
            guard keeps else { continue }
            chosen[depth] = item.recipe
            depth += 1
            if depth == items.count { return .possible(inSlotOrder(chosen)) }
            next[depth] = 0
        }
        return .impossible
    }

    private func inSlotOrder(_ chosen: [Int]) -> [Int] {
        var recipes = chosen
        for (depth, slot) in order.enumerated() { recipes[slot] = chosen[depth] }
        return recipes
    }
}
