/// The number of single-letter slips between two words: insertion, deletion, change, and exchange of neighbours.
///
/// - Source: Damerau F. *A technique for computer detection and correction of spelling errors.* Communications of the ACM
///   1964;7(3):171–176; restricted form.
enum EditDistance {
    /// Returns the distance, or more than the limit as soon as it is certain to exceed it.
    static func between(_ first: [UInt8], _ second: [UInt8], limit: Int) -> Int {
        guard abs(first.count - second.count) <= limit else { return limit + 1 }
        var before: [Int] = []
        var previous = Array(0...second.count)
        for row in 0..<first.count {
            var current = [row + 1]
            var smallest = row + 1
            for column in 0..<second.count {
                let change = previous[column] + (first[row] == second[column] ? 0 : 1)
                var best = min(change, previous[column + 1] + 1, current[column] + 1)
                if row > 0, column > 0, first[row] == second[column - 1], first[row - 1] == second[column] {
                    best = min(best, before[column - 1] + 1)
                }
                current.append(best)
                smallest = min(smallest, best)
            }
            if smallest > limit { return limit + 1 }
            before = previous
            previous = current
        }
        return previous[second.count]
    }
}
