/// A subgradient search for the weights of inequalities under which they are hardest to keep together.
///
/// When even the best choice exceeds the weighted sum of the ends, no choice keeps them all.
struct MultiplierSearch {
    /// The weights to try; not negative, with a sum of 1.
    private(set) var current: [Double]
    /// The weights with the greatest excess so far.
    private(set) var hardest: [Double]
    /// The rounds so far.
    private(set) var round = 0
    private var greatest = -Double.infinity

    init(count: Int) {
        current = Array(repeating: 1 / Double(max(1, count)), count: count)
        hardest = current
    }

    /// Moves on, given how far the best choice under the current weights exceeds each end.
    ///
    /// - Parameter excess: The excess of each sum over its end.
    /// - Returns: The weighted excess; above 0 it proves that nothing keeps all inequalities.
    mutating func advance(along excess: [Double]) -> Double {
        var value = 0.0
        var length = 0.0
        for at in excess.indices {
            value += current[at] * excess[at]
            length += excess[at] * excess[at]
        }
        if value > greatest { (greatest, hardest) = (value, current) }
        round += 1
        guard length > 0 else { return value }
        let size = 2 / (Double(round) + 3) / length.squareRoot()
        for at in current.indices { current[at] = max(0, current[at] + size * excess[at]) }
        let sum = current.reduce(0, +)
        guard sum > 0 else {
            current = Array(repeating: 1 / Double(current.count), count: current.count)
            return value
        }
        for at in current.indices { current[at] /= sum }
        return value
    }
}
